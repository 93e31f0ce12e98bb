import type { FieldToken } from "./actionFields";

/** An item's text without the fields at these places, and without the blanks that set them off. */
export function withoutFields(text: string, tokens: readonly FieldToken[]): string {
  const ordered = [...tokens].sort((a, b) => a.start - b.start);
  return ordered.reduceRight((rest, { form, start, end }) => {
    // A bracketed field is written with two leading blanks, any other with one.
    const before = rest.slice(0, start - blanksBefore(rest, start, form === "bracketed" ? 2 : 1));
    const behind = rest.slice(end);
    if (before.trim() === "") return behind.trimStart();
    return `${before}${isApart(before, behind) ? "" : " "}${behind}`;
  }, text);
}

/** Whether nothing runs together that the field kept apart. */
function isApart(before: string, behind: string): boolean {
  return /\s$/.test(before) || /^(?:$|[\s.,;:!?)\]])/.test(behind);
}

function blanksBefore(text: string, at: number, most: number): number {
  let blanks = 0;
  while (blanks < most && text.charAt(at - blanks - 1) === " ") blanks += 1;
  return blanks;
}
