import type { Meeting } from "../model/meeting";
import type { MeetingDay } from "../model/newNote";
import type { Relationship, RelationshipKey } from "../model/relationship";
import { dayOf } from "../model/day";
import { meetingsToRecap, meetingThatWas, proposedRecap, whomOneJustMet } from "../index/proposals";
import { meetingInWords } from "../note/meetingInWords";
import { DateWords } from "../text/dates";
import { RecapForm } from "../view/recapForm";
import { chosenRelationship, type Choice } from "./chosenRelationship";
import { makeRecap } from "./makeRecap";
import { openToWrite } from "./madeNote";
import { noteInFront } from "./noteInFront";
import { inOneSentence, sayInstead } from "./notices";
import { askSomeoneNew } from "./someoneNew";
import type { Surroundings } from "./surroundings";

/** Asks which meeting the recap is of, then makes it and moves the agenda's items into it. */
export function createRecap(
  surroundings: Surroundings,
  key: RelationshipKey | null,
  asked: Meeting | null,
): void {
  const { strings, language, now } = surroundings;
  const choice = chosenRelationship(
    surroundings,
    key,
    (all) => whomOneJustMet(all, now()),
    recapWithSomeoneNew,
  );
  if (choice === null) return;
  const meeting =
    asked ?? meetingInFront(surroundings, choice.chosen) ?? meetingThatWas(choice.chosen, now());
  if (meeting?.recap != null) {
    void openToWrite(surroundings, meeting.recap.path);
  } else if (meeting?.status === "cancelled") {
    const sentence = strings.notices.wasCancelled(new DateWords(language).whole(meeting.date));
    sayInstead(sentence, strings.commands.createRecap, () => {
      askForRecap(surroundings, choice, meeting);
    });
  } else {
    askForRecap(surroundings, choice, meeting);
  }
}

function recapWithSomeoneNew(surroundings: Surroundings): void {
  askSomeoneNew(surroundings, (chosen) => {
    askForRecap(surroundings, { relationships: [chosen], chosen }, null);
  });
}

function askForRecap(surroundings: Surroundings, choice: Choice, meeting: Meeting | null): void {
  const { app, strings, language, appLanguage } = surroundings;
  const now = surroundings.now();
  const start = {
    ...choice,
    askSomeoneNew: (goOn: (relationship: Relationship) => void) => {
      askSomeoneNew(surroundings, goOn);
    },
    meeting,
    language,
    today: dayOf(now),
    meetings: (relationship: Relationship) => meetingsOffered(relationship, meeting, now),
    propose: (relationship: Relationship, of: Meeting | null) =>
      proposedRecap(relationship, of, nextSaid(of, appLanguage), now),
  };
  new RecapForm(app, strings, start, (input) =>
    inOneSentence(strings, () => makeRecap(surroundings, input)),
  ).open();
}

/** The next meeting as the two wrote it down in the agenda. */
function nextSaid(meeting: Meeting | null, language: string): MeetingDay | null {
  const said = meeting?.agenda?.nextSaid ?? "";
  return meeting === null || said === "" ? null : meetingInWords(said, meeting.date, language);
}

/** A meeting that was asked for is offered even when it is not past, as when it ended early. */
function meetingsOffered(relationship: Relationship, asked: Meeting | null, now: Date): readonly Meeting[] {
  const meetings = meetingsToRecap(relationship, now);
  if (asked === null || meetings.includes(asked) || !relationship.meetings.includes(asked)) return meetings;
  return [asked, ...meetings];
}

/** The meeting of the agenda or recap in front. */
function meetingInFront({ app }: Surroundings, { meetings }: Relationship): Meeting | null {
  const path = noteInFront(app);
  if (path === null) return null;
  return meetings.find(({ agenda, recap }) => agenda?.path === path || recap?.path === path) ?? null;
}
