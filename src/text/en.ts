import { englishBase } from "./en/base";
import { englishBrief } from "./en/brief";
import { englishClosing } from "./en/closing";
import { englishCommandLine } from "./en/commandLine";
import { englishAdoption } from "./en/adoption";
import { englishCommands } from "./en/commands";
import { englishDashboard } from "./en/dashboard";
import { englishForms } from "./en/forms";
import { englishGoals } from "./en/goals";
import { englishInsertions } from "./en/insertions";
import { englishItems } from "./en/items";
import { englishLists } from "./en/lists";
import { englishLiveBlock } from "./en/liveBlock";
import { englishMatters } from "./en/matters";
import { englishMeetings } from "./en/meetings";
import { englishMessages } from "./en/messages";
import { englishNotes } from "./en/notes";
import { englishNoteTypes } from "./en/noteTypes";
import { englishNotices } from "./en/notices";
import { englishPeople } from "./en/people";
import { englishProblems } from "./en/problems";
import { englishPromises } from "./en/promises";
import { englishReceive } from "./en/receive";
import { englishRound } from "./en/round";
import { englishSchedule } from "./en/schedule";
import { englishSettings } from "./en/settings";
import { englishShare } from "./en/share";
import { englishSummary } from "./en/summary";
import { englishTerms } from "./en/terms";
import { englishTimeline } from "./en/timeline";

/** English: the language that all others are measured by. One file a part of the interface, in `en/`. */
export const english = {
  commands: englishCommands,
  adoption: englishAdoption,
  notes: englishNotes,
  liveBlock: englishLiveBlock,
  noteTypes: englishNoteTypes,
  notices: englishNotices,
  settings: englishSettings,
  base: englishBase,
  brief: englishBrief,
  closing: englishClosing,
  commandLine: englishCommandLine,
  dashboard: englishDashboard,
  people: englishPeople,
  matters: englishMatters,
  goals: englishGoals,
  insertions: englishInsertions,
  items: englishItems,
  lists: englishLists,
  meetings: englishMeetings,
  messages: englishMessages,
  promises: englishPromises,
  receive: englishReceive,
  round: englishRound,
  schedule: englishSchedule,
  terms: englishTerms,
  timeline: englishTimeline,
  problems: englishProblems,
  forms: englishForms,
  share: englishShare,
  summary: englishSummary,
};
