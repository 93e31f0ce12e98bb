import { answerFormats, printed } from "../../src/export/answer";
import { partnerIn } from "../../src/export/flags";
import { answerTo, queries } from "../../src/export/queryAnswers";
import { readKeptText } from "../../src/host/keptText";
import { Refusal } from "../../src/host/refusal";
import { Told } from "../../src/host/told";
import { dayOf } from "../../src/model/day";
import type { Adoption } from "../../src/model/adoption";
import { notePath } from "../../src/model/notePath";
import { parseSettings } from "../../src/model/settings";
import { adoptedText } from "../../src/note/adoptText";
import { parseActionLine } from "../../src/note/actionLine";
import { takeDateInWords } from "../../src/note/dateInWords";
import { fillTemplate } from "../../src/note/fillTemplate";
import { parseFrontmatter } from "../../src/note/frontmatter";
import { linesOf } from "../../src/note/lines";
import { parseLink, parsePerson } from "../../src/note/link";
import { parseLiveBlock } from "../../src/note/liveBlock";
import { mailText } from "../../src/note/mailText";
import { meetingInWords } from "../../src/note/meetingInWords";
import { mailHeadings, receive } from "../../src/note/receive";
import { setProperties } from "../../src/note/setProperties";
import { templateFlaw } from "../../src/note/templateFlaw";
import { textBlocks } from "../../src/note/textBlocks";
import { withReceived } from "../../src/note/withReceived";
import { english } from "../../src/text/en";
import { receiveTexts } from "../../src/text/languages";
import { readingRules, readNote, yaml } from "../note/readNote";
import { shared } from "../note/sharing";

const now = new Date(2026, 2, 4, 9);

/** Reads a text; throws when it should not, or gives what must not be, in words; null when all is well. */
export type Parser = (text: string) => string | null;

/** All that reads what people or other programs wrote. */
export const parsers: Readonly<Record<string, Parser>> = {
  "a note": quietly(readNote),
  properties: quietly((text) => parseFrontmatter(text, yaml)),
  "a changed property": (text) => bodyWrong(text, setProperties(text, { focus: "x" }, yaml)),
  "a note that is adopted": (text) => bodyWrong(text, adoptedText(text, adoption, adopting, yaml)),
  "an item's line": quietly((text) => parseActionLine(text, { mentor: null, mentee: null })),
  sections: quietly((text) => textBlocks(linesOf(text))),
  "options of a live block": quietly(parseLiveBlock),
  "a link": quietly((text) => [parseLink(text), parsePerson(text)]),
  "a date in words": quietly((text) =>
    ["en", "de", "fr", "es", "pt", "ja", "zh"].map((language) => takeDateInWords(text, now, language)),
  ),
  "a meeting in words": quietly((text) => meetingInWords(text, dayOf(now), "en")),
  "a template": quietly(templateFlaw),
  settings: quietly((text) => [parseSettings(text), parseSettings(asJson(text))]),
  "the cache": quietly((text) => readKeptText(asJson(text))),
  "variables of a template": (text) => {
    const values = { partner: "Ana <% x %>", focus: "{{partner}}" };
    const { text: filled } = fillTemplate(text, { values, formatted: (_, pattern) => pattern });
    return commandsIn(filled) > commandsIn(text) ? "A value became a command." : null;
  },
  "a pasted mail": (text) => {
    const { lines } = mailText(text);
    const { parts, items } = receive(lines, { ...mailRules, writer: "mentor", written: now });
    const lists = { parts, items: items.map((item) => `- [ ] ${item.text}`) };
    const recap = withReceived(ownRecap, {
      ...lists,
      texts: english.notes,
      words,
      asReceived: "From a mail",
    });
    const note = readNote(recap ?? ownRecap);
    const isOwnKept = note?.items.some(({ description }) => description === "Mine") === true;
    return isOwnKept && commandsIn(recap ?? "") === 0 ? null : `The recap was harmed: ${recap ?? ""}`;
  },
  "an address": quietly((text) => partnerIn({ relationship: text }, partners, english)),
  "flags of the command line": quietly((text) => {
    const [flag = "", value = ""] = text.split("=", 2);
    for (const query of queries)
      for (const flags of [{ [flag]: value }, { status: text }, { relationship: text, from: text }])
        for (const format of answerFormats)
          printed(answerTo(query, flags, nothing, dayOf(now), english), format);
  }),
  "what a script says": (text) => {
    for (const said of [{ date: text }, { [text]: text }, asJson(text)])
      try {
        const told = new Told(said, ["date"], english);
        told.date("date");
        told.time("date");
        told.texts("date");
      } catch (reason) {
        if (!(reason instanceof Refusal)) throw reason;
      }
    return null;
  },
  "what is shared": (text) =>
    /<script|<img|<iframe|\son\w+=/i.test(shared(text).html.replace(/&lt;[^&]*/g, ""))
      ? "HTML got through."
      : null,
};

const words = readingRules.headings;
const mailRules = {
  headings: mailHeadings(words, receiveTexts),
  texts: receiveTexts,
  people: { mentor: { name: "Ana Silva", target: null }, mentee: { name: "Maya Lindqvist", target: null } },
  language: "en",
};
const ownRecap =
  "---\ntype: mentoring-recap\nmentor: Ana Silva\ndate: 2026-03-03\n---\n## Thanks\n\n## Private\n- [ ] Mine\n";
const partners = [{ partner: "Ana Silva" }, { partner: "Ana" }];
const nothing = { relationships: [], meetings: [], items: [] };

const ana = { name: "Ana Silva", target: null };
const adoption: Adoption = {
  ...{ path: notePath("Note.md"), heading: null, partner: ana, role: "mentee", type: "recap" },
  date: dayOf(now),
};
const adopting = { user: { name: "Maya Lindqvist", target: null }, today: dayOf(now), countsBoxes: true };

/** Null when the text below the properties is as it was. */
function bodyWrong(text: string, changed: string | null): string | null {
  const body = text.slice(text.indexOf("\n---", 3));
  const isKept = changed === null || !/^\uFEFF?---\r?\n/.test(text) || changed.endsWith(body);
  return isKept ? null : "The text below the properties was changed.";
}

function commandsIn(text: string): number {
  return text.split("<%").length - 1;
}

/** Any answer will do; only an error is wrong. */
function quietly(read: (text: string) => unknown): Parser {
  return (text) => {
    read(text);
    return null;
  };
}

function asJson(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return { text, mtime: 1, size: text };
  }
}
