import { counting } from "../counts";

const count = counting("en");

/** What a command did, or why it could not. */
export const englishNotices = {
  created: (name: string) => `Created “${name}”.`,
  filled: (name: string) => `Filled “${name}”.`,
  movedItems: (name: string, items: number) =>
    count(items, {
      one: `Created “${name}” and moved # action item into it.`,
      other: `Created “${name}” and moved # action items into it.`,
    }),
  wasCancelled: (date: string) => `The meeting on ${date} was cancelled. Did you meet after all?`,
  addedItem: (name: string) => `Added to “${name}”.`,
  nowhereToAdd: (name: string) =>
    `There is no agenda or recap with ${name} yet that an action item could go into.`,
  nowhereForTopic: (name: string) =>
    `There is no agenda or recap with ${name} yet that a topic could wait in.`,
  openBlock: (name: string) => `“${name}” has code or a comment that is not closed. Close it first.`,
  undo: "Undo",
  undone: "Undone.",
  undoneBut: (names: string) => `Could not be undone: ${names}. The rest is undone.`,
  changed: (name: string) => `Changed “${name}”.`,
  noRelationship: "There is no relationship yet. Create an agreement first.",
  unusableName: (name: string) =>
    `“${name}” cannot be used as a file name. Enter one with letters or digits.`,
  unusablePath: "The file name pattern in the settings leaves no usable name. Correct it there.",
  taken: (path: string) =>
    `“${path}” exists already. Rename it, or change the file name pattern in the settings.`,
  folderIsFile: (path: string) =>
    `“${path}” is a file, so no folder of this name can be made. Rename it, or change the folder in the settings.`,
  gone: (path: string) => `“${path}” is no longer there.`,
  failed: (path: string, reason: string) => `“${path}” could not be written: ${reason}`,
  /** After why something failed: what was written before, and could not be taken back. */
  leftBehind: (names: string) => `What was written before stays: ${names}.`,
  settingsUnsaved: (reason: string) => `The settings could not be saved: ${reason}`,
  notText: (path: string) => `“${path}” is not plain UTF-8 text, so it is left as it is.`,
  brokenProperties: (path: string) =>
    `The properties of “${path}” cannot be read, so it is left as it is. Correct them first.`,
  changedSince: (path: string) => `“${path}” was changed meanwhile, so it is left as it is.`,
  alreadyWritten: (path: string) => `“${path}” has text already, so it is left as it is.`,
  /** Names of the files that the shipped templates are written to. */
  templateNames: {
    agreement: "Mentoring agreement",
    agenda: "Mentoring agenda",
    recap: "Mentoring recap",
    closing: "Mentoring closing note",
  },
  templatesWritten: (templates: number, folder: string) =>
    count(templates, {
      one: `# template is in “${folder}” and will be used.`,
      other: `# templates are in “${folder}” and will be used.`,
    }),
  templatesSet: "Every type of note has a template of yours. The settings say which.",
  templateMissing: (path: string) =>
    `The template “${path}” does not exist. The note was made from the shipped one.`,
  templateBroken: (path: string) =>
    `The properties of the template “${path}” cannot be read. The note was made from the shipped one.`,
  templateNotText: (path: string) =>
    `The template “${path}” is not plain UTF-8 text. The note was made from the shipped one.`,
  templateEndless: (path: string) =>
    `The properties of the template “${path}” have no end: a line with --- is missing. The note was made from the shipped one.`,
  templateUnreadable: (path: string) =>
    `The template “${path}” cannot be read. The note was made from the shipped one.`,
  templateUnknown: (names: string) =>
    `The template has variables that are not known and stay as they are: ${names}.`,
  itemGone: (name: string) =>
    `This action item of “${name}” was changed or moved meanwhile. Nothing was written.`,
  itemAmbiguous: (name: string) =>
    `Several lines of “${name}” read like this action item, and it cannot be told which one is meant. Nothing was written.`,
  itemRepeats: (name: string) =>
    `This action item repeats. Tick it in “${name}”, so that its next date is kept.`,
  openNote: "Open note",
  itemDue: (date: string) => `Due ${date}.`,
  itemNotDue: "The due date was removed.",
  itemOwner: "The owner was changed.",
  itemInProgress: "The action item is in progress.",
  itemReopened: "The action item is open.",
  itemRemark: "The remark was added.",
  itemEdited: "The action item was changed.",
  itemRemoved: "The action item is done and was deleted, as its line asks.",
  tasksUnfit: "The Tasks plugin did not answer as expected. Action items are ticked without it.",
  addressUnknown: (asked: string, known: string) =>
    `The address asks for “${asked}”, which is not known. Known: ${known}.`,
  copiedMessage: "The message is on the clipboard.",
  mailCut: "The message is too long for a mail draft: paste the rest, it is on the clipboard.",
  exported: (name: string, records: number) =>
    count(records, { one: `Exported # entry to “${name}”.`, other: `Exported # entries to “${name}”.` }),
  notExported: (names: string) => `Not exported: ${names}.`,
  hoursMet: (hours: number) => count(hours, { one: "# hour met.", other: "# hours met." }),
  nothingToExport: "There is nothing to export of these people and days. Choose others.",
  noAgendaToExport:
    "No agenda is planned in these days. Schedule meetings or create an agenda first; a calendar is made of those.",
  notOurExport: (path: string) =>
    `“${path}” exists already and is no export. Rename it, so that it is not replaced.`,
  cacheCleared: "The cache is cleared.",
  debugCopied: "The debug information is on the clipboard.",
  noClipboard:
    "The clipboard cannot be used: the system does not allow it. Select the text and copy it by hand.",
  internal: "Something went wrong. The developer console says more.",
};
