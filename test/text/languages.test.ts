import { describe, expect, it } from "vitest";
import { headingWords } from "../../src/host/feedRules";
import { suggestedFormats } from "../../src/model/agreement";
import { noteTypes } from "../../src/model/note";
import { sectionsOf, type SectionId } from "../../src/model/section";
import { afterLead, leadWords } from "../../src/note/leadWords";
import { mailHeadings } from "../../src/note/receive";
import { sectionOf } from "../../src/note/sections";
import { english } from "../../src/text/en";
import { formatSaid, formatWords } from "../../src/text/formatWords";
import { languageFor, languages, noteTexts, receiveTexts } from "../../src/text/languages";
import { counts, saidBy, samplesIn } from "./saidBy";

const others = Object.entries(languages).filter(
  ([, strings], at, all) => strings !== english && all.findIndex(([, one]) => one === strings) === at,
);
const words = headingWords(noteTexts);

/** Ours, that of a method and that of a format: the same in every language. */
const names = ["mentoring", "grow", "markdown", "emoji"];
/** Words that a language writes as English does. */
const sharedWords: Readonly<Record<string, readonly string[]>> = {
  de: ["person", "plan", "agenda", "tag", "format", "status", "filter", "in", "video", "chat"],
  fr: "type date plan questions note notes tag format formats message minutes chat".split(" "),
  es: ["plan", "agenda", "formal", "informal", "no", "chat"],
  "pt-BR": ["status", "formal", "informal", "chat"],
};

it.each([
  ["en", "en", "Open dashboard"],
  ["en-GB", "en-GB", "Open dashboard"],
  ["it", "en", "Open dashboard"],
  ["zh-TW", "en", "Open dashboard"],
  ["constructor", "en", "Open dashboard"],
])("an app in %s is spoken to in %s", (app, code, command) => {
  const language = languageFor(app);
  expect([language.code, language.strings.commands.openDashboard]).toEqual([code, command]);
});

describe("in notes, of all languages at once", () => {
  it.each(noteTypes)(
    "a heading of an %s is kept back when it is private or waits for later, and no other",
    (type) => {
      for (const section of sectionsOf[type]) {
        const kept: readonly (SectionId | null)[] = ["private", "topics"];
        const isKept = words[section].map((word) => kept.includes(sectionOf("recap", word, words)));
        expect(isKept).toEqual(words[section].map(() => kept.includes(section)));
      }
    },
  );

  it("what people call the parts of a recap in mails means one of them", () => {
    const inMails = mailHeadings(words, receiveTexts);
    for (const section of sectionsOf.recap)
      for (const word of inMails[section])
        expect([word, sectionOf("recap", word, inMails)]).toEqual([word, section]);
  });

  it("a word for notes of one type is none for those of another", () => {
    const all = noteTypes.flatMap((type) => [
      ...new Set(noteTexts.flatMap(({ typeWords }) => typeWords[type])),
    ]);
    expect(all.filter((word, at) => all.indexOf(word) !== at)).toEqual([]);
    expect(all.filter((word) => word !== word.toLowerCase())).toEqual([]);
  });

  it("a line says what it is for, whoever wrote its first words", () => {
    const leads = leadWords(noteTexts);
    for (const { labeled, leads: own } of noteTexts) {
      for (const lead of ["remember", "goal", "agreed"] as const) {
        const read = Object.entries(leads).filter(
          ([, known]) => afterLead(labeled(own[lead], "x: y"), known) !== null,
        );
        expect(read.map(([name]) => name)).toEqual([lead]);
        expect(afterLead(labeled(own[lead], "x: y"), leads[lead])).toBe("x: y");
      }
    }
  });
});

describe.each(others)("%s", (code, strings) => {
  it("says the formats that notes name in English, and writes them as notes have them", () => {
    const { formats } = strings.notes;
    const said = suggestedFormats.map((format) => formatWords(format, formats));
    expect(said.map((words) => formatSaid(words.toUpperCase(), formats))).toEqual(suggestedFormats);
    expect(suggestedFormats.map((format) => formatSaid(format, formats))).toEqual(suggestedFormats);
    for (const other of ["Walk", "", "__proto__"])
      expect([formatWords(other, formats), formatSaid(other, formats)]).toEqual([other, other]);
  });

  const englishTexts = saidBy(english, 5);
  const texts = saidBy(strings, 5);
  const pairs = [...englishTexts].map(([path, text]) => ({ path, text, other: texts.get(path) ?? "" }));
  const wrong = (isWrong: (text: string, other: string, path: string) => boolean): readonly string[] =>
    pairs
      .filter(({ path, text, other }) => isWrong(text, other, path))
      .map(({ path, other }) => `${path}: ${other}`);

  it("says as much as English", () => {
    expect([...texts.keys()]).toEqual([...englishTexts.keys()]);
    expect(wrong((text, other) => (text.trim() === "") !== (other.trim() === ""))).toEqual([]);
  });

  it("has the variables, comments and code of English", () => {
    const marks = (text: string): readonly string[] =>
      [...text.matchAll(/\{\{[\w-]+\}\}|<!--|-->|```\w*|\[by::|\[\]/g)].map(([mark]) => mark).sort();
    expect(wrong((text, other) => marks(text).join() !== marks(other).join())).toEqual([]);
  });

  it("names everything that English names", () => {
    const numbers = (text: string): boolean => text.includes("5");
    const isLess = (text: string, other: string): boolean =>
      samplesIn(text).length + Number(numbers(text)) > samplesIn(other).length + Number(numbers(other));
    expect(wrong(isLess)).toEqual([]);
  });

  it.each(counts)("counts to %d without a gap", (count) => {
    const gap = /undefined|\bnull\b|NaN|\[object|\{\{\}\}|#/;
    const before = saidBy(english, count);
    const gaps = [...saidBy(strings, count)].filter(
      ([path, text]) => gap.test(text) && !gap.test(before.get(path) ?? ""),
    );
    expect(gaps).toEqual([]);
  });

  it("puts one blank between words, and none at the end", () => {
    const ends = (text: string): number => text.match(/[ \t]$/gm)?.length ?? 0;
    expect(wrong((text, other) => ends(other) > ends(text) || /\S[ \u00A0\u202F]{2}/.test(other))).toEqual(
      [],
    );
  });

  it("names its prompts as it reads them", () => {
    const { leads, sections } = strings.notes;
    expect(sections.agenda.focus.body).toContain(leads.agreed);
    expect(sections.recap.private.body).toContain(leads.remember);
  });

  it("has a name of its own for each command", () => {
    const names = Object.values(strings.commands);
    expect(new Set(names).size).toBe(names.length);
  });

  it("is translated", () => {
    const alike = [...names, ...(sharedWords[code] ?? [])];
    const isLeft = (text: string): boolean =>
      (text.replace(/\{\{[\w-]+\}\}|```mentoring\n\w+/g, "").match(/\p{L}{2,}/gu) ?? []).some(
        (word) => !alike.includes(word.toLowerCase()),
      );
    expect(wrong((text, other) => text === other && isLeft(text))).toEqual([]);
  });
});
