import { agreementDeeds } from "./deeds/agreementDeeds";
import type { Deeds } from "./deeds/deed";
import { fileDeeds } from "./deeds/fileDeeds";
import { itemDeeds } from "./deeds/itemDeeds";
import { meetingDeeds } from "./deeds/meetingDeeds";
import { scriptedDeeds } from "./deeds/scriptedDeeds";

/** Everything that writes, each with what it is called, over `vaultAtRisk`. */
export const riskyDeeds: Deeds = {
  ...agreementDeeds,
  ...meetingDeeds,
  ...itemDeeds,
  ...fileDeeds,
  ...scriptedDeeds,
};

const agreementAlone = "An agreement needs no agenda, and the next agenda can be made any time.";
const recapAlone =
  "The agenda of the next meeting is one for itself; items in two notes are listed to check.";

/** Deeds that write several notes, and why some of them without the others are no half. */
export const wholeInParts: Readonly<Record<string, string>> = {
  "Create agreement": agreementAlone,
  "API: createAgreement": agreementAlone,
  "Pay it forward": agreementAlone,
  "Create recap": recapAlone,
  "Receive note": recapAlone,
  "API: createRecap": recapAlone,
  "Command line: recap": recapAlone,
  "Create closing note, dropping an item": "What could not be dropped stays open, and is said.",
  "Renew relationship": "The new agreement is whole; that the closing note does not tell of it is said.",
  "Schedule meetings": "Each meeting stands for itself, and scheduling again keeps those that are there.",
  "Move meeting": "The date in the note counts; its name, and the links to it, are for people.",
  "Share as a note":
    "The shared note is whole; that the stamp is missing is said, and the dashboard asks for it.",
  "Adopt notes": "Each note is adopted for itself.",
  "Customize templates": "A template that is there is taken by the next try, and not written.",
  "Export calendar": "An agenda keeps the name that calendars know it by for the next export.",
};

/** Deeds that make a file of many notes, which lacks those that cannot be read or written: that is said. */
export const leavingOut: readonly string[] = ["Export calendar"];

/** Rows of the dashboard are taken back where they stand, and settings where they were changed. */
export const hasNoUndo: readonly string[] = [
  "Tick an item",
  "Untick an item",
  "Cancel an item",
  "Tick an item that Tasks repeats",
  "Change a setting",
];
