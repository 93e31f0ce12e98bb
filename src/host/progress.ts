import { Notice } from "obsidian";
import type { Strings } from "../text/strings";

/** How far a long piece of work has come, as the person sees it. */
export interface Progress {
  say(done: number): void;
  isCanceled(): boolean;
  end(): void;
}

/** Work that is done sooner than this, in milliseconds, needs no word. */
const patience = 500;

/** Nobody reads a number that is gone sooner than this, in milliseconds. */
const glance = 100;

/** Says in a notice how far something has come, with a way to give it up. */
export function sayProgress(strings: Strings, words: (done: number) => string): Progress {
  const begun = performance.now();
  let saidLast = begun;
  let isCanceled = false;
  let shown: { readonly notice: Notice; readonly wordsEl: HTMLElement } | null = null;
  const show = (): { readonly notice: Notice; readonly wordsEl: HTMLElement } => {
    const content = createFragment();
    const wordsEl = content.createSpan({ attr: { role: "status" } });
    const button = content.createEl("button", { text: strings.adoption.cancel });
    button.addEventListener("click", () => (isCanceled = true));
    return { notice: new Notice(content, 0), wordsEl };
  };
  const end = (): void => {
    shown?.notice.hide();
    shown = null;
  };
  return {
    say: (done) => {
      const now = performance.now();
      if (isCanceled || now - begun < patience || now - saidLast < glance) return;
      saidLast = now;
      shown ??= show();
      shown.wordsEl.setText(`${words(done)} `);
    },
    isCanceled: () => {
      if (isCanceled) end();
      return isCanceled;
    },
    end,
  };
}
