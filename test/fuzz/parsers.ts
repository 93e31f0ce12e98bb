import { readKeptText } from "../../src/host/keptText";
import { dayOf } from "../../src/model/day";
import { parseSettings } from "../../src/model/settings";
import { parseActionLine } from "../../src/note/actionLine";
import { takeDateInWords } from "../../src/note/dateInWords";
import { parseFrontmatter } from "../../src/note/frontmatter";
import { linesOf } from "../../src/note/lines";
import { parseLink, parsePerson } from "../../src/note/link";
import { parseLiveBlock } from "../../src/note/liveBlock";
import { meetingInWords } from "../../src/note/meetingInWords";
import { setProperties } from "../../src/note/setProperties";
import { templateFlaw } from "../../src/note/templateFlaw";
import { textBlocks } from "../../src/note/textBlocks";
import { readNote, yaml } from "../note/readNote";
import { shared } from "../note/sharing";

const now = new Date(2026, 2, 4, 9);

/** Reads a text; throws when it should not, or gives what must not be, in words; null when all is well. */
export type Parser = (text: string) => string | null;

/** All that reads what people or other programs wrote. */
export const parsers: Readonly<Record<string, Parser>> = {
  "a note": quietly(readNote),
  properties: quietly((text) => parseFrontmatter(text, yaml)),
  "a changed property": (text) => {
    const changed = setProperties(text, { focus: "x" }, yaml);
    const body = text.slice(text.indexOf("\n---", 3));
    const isKept = changed === null || !/^\uFEFF?---\r?\n/.test(text) || changed.endsWith(body);
    return isKept ? null : "The text below the properties was changed.";
  },
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
  "what is shared": (text) =>
    /<script|<img|<iframe|\son\w+=/i.test(shared(text).html.replace(/&lt;[^&]*/g, ""))
      ? "HTML got through."
      : null,
};

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
