import type { Strings } from "../text/strings";
import { Refusal } from "./refusal";

/** The same content in two forms: what is pasted into takes the one that it can show. */
export interface RichText {
  /** Safe by construction: nobody cleans it. */
  readonly html: string;
  readonly plain: string;
}

/** Puts text on the clipboard. Refuses where the system does not let the app do so. */
export async function copyText(text: string, strings: Strings): Promise<void> {
  await allowed(strings, async () => {
    await activeWindow.navigator.clipboard.writeText(text);
  });
}

/** Puts rich text on the clipboard, with its plain form beside it. Refuses as above. */
export async function copyRichText({ html, plain }: RichText, strings: Strings): Promise<void> {
  const blob = (type: string, text: string): Blob => new Blob([text], { type });
  await allowed(strings, async () => {
    const item = new ClipboardItem({
      "text/html": blob("text/html", html),
      "text/plain": blob("text/plain", plain),
    });
    await activeWindow.navigator.clipboard.write([item]);
  });
}

/** A system may have no clipboard for us, or no rich one, or ask the person and be told no. */
async function allowed(strings: Strings, copy: () => Promise<void>): Promise<void> {
  try {
    await copy();
  } catch (reason) {
    console.debug("Mentoring: the clipboard was refused", reason);
    throw new Refusal(strings.notices.noClipboard);
  }
}
