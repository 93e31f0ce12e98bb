import { german } from "./de";
import { english } from "./en";
import { spanish } from "./es";
import { french } from "./fr";
import { japanese } from "./ja";
import { portuguese } from "./pt-BR";
import { chinese } from "./zh";
import type { NoteTexts } from "./noteTexts";
import type { ReceiveTexts } from "./receiveTexts";
import type { Strings } from "./strings";

/** What the interface says, and how days and numbers are written with it. */
export interface Language {
  /** ISO code for `Intl`, such as `en-GB` or `ja`. */
  readonly code: string;
  readonly strings: Strings;
}

/** The languages that the plugin speaks, by the app's codes for them. */
export const languages: Readonly<Record<string, Strings>> = {
  en: english,
  "en-GB": english,
  es: spanish,
  "pt-BR": portuguese,
  pt: portuguese,
  de: german,
  fr: french,
  ja: japanese,
  zh: chinese,
};

/** The language for a code of the app; English as a whole where the plugin does not speak the app's. */
export function languageFor(code: string): Language {
  const strings = Object.hasOwn(languages, code) ? languages[code] : undefined;
  return strings === undefined ? { code: "en", strings: english } : { code, strings };
}

const spoken = [...new Set(Object.values(languages))];

/** What notes say in every language: whoever writes one may read it in an app that speaks another. */
export const noteTexts: readonly NoteTexts[] = spoken.map(({ notes }) => notes);

/** What received mails are read by, in every language. */
export const receiveTexts: readonly ReceiveTexts[] = spoken.map(({ promises }) => promises);
