/** What is wrong with a note, and what to do. */
export const englishProblems = {
  brokenProperties: {
    reason: "The properties cannot be read: their YAML is broken.",
    remedy: "Open the note in source mode and correct the lines between the dashes.",
  },
  unreadableProperty: (property: string, value: string) => ({
    reason: `The property ${property} says “${value}”, which cannot be read.`,
    remedy: `Correct ${property}, or remove it.`,
  }),
  missingDate: {
    reason: "The note has no date.",
    remedy: "Add the property date, such as 2026-03-04.",
  },
  impossibleDate: (field: string, value: string) => ({
    reason: `A line has “${value}” as ${field}, which is no date.`,
    remedy: "Correct the date in the line.",
  }),
  fieldTwice: (field: string) => ({
    reason: `An action item says ${field} twice; the last one counts.`,
    remedy: "Remove one of the two from the line.",
  }),
  missingLink: (property: string, target: string) => ({
    reason: `The property ${property} links to “${target}”, which does not exist.`,
    remedy: "Correct the link, or create the note.",
  }),
  peopleDiffer: (agreement: string) => ({
    reason: `This note and “${agreement}” name different people; the agreement counts.`,
    remedy: "Correct mentor and mentee in one of the two.",
  }),
  nobodyNamed: {
    reason: "The note names neither a mentor nor a mentee.",
    remedy: "Add the property mentor or mentee.",
  },
  neitherIsYou: {
    reason: "Neither the mentor nor the mentee is you.",
    remedy: "Correct the names, or add your name as an alias in the settings.",
  },
  samePersonTwice: {
    reason: "Mentor and mentee are the same person.",
    remedy: "Correct the property mentor or mentee.",
  },
  sidesSwapped: {
    reason: "Mentor and mentee are the other way round than the agreement says.",
    remedy: "Swap mentor and mentee, or correct the property role of the agreement.",
  },
  sameMeeting: (other: string, date: string) => ({
    reason: `“${other}” is about the same meeting on ${date}.`,
    remedy: "Join the two notes, or correct the date or time of one.",
  }),
  twoActiveAgreements: (other: string) => ({
    reason: `“${other}” is an active agreement of the same two people.`,
    remedy: "Set the status of the older one to closed.",
  }),
  closingAlone: (agreement: string) => ({
    reason: `This note closes the relationship, but “${agreement}” is not closed.`,
    remedy: "Set the status of the agreement to closed, or delete this note.",
  }),
  itemTwice: (other: string, description: string) => ({
    reason: `“${description}” stands in “${other}” too; it counts once.`,
    remedy: "Remove it from the agenda.",
  }),
  endBeforeStart: {
    reason: "The agreement ends before it starts.",
    remedy: "Correct the property started or ends.",
  },
  conflictCopy: (other: string) => ({
    reason: `A sync service made this copy of “${other}”; it is left out.`,
    remedy: "Take over what is missing, then delete the copy.",
  }),
  unreadableNote: {
    reason: "The note cannot be read.",
    remedy: "Open it to see what it holds.",
  },
  atLine: (line: number) => `Line ${line}`,
};
