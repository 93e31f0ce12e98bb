import type { OfferedItem } from "../model/received";
import { calledName, otherRole, roles, type PersonName, type Role } from "../model/person";
import type { ReceiveTexts } from "../text/receiveTexts";
import { parseActionLine } from "./actionLine";
import { takeDateInWords } from "./dateInWords";

/** What promises are read by. */
export interface PromiseRules {
  readonly texts: readonly ReceiveTexts[];
  readonly people: Readonly<Record<Role, PersonName>>;
  /** Whose text it is; null where the user is neither of the two. */
  readonly writer: Role | null;
  /** When it was written: "by Friday" counts from then. */
  readonly written: Date;
  /** ISO code of the app's language, in which dates are written where nothing else says in which. */
  readonly language: string;
}

/** An item of a list of action items, with the owner and the date that it names, in our fields or in words. */
export function listedItem(line: string, rules: PromiseRules): OfferedItem {
  const words = line.replace(/^(?:[ \t]*(?:[-*+•·–]|\d{1,3}[.)]|\[.{1,2}\])[ \t])+/, "").trim();
  const read = parseActionLine(`- [ ] ${words}`, rules.people);
  const named = withoutName(read?.description ?? words, rules);
  const dated = takeDateInWords(named.text, rules.written, rules.language);
  const owner = read?.owner?.kind === "role" ? read.owner.role : named.owner;
  return {
    text: tidy(dated?.rest ?? named.text),
    owner: owner ?? "mentee",
    due: read?.due ?? dated?.day ?? null,
    isListed: true,
  };
}

interface NamedItem {
  readonly text: string;
  readonly owner: Role | "both" | null;
}

/** Takes off the name that an item begins with ("Ana: …") or ends with ("… (Ana, due Friday)"). */
function withoutName(text: string, rules: PromiseRules): NamedItem {
  const [lead, first = ""] =
    /^[^\p{L}\p{N}]{0,2}(\p{L}[\p{L}\p{M}.'’ -]{0,40}?)[^\p{L}\p{N}]{0,2}(?:[:：–—][^\p{L}\p{N}]{0,3}\s|：)/u.exec(
      text,
    ) ?? [];
  const leading = lead === undefined ? null : sideNamed(first, rules);
  if (lead !== undefined && leading !== null) return { text: text.slice(lead.length), owner: leading };
  const [trail, name = "", rest = ""] =
    /[(（]([^(),（），、]{1,40})(?:[,，、] ?([^()（）]{1,80}))?[)）][.;。；]?$/.exec(text) ?? [];
  const trailing = trail === undefined ? null : sideNamed(name, rules);
  if (trail === undefined || trailing === null) return { text, owner: null };
  return {
    text: `${text.slice(0, -trail.length).trimEnd()}${rest === "" ? "" : ` ${rest}`}`,
    owner: trailing,
  };
}

function sideNamed(name: string, { people, texts }: PromiseRules): Role | "both" | null {
  const said = name.trim().toLowerCase();
  const isOf = (role: Role): boolean => {
    const whole = people[role].name;
    return said !== "" && [whole, calledName(whole)].some((one) => one.toLowerCase() === said);
  };
  if (texts.some(({ both }) => both.includes(said))) return "both";
  return roles.find(isOf) ?? null;
}

/** The sentences that promise something, or ask for it. */
export function promisesIn(lines: readonly string[], rules: PromiseRules): readonly OfferedItem[] {
  return paragraphsOf(lines)
    .flatMap(sentencesOf)
    .flatMap((sentence) => promiseIn(sentence, rules) ?? []);
}

/** A broken line in Chinese or Japanese, where no blank parts words. */
const betweenLines =
  /([\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}、，])\v(?=[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}])/gu;

/** Mail programs break lines: a sentence goes on in the next line of its paragraph. */
function paragraphsOf(lines: readonly string[]): readonly string[] {
  const marked = lines.map((line) => line.replace(/^\s*(?:[-*+•·–]|\d{1,3}[.)])\s+/, "\n"));
  return marked
    .map((line) => (line === "" ? "\n" : line))
    .join("\v")
    .replace(betweenLines, "$1")
    .replaceAll("\v", " ")
    .split("\n")
    .map((paragraph) => paragraph.trim());
}

function sentencesOf(paragraph: string): readonly string[] {
  const segmenter = new Intl.Segmenter("en", { granularity: "sentence" });
  const sentences: string[] = [];
  for (const { segment } of segmenter.segment(paragraph)) {
    const goesOn = dayNumber.test(sentences.at(-1) ?? "") && germanMonth.test(segment);
    sentences.push(goesOn ? (sentences.pop() ?? "") + segment : segment);
  }
  return sentences.map((sentence) => sentence.trim());
}

/** The dot of "11. März" ends no sentence. */
const dayNumber = /\b\d{1,2}\. $/;
const germanMonth = /^(?:Jan|Jän|Feb|März|Apr|Mai|Juni|Juli|Aug|Sep|Okt|Nov|Dez)/;

/** Promises longer than this are stories. */
const longestPromise = 200;

function promiseIn(sentence: string, rules: PromiseRules): OfferedItem | null {
  const { writer } = rules;
  // Languages that are kin promise in the same words, but each knows only its own idle ones.
  const isIdle = (said: string): boolean => rules.texts.some(({ idle }) => idle.test(said));
  for (const { language, writerWill, readerWill, bothWill, reworded = [] } of rules.texts) {
    // Where all begin at one place, "together" says more than the verb.
    const ways = [
      [bothWill, "both"],
      [writerWill, writer],
      [readerWill, writer === null ? null : otherRole(writer)],
    ] as const;
    const [found] = ways
      .flatMap(([words, owner]) => {
        const match = words.exec(sentence);
        return match === null
          ? []
          : [{ owner, at: match.index, rest: sentence.slice(match.index + match[0].length) }];
      })
      .sort((one, other) => one.at - other.at);
    if (found === undefined || found.rest.length > longestPromise || isIdle(found.rest)) continue;
    // British English writes dates in another way than American: the app's says more.
    const spoken = rules.language.startsWith(language) ? rules.language : language;
    const dated = takeDateInWords(found.rest, rules.written, spoken);
    const text = tidy(dated?.rest ?? found.rest, reworded);
    const before = sentence.slice(0, found.at);
    const due = (dated ?? takeDateInWords(before, rules.written, spoken))?.day ?? null;
    return text === "" ? null : { text, owner: found.owner ?? "mentee", due, isListed: false };
  }
  return null;
}

/** One line that begins with a capital letter and ends without a mark. */
function tidy(text: string, reworded: ReceiveTexts["reworded"] = []): string {
  const plain = text
    .replace(/\s+/g, " ")
    .trim()
    .replace(/[ .,;:!?。！？]{1,9}$/, "");
  const item = reworded.reduce((words, [said, asItem]) => words.replace(said, asItem), plain).trim();
  return item.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}
