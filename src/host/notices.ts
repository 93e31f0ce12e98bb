import { Notice } from "obsidian";
import type { Strings } from "../text/strings";
import { Refusal } from "./refusal";
import { UnsavedSettings } from "./settingsStore";

/** How long a notice stays that offers a way back, in milliseconds. */
const offerTime = 10_000;

/** Something that a notice offers. */
export interface Offer {
  readonly words: string;
  readonly run: () => void;
}

/** Says what was done, with a way back, and maybe with something to do next. */
export function sayDone(
  strings: Strings,
  sentence: string,
  undo: () => Promise<void>,
  next: Offer | null = null,
): void {
  const back = {
    words: strings.notices.undo,
    run: () => {
      void inWords(strings, async () => {
        await undo();
        new Notice(strings.notices.undone);
      });
    },
  };
  say(sentence, next === null ? [back] : [next, back]);
}

/** Says why something was not done, with one thing that helps. */
export function sayInstead(sentence: string, words: string, help: () => void): void {
  say(sentence, [{ words, run: help }]);
}

function say(sentence: string, offers: readonly Offer[]): void {
  const content = createFragment((fragment) => {
    fragment.createSpan({ text: `${sentence} ` });
    for (const { words, run } of offers) {
      fragment.createEl("button", { text: words }).addEventListener("click", run);
    }
  });
  new Notice(content, offerTime);
}

/** Does something; what could not be done is said in a notice. Null then. */
export async function inWords<Result>(strings: Strings, work: () => Promise<Result>): Promise<Result | null> {
  try {
    return await work();
  } catch (reason) {
    new Notice(sentenceFor(strings, reason));
    return null;
  }
}

/** Does something; one sentence when it could not be done, for the form that asked for it. */
export async function inOneSentence(strings: Strings, work: () => Promise<void>): Promise<string | null> {
  try {
    await work();
    return null;
  } catch (reason) {
    return sentenceFor(strings, reason);
  }
}

function sentenceFor(strings: Strings, reason: unknown): string {
  if (reason instanceof Refusal) return reason.message;
  if (reason instanceof UnsavedSettings) return strings.notices.settingsUnsaved(reason.message);
  console.error("Mentoring:", reason);
  return strings.notices.internal;
}
