/**
 * Finds the fields in the text of an action item: the bracketed form of Dataview, which counts
 * anywhere, and the emoji form of Tasks, which counts only in the run at the end of the line, where
 * tags, bracketed fields and owner marks may stand between.
 */

export type DateField = "due" | "scheduled" | "start" | "created" | "done" | "cancelled";
export type FieldName =
  DateField | "priority" | "recurrence" | "id" | "dependsOn" | "onCompletion" | "owner" | "goal";

/** A field where it stands in the text. */
export interface FieldToken {
  readonly field: FieldName;
  readonly form: "emoji" | "bracketed" | "mark";
  readonly value: string;
  /** Offsets in the text; `end` is behind the last character that belongs to the field. */
  readonly start: number;
  readonly end: number;
}

/** The names that bracketed fields go by, in Tasks and Dataview; case matters there too. */
export const bracketedKeys: Readonly<Record<string, FieldName>> = {
  due: "due",
  scheduled: "scheduled",
  start: "start",
  created: "created",
  completion: "done",
  cancelled: "cancelled",
  priority: "priority",
  repeat: "recurrence",
  id: "id",
  dependsOn: "dependsOn",
  onCompletion: "onCompletion",
  owner: "owner",
  goal: "goal",
};

interface EmojiField {
  readonly field: FieldName;
  /** What its value looks like, words parted by single spaces. */
  readonly value: RegExp;
}

const dateValue = /^\d{4}-\d{2}-\d{2}$/;
const noValue = /^$/;
const ruleValue = /^[a-zA-Z0-9, !]+$/;
const idValue = /^[\w-]+$/;
const idsValue = /^[\w-]+(?: ?, ?[\w-]+)*$/;
const wordValue = /^[a-zA-Z]+$/;

const emojiFields: Readonly<Record<string, EmojiField>> = {
  "📅": { field: "due", value: dateValue },
  "📆": { field: "due", value: dateValue },
  "🗓": { field: "due", value: dateValue },
  "⏳": { field: "scheduled", value: dateValue },
  "⌛": { field: "scheduled", value: dateValue },
  "🛫": { field: "start", value: dateValue },
  "➕": { field: "created", value: dateValue },
  "✅": { field: "done", value: dateValue },
  "❌": { field: "cancelled", value: dateValue },
  "🔺": { field: "priority", value: noValue },
  "⏫": { field: "priority", value: noValue },
  "🔼": { field: "priority", value: noValue },
  "🔽": { field: "priority", value: noValue },
  "⏬": { field: "priority", value: noValue },
  "🔁": { field: "recurrence", value: ruleValue },
  "🆔": { field: "id", value: idValue },
  "⛔": { field: "dependsOn", value: idsValue },
  "🏁": { field: "onCompletion", value: wordValue },
};

/** What stands before a due day, in both forms. */
export const dueSigns: readonly string[] = [
  ...Object.keys(emojiFields).filter((emoji) => emojiFields[emoji]?.field === "due"),
  "due::",
];

/** What the priority emojis mean, and so what a bracketed priority may say. */
const priorityOfEmoji: Readonly<Record<string, string>> = {
  "🔺": "highest",
  "⏫": "high",
  "🔼": "medium",
  "🔽": "low",
  "⏬": "lowest",
};

// An alternation, not a class: a class would take surrogate pairs apart, and the `u` flag fails on iOS.
const anyEmoji = new RegExp(Object.keys(emojiFields).join("|"), "g");
const beyondAscii = /[\u0080-\uFFFF]/;

/** Values that make a bracketed text a field; any other text in brackets is just text. */
const bracketedValue: Readonly<Record<FieldName, RegExp>> = {
  due: dateValue,
  scheduled: dateValue,
  start: dateValue,
  created: dateValue,
  done: dateValue,
  cancelled: dateValue,
  priority: /^(?:highest|high|medium|none|low|lowest)$/,
  recurrence: ruleValue,
  id: idValue,
  dependsOn: idsValue,
  onCompletion: wordValue,
  owner: /\S/,
  goal: /\S/,
};

const openingPattern = /([[(])\s*([A-Za-z]+)::/g;
// A value ends at the bracket that closes it; a link inside it may hold brackets of its own.
const squareValue = /((?:[^[\]]|\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\))*)\]/y;
const roundValue = /((?:[^()[]|\[\[[^[\]]*\]\]|\[[^[\]]*\]\([^()]*\))*)\)/y;
const commaBehind = / *,/y;

/** Whose name the words behind an `@` are: what an owner field would say; null where they are nobody's. */
export type NameReader = (words: string) => string | null;

/** The fields of an item's text, in the order in which they stand. */
export function fieldsOf(text: string, named: NameReader): readonly FieldToken[] {
  // Code is no field, but text all the same: it ends the run of emoji fields.
  const visible = covered(text, codeSpans(text), "`");
  const fields = bracketedFields(visible, text);
  const marks = ownerMarks(covered(visible, fields, "\n"), named);
  const anywhere = inOrder(fields, marks);
  return inOrder(anywhere, emojiRun(covered(visible, anywhere, " ")));
}

/** Two lists of tokens, each in order, as one. */
function inOrder(some: readonly FieldToken[], others: readonly FieldToken[]): readonly FieldToken[] {
  if (others.length === 0) return some;
  return some.length === 0 ? others : [...some, ...others].sort((a, b) => a.start - b.start);
}

interface Span {
  readonly start: number;
  readonly end: number;
}

const codeSpan = /`[^`]+`/g;

function codeSpans(text: string): readonly Span[] {
  if (!text.includes("`")) return [];
  return [...text.matchAll(codeSpan)].map(({ index, 0: code }) => ({
    start: index,
    end: index + code.length,
  }));
}

/** The text with the spans, in order and apart, covered by a character, so that all offsets stay. */
function covered(text: string, spans: readonly Span[], cover: string): string {
  if (spans.length === 0) return text;
  let result = "";
  let at = 0;
  for (const { start, end } of spans) {
    result += text.slice(at, start) + cover.repeat(end - start);
    at = end;
  }
  return result + text.slice(at);
}

/** Fields are found in what is visible; their values are what was written. */
function bracketedFields(visible: string, written: string): readonly FieldToken[] {
  if (!visible.includes("::")) return [];
  const tokens: FieldToken[] = [];
  for (const opening of visible.matchAll(openingPattern)) {
    const key = opening[2] ?? "";
    const field = Object.hasOwn(bracketedKeys, key) ? bracketedKeys[key] : undefined;
    if (field === undefined || opening.index < (tokens.at(-1)?.end ?? 0)) continue;
    const closing = opening[1] === "[" ? squareValue : roundValue;
    const from = opening.index + opening[0].length;
    closing.lastIndex = from;
    if (!closing.test(visible)) continue;
    const value = written
      .slice(from, closing.lastIndex - 1)
      .trim()
      .replace(/\s+/g, " ");
    if (!bracketedValue[field].test(value)) continue;
    tokens.push({
      field,
      form: "bracketed",
      value,
      start: opening.index,
      end: behindComma(visible, closing.lastIndex),
    });
  }
  return tokens;
}

/** Tasks lets a comma stand behind a bracketed field. */
function behindComma(text: string, end: number): number {
  commaBehind.lastIndex = end;
  return commaBehind.test(text) ? commaBehind.lastIndex : end;
}

// A name may have several words, on one line: what fields are covered by ends it.
const ownerMark = /(^|[\s(])@(\[\[[^[\]]+\]\]|[^\s@[\]()：，、،]+(?:[^\S\n]+[^\s@[\]()：，、،]+){0,6})/g;
// What would make of the mark a part of a word or of an address.
const goesOn = /^[\p{L}\p{N}_@[(]/u;

/** `@[[Ana Silva]]`, `@mentor`, `@mentee`, and a name that is somebody's, with as many of its words as are there. */
function ownerMarks(text: string, named: NameReader): readonly FieldToken[] {
  if (!text.includes("@")) return [];
  return [...text.matchAll(ownerMark)].flatMap(({ index, 1: lead = "", 2: written = "" }) => {
    const start = index + lead.length;
    const isLink = written.startsWith("[[");
    for (const words of isLink ? [written] : runsFrom(written)) {
      const name = withoutPunctuation(words);
      const value = isLink ? name : (roleNamed(name) ?? named(name));
      const behind = start + 1 + words.length;
      if (value === null || name === "" || goesOn.test(text.slice(behind, behind + 2))) continue;
      const end = behindAddress(text, start, start + 1 + name.length);
      return [{ field: "owner", form: "mark", value, start, end }];
    }
    return [];
  });
}

/** The first words of a text, as they are written: all of them first, the first one alone last. */
function runsFrom(words: string): readonly string[] {
  return [...words.matchAll(/\S+/g)]
    .map(({ index, 0: last }) => words.slice(0, index + last.length))
    .reverse();
}

/** In "@Ana: send the plan" the colon goes along with whom the rest is said to. */
function behindAddress(text: string, start: number, end: number): number {
  return text.slice(0, start).trim() === "" && /[:,：，、،]/.test(text.charAt(end)) ? end + 1 : end;
}

function roleNamed(word: string): string | null {
  return /^(?:mentor|mentee|both)$/i.test(word) ? word.toLowerCase() : null;
}

function withoutPunctuation(word: string): string {
  let end = word.length;
  while (end > 0 && ".,;:!?".includes(word.charAt(end - 1))) end -= 1;
  return word.slice(0, end);
}

/** Reads from the end, as Tasks does: the first thing that is no field or tag ends the run. */
function emojiRun(text: string): readonly FieldToken[] {
  if (!beyondAscii.test(text)) return [];
  const tokens: FieldToken[] = [];
  let end = text.length;
  for (const { index: start, 0: emoji } of emojisIn(text).reverse()) {
    const token = emojiField(text, start, emoji, end);
    if (token === null) break;
    tokens.push(token);
    end = start;
  }
  return tokens.reverse();
}

/** What `matchAll` gives, which would compile the pattern again for each text. */
function emojisIn(text: string): RegExpExecArray[] {
  const found: RegExpExecArray[] = [];
  anyEmoji.lastIndex = 0;
  for (let next = anyEmoji.exec(text); next !== null; next = anyEmoji.exec(text)) found.push(next);
  return found;
}

const tagPattern = /^#[^\s!@#$%^&*(),.?":{}|<>]+$/;

/** The text without the blanks and tags at its end. */
function withoutTags(text: string): string {
  if (!text.includes("#")) return text.trimEnd();
  const words = [...text.matchAll(/\S+/g)];
  while (tagPattern.test(words.at(-1)?.[0] ?? "")) words.pop();
  const last = words.at(-1);
  return last === undefined ? "" : text.slice(0, last.index + last[0].length);
}

function emojiField(text: string, start: number, emoji: string, end: number): FieldToken | null {
  const found = emojiFields[emoji];
  let from = start + emoji.length;
  if (text.startsWith("\uFE0F", from)) from += 1;
  const written = withoutTags(text.slice(from, end));
  const value = written.trimStart().replace(/\s+/g, " ");
  if (!found?.value.test(value)) return null;
  return {
    field: found.field,
    form: "emoji",
    value: priorityOfEmoji[emoji] ?? value,
    start,
    end: from + written.length,
  };
}
