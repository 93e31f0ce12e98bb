import { bodyStart } from "./frontmatter";

/** Why a template of the user's cannot serve, before anything is filled in. */
export type TemplateFlaw = "not-text" | "endless";

/** A line of dashes and below it a key: properties were meant, and not a rule across the page. */
const opensProperties = /^\uFEFF?---[ \t]*\r?\n\s*[\w-]+:(?:\s|$)/;

/** What is wrong with a template: bytes that are no UTF-8, or properties that never end. Null when nothing is. */
export function templateFlaw(text: string): TemplateFlaw | null {
  if (text.includes("\uFFFD")) return "not-text";
  return bodyStart(text) === 0 && opensProperties.test(text) ? "endless" : null;
}
