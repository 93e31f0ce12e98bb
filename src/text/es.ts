import { spanishAdoption } from "./es/adoption";
import { spanishBase } from "./es/base";
import { spanishBrief } from "./es/brief";
import { spanishClosing } from "./es/closing";
import { spanishCommandLine } from "./es/commandLine";
import { spanishCommands } from "./es/commands";
import { spanishDashboard } from "./es/dashboard";
import { spanishForms } from "./es/forms";
import { spanishGoals } from "./es/goals";
import { spanishInsertions } from "./es/insertions";
import { spanishItems } from "./es/items";
import { spanishLists } from "./es/lists";
import { spanishLiveBlock } from "./es/liveBlock";
import { spanishMatters } from "./es/matters";
import { spanishMeetings } from "./es/meetings";
import { spanishMessages } from "./es/messages";
import { spanishNotes } from "./es/notes";
import { spanishNoteTypes } from "./es/noteTypes";
import { spanishNotices } from "./es/notices";
import { spanishPeople } from "./es/people";
import { spanishProblems } from "./es/problems";
import { spanishPromises } from "./es/promises";
import { spanishReceive } from "./es/receive";
import { spanishRound } from "./es/round";
import { spanishSchedule } from "./es/schedule";
import { spanishSettings } from "./es/settings";
import { spanishShare } from "./es/share";
import { spanishSummary } from "./es/summary";
import { spanishTerms } from "./es/terms";
import { spanishTimeline } from "./es/timeline";
import type { Strings } from "./strings";

/** Spanish, in words that are at home on both sides of the Atlantic; the user is "tú". */
export const spanish: Strings = {
  commands: spanishCommands,
  adoption: spanishAdoption,
  notes: spanishNotes,
  liveBlock: spanishLiveBlock,
  noteTypes: spanishNoteTypes,
  notices: spanishNotices,
  settings: spanishSettings,
  base: spanishBase,
  brief: spanishBrief,
  closing: spanishClosing,
  commandLine: spanishCommandLine,
  dashboard: spanishDashboard,
  people: spanishPeople,
  matters: spanishMatters,
  goals: spanishGoals,
  insertions: spanishInsertions,
  items: spanishItems,
  lists: spanishLists,
  meetings: spanishMeetings,
  messages: spanishMessages,
  promises: spanishPromises,
  receive: spanishReceive,
  round: spanishRound,
  schedule: spanishSchedule,
  terms: spanishTerms,
  timeline: spanishTimeline,
  problems: spanishProblems,
  forms: spanishForms,
  share: spanishShare,
  summary: spanishSummary,
};
