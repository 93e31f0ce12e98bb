import type { Message } from "../model/message";
import { mailDraft } from "../note/mailDraft";
import type { Strings } from "../text/strings";
import { copyText } from "./clipboard";
import { Refusal } from "./refusal";

/**
 * Opens a draft in the mail program. Of a text that is too long it holds the beginning: then the whole is on
 * the clipboard, and where that is refused, no draft is opened.
 *
 * @returns whether the draft was cut
 */
export async function openMailDraft({ subject, body }: Message, strings: Strings): Promise<boolean> {
  const { address, isCut } = mailDraft(subject, body);
  if (isCut) {
    await copyText(body, strings).catch(() => {
      throw new Refusal(strings.share.draftCutAlone);
    });
  }
  activeWindow.open(address);
  return isCut;
}
