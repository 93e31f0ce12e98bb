import { AsyncLocalStorage } from "node:async_hooks";

/** What was said to the person in one course of events, and what was offered with it. */
export class Spoken {
  readonly sentences: string[] = [];
  readonly offers: Offered[] = [];

  /** Takes the latest way back that was offered. @throws when there is none */
  undo(): void {
    const undo = this.offers.findLast(({ words }) => words === "Undo");
    if (undo === undefined) throw new Error(`No Undo was offered with: ${this.sentences.join(" ")}`);
    undo.run();
  }
}

interface Offered {
  readonly words: string;
  readonly run: () => void;
}

/** Hundreds of courses of events run side by side, and each is told apart by this. */
export const listening = new AsyncLocalStorage<Spoken>();

function heard(): Spoken {
  const spoken = listening.getStore();
  if (spoken === undefined) throw new Error("Something was said that nobody listens to.");
  return spoken;
}

/** The app's `Notice` where there is no page: what it says is written down. */
export class SpokenNotice {
  constructor(message: string | SpokenFragment) {
    const spoken = heard();
    spoken.sentences.push(typeof message === "string" ? message : message.text);
    if (typeof message !== "string") spoken.offers.push(...message.offers);
  }

  hide(): void {
    // What was said stays written down.
  }
}

/** What `createFragment` gives where there is no page: as much as notices put into one. */
export class SpokenFragment {
  text = "";
  readonly offers: Offered[] = [];

  createSpan({ text = "" }: { readonly text?: string }): { setText: (words: string) => void } {
    this.text += text.trim();
    return { setText: (words) => (this.text = words) };
  }

  createEl(_: string, { text = "" }: { readonly text?: string }): Pick<HTMLElement, "addEventListener"> {
    const addEventListener = (_: string, run: unknown): void => {
      if (typeof run === "function")
        this.offers.push({ words: text, run: () => void Reflect.apply(run, null, []) });
    };
    return { addEventListener };
  }
}

/** The app's page has it; here it gives what is written down. */
export function createSpokenFragment(fill?: (fragment: SpokenFragment) => void): SpokenFragment {
  const fragment = new SpokenFragment();
  fill?.(fragment);
  return fragment;
}
