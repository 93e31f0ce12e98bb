import { japaneseBase } from "./ja/base";
import { japaneseBrief } from "./ja/brief";
import { japaneseClosing } from "./ja/closing";
import { japaneseCommandLine } from "./ja/commandLine";
import { japaneseAdoption } from "./ja/adoption";
import { japaneseCommands } from "./ja/commands";
import { japaneseDashboard } from "./ja/dashboard";
import { japaneseForms } from "./ja/forms";
import { japaneseGoals } from "./ja/goals";
import { japaneseInsertions } from "./ja/insertions";
import { japaneseItems } from "./ja/items";
import { japaneseLists } from "./ja/lists";
import { japaneseLiveBlock } from "./ja/liveBlock";
import { japaneseMatters } from "./ja/matters";
import { japaneseMeetings } from "./ja/meetings";
import { japaneseMessages } from "./ja/messages";
import { japaneseNotes } from "./ja/notes";
import { japaneseNoteTypes } from "./ja/noteTypes";
import { japaneseNotices } from "./ja/notices";
import { japanesePeople } from "./ja/people";
import { japaneseProblems } from "./ja/problems";
import { japanesePromises } from "./ja/promises";
import { japaneseReceive } from "./ja/receive";
import { japaneseRound } from "./ja/round";
import { japaneseSchedule } from "./ja/schedule";
import { japaneseSettings } from "./ja/settings";
import { japaneseShare } from "./ja/share";
import { japaneseSummary } from "./ja/summary";
import { japaneseTerms } from "./ja/terms";
import { japaneseTimeline } from "./ja/timeline";
import type { Strings } from "./strings";

/** Japanese, as Obsidian's own interface has it: sentences in です・ます, labels as nouns, half-width digits. */
export const japanese: Strings = {
  commands: japaneseCommands,
  adoption: japaneseAdoption,
  notes: japaneseNotes,
  liveBlock: japaneseLiveBlock,
  noteTypes: japaneseNoteTypes,
  notices: japaneseNotices,
  settings: japaneseSettings,
  base: japaneseBase,
  brief: japaneseBrief,
  closing: japaneseClosing,
  commandLine: japaneseCommandLine,
  dashboard: japaneseDashboard,
  people: japanesePeople,
  matters: japaneseMatters,
  goals: japaneseGoals,
  insertions: japaneseInsertions,
  items: japaneseItems,
  lists: japaneseLists,
  meetings: japaneseMeetings,
  messages: japaneseMessages,
  promises: japanesePromises,
  receive: japaneseReceive,
  round: japaneseRound,
  schedule: japaneseSchedule,
  terms: japaneseTerms,
  timeline: japaneseTimeline,
  problems: japaneseProblems,
  forms: japaneseForms,
  share: japaneseShare,
  summary: japaneseSummary,
};
