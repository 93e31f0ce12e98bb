import { meetingReceived, meetingsReceived } from "../index/receivedMeeting";
import { proposedRecap, whomOneJustMet } from "../index/proposals";
import { dayOf, instantOf, parseTime, stampOf, type Day } from "../model/day";
import { titleOf, type NotePath } from "../model/notePath";
import type { ReceivedNote } from "../model/received";
import { otherRole } from "../model/person";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { mailText } from "../note/mailText";
import { personMentioned } from "../note/personMentioned";
import { mailHeadings, receive } from "../note/receive";
import { setProperties } from "../note/setProperties";
import { withReceived } from "../note/withReceived";
import { receiveTexts } from "../text/languages";
import { ReceiveForm, type ReadMail } from "../view/receiveForm";
import { appYaml } from "./appYaml";
import { chosenRelationship } from "./chosenRelationship";
import { knownHeadings } from "./feedRules";
import { itemLine } from "./itemLine";
import { makeRecap, recapOf } from "./makeRecap";
import { openToWrite } from "./madeNote";
import { inOneSentence, sayDone } from "./notices";
import { Refusal } from "./refusal";
import type { Surroundings } from "./surroundings";

/** Asks for a mail or recap of the other's, and makes the meeting's recap of it, or adds to the one there is. */
export function receiveNote(surroundings: Surroundings, key: RelationshipKey | null): void {
  const { app, language, now, strings } = surroundings;
  const choice = chosenRelationship(surroundings, key, (all) => whomOneJustMet(all, now()));
  if (choice === null) return;
  const start = {
    ...choice,
    language,
    today: dayOf(now()),
    readMail: (pasted: string) => readMail(surroundings, pasted, choice.relationships),
    meetings: (relationship: Relationship) => meetingsReceived(relationship, now()),
    meetingOf: (relationship: Relationship, written: Day) => meetingReceived(relationship, written, now()),
  };
  new ReceiveForm(app, strings, start, (input) =>
    inOneSentence(strings, () => writeReceived(surroundings, input)),
  ).open();
}

const noon = parseTime("12:00");

function readMail(surroundings: Surroundings, pasted: string, all: readonly Relationship[]): ReadMail {
  const { appLanguage, now, settings } = surroundings;
  const mail = mailText(pasted);
  const named = personMentioned(
    mail.writtenBy,
    all.map(({ partner }) => partner),
  );
  return {
    from: all.find(({ partner }) => partner === named) ?? null,
    written: mail.day ?? dayOf(now()),
    receivedFrom: ({ mentor, mentee, role }) =>
      receive(mail.lines, {
        headings: mailHeadings(knownHeadings(settings.current), receiveTexts),
        texts: receiveTexts,
        people: { mentor, mentee },
        writer: role === null ? null : otherRole(role),
        written: mail.day === null ? now() : instantOf(mail.day, noon),
        language: appLanguage,
      }),
  };
}

/** Makes a recap of what was received, or adds to the one that the meeting has by now. */
export async function writeReceived(surroundings: Surroundings, input: ReceivedNote): Promise<void> {
  const existing = recapOf(surroundings, input);
  if (existing !== null) {
    await addToRecap(surroundings, input, existing);
    return;
  }
  const { relationship, meeting, date, time } = input;
  const { duration, focus } = proposedRecap(relationship, meeting, null, surroundings.now());
  const next = { next: null, nextTime: null, nextFormat: "", plansNext: false, notReached: [] };
  const arriving = await arrival(surroundings, input, null);
  await makeRecap(surroundings, { relationship, meeting, date, time, duration, focus, ...next }, arriving);
}

async function addToRecap(surroundings: Surroundings, input: ReceivedNote, path: NotePath): Promise<void> {
  const { store, strings } = surroundings;
  const arriving = await arrival(surroundings, input, path);
  const written = await store.change(path, arriving);
  if (written === null) throw new Refusal(strings.receive.nothingNew(titleOf(path)));
  await openToWrite(surroundings, path);
  sayDone(strings, strings.notices.addedItem(titleOf(path)), written.undo);
}

/** What comes into a recap. In the mentor's notes it says when the mentee's recap came. */
async function arrival(
  surroundings: Surroundings,
  { relationship, parts, items }: ReceivedNote,
  path: NotePath | null,
): Promise<(text: string) => string> {
  const { settings, strings, index, now } = surroundings;
  const recap = path === null ? null : index.get(path);
  const lines = (recap?.items ?? []).map((one) => one.place.text).join("\n");
  const tasksForm = await surroundings.tasks.fieldForm();
  const written = items.map(({ text: description, owner, due }) => {
    const item = { relationship, description, owner, goal: null, due };
    const made = itemLine(surroundings, item, { path, lines, people: relationship }, tasksForm);
    if (made.kind === "refused")
      throw new Refusal(strings.notes.labeled(description, strings.forms.flaws["item-holds-field"]));
    return made.line;
  });
  const { asReceived } = strings.promises;
  const words = knownHeadings(settings.current);
  const isToStamp = relationship.role === "mentor" && !(recap?.kind === "recap" && recap.sent !== null);
  return (text) => {
    const added = withReceived(text, { parts, items: written, texts: strings.notes, words, asReceived });
    if (added === null)
      throw new Refusal(
        strings.notices.openBlock(path === null ? settings.current.templates.recap : titleOf(path)),
      );
    if (!isToStamp) return added;
    const stamped = setProperties(added, { sent: stampOf(now()) }, appYaml);
    if (stamped === null) throw new Refusal(strings.notices.brokenProperties(path ?? ""));
    return stamped;
  };
}
