import { Notice } from "obsidian";
import { canIntroduce } from "../model/beginningMatters";
import type { MessageReason } from "../model/message";
import { calledName } from "../model/person";
import { nextMeeting, type Relationship } from "../model/relationship";
import { messageDraft } from "../note/messageDraft";
import { DateWords } from "../text/dates";
import { MessageForm } from "../view/messageForm";
import { copyText } from "./clipboard";
import { openMailDraft } from "./mailProgram";
import { noteInFront } from "./noteInFront";
import { inOneSentence } from "./notices";
import type { Surroundings } from "./surroundings";

/** Proposes a message to the other person. Nothing is sent: it is copied, or opened in the mail program. */
export function writeMessage(
  surroundings: Surroundings,
  relationship: Relationship,
  reason: MessageReason,
): void {
  const { app, strings, language, now } = surroundings;
  const speech = { texts: strings.messages, words: new DateWords(language), now: now() };
  const proposed = messageDraft(reason, relationship, speech);
  new MessageForm(app, strings, calledName(relationship.partner.name), proposed, {
    copy: ({ body }) =>
      inOneSentence(strings, async () => {
        await copyText(body, strings);
        new Notice(strings.notices.copiedMessage);
      }),
    openMail: (message) =>
      inOneSentence(strings, async () => {
        if (await openMailDraft(message, strings)) new Notice(strings.notices.mailCut);
      }),
  }).open();
}

/** To whom a mentee can introduce themselves: the one whose note is in front, else the first of all. */
export function whomToGreet({ app, index, now }: Surroundings): Relationship | null {
  const path = noteInFront(app);
  const inFront = path === null ? null : index.relationshipOf(path);
  const greeted = index.relationships().filter((relationship) => canIntroduce(relationship, now()));
  return greeted.find((relationship) => relationship === inFront) ?? greeted[0] ?? null;
}

/** Once a first meeting is planned, there is no time to ask for: the mentor gets something to read instead. */
export function writeIntroduction(surroundings: Surroundings): void {
  const relationship = whomToGreet(surroundings);
  if (relationship === null) return;
  const isPlanned = nextMeeting(relationship, surroundings.now()) !== null;
  writeMessage(surroundings, relationship, { kind: isPlanned ? "background" : "introduction" });
}
