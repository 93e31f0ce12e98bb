import type { PersonName } from "../model/person";

/** Whether a word stands in a text by itself; in scripts without blanks, whether it stands there. */
export function hasWord(text: string, word: string): boolean {
  const at = text.indexOf(word);
  if (at === -1) return false;
  if (!/^[\p{Script=Latin}\d:\s-]+$/u.test(word)) return true;
  const around = text.charAt(at - 1) + text.charAt(at + word.length);
  return !/\p{L}/u.test(around) || hasWord(text.slice(at + word.length), word);
}

/** Who of them a text names: by the whole name, else by a first name that only one has. Null for nobody. */
export function personMentioned<One extends PersonName>(text: string, people: readonly One[]): One | null {
  const lower = text.toLowerCase();
  const whole = people.find(({ name }) => hasWord(lower, name.toLowerCase()));
  if (whole !== undefined) return whole;
  const byFirst = people.filter(({ name }) => {
    const [first = "", ...rest] = name.toLowerCase().split(/\s+/);
    return rest.length > 0 && first.length > 1 && hasWord(lower, first);
  });
  return byFirst.length === 1 ? (byFirst[0] ?? null) : null;
}
