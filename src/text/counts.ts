/** The forms that a language has for a counted thing; `#` stands for the number. */
export type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** Counts in words of a language: `counting("en")(2, { one: "# item", other: "# items" })` is "2 items". */
export function counting(language: string): (count: number, forms: PluralForms) => string {
  const rules = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  return (count, forms) => {
    const form = forms[rules.select(count)] ?? forms.other;
    return form.replace("#", () => numbers.format(count));
  };
}
