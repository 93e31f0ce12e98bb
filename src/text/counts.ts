/**
 * The forms that a language has for a counted thing; `#` stands for the number. Those for millions, which French,
 * Spanish and Portuguese have ("un millón de notas"), are left out: no vault has so many.
 */
export type PluralForms = { readonly [form in Intl.LDMLPluralRule]?: string } & { readonly other: string };

/** What a language counts with. */
interface Counting {
  readonly rules: Intl.PluralRules;
  readonly numbers: Intl.NumberFormat;
}

/** Each takes longer to make than all of a language's texts, and few of the languages are ever spoken. */
const made = new Map<string, Counting>();

function countingIn(language: string): Counting {
  const known = made.get(language);
  if (known !== undefined) return known;
  const counting = { rules: new Intl.PluralRules(language), numbers: new Intl.NumberFormat(language) };
  made.set(language, counting);
  return counting;
}

/** Counts in words of a language: `counting("en")(2, { one: "# item", other: "# items" })` is "2 items". */
export function counting(language: string): (count: number, forms: PluralForms) => string {
  return (count, forms) => {
    const { rules, numbers } = countingIn(language);
    const form = forms[rules.select(count)] ?? forms.other;
    return form.replace("#", () => numbers.format(count));
  };
}
