import { chineseBase } from "./zh/base";
import { chineseBrief } from "./zh/brief";
import { chineseClosing } from "./zh/closing";
import { chineseCommandLine } from "./zh/commandLine";
import { chineseAdoption } from "./zh/adoption";
import { chineseCommands } from "./zh/commands";
import { chineseDashboard } from "./zh/dashboard";
import { chineseForms } from "./zh/forms";
import { chineseGoals } from "./zh/goals";
import { chineseInsertions } from "./zh/insertions";
import { chineseItems } from "./zh/items";
import { chineseLists } from "./zh/lists";
import { chineseLiveBlock } from "./zh/liveBlock";
import { chineseMatters } from "./zh/matters";
import { chineseMeetings } from "./zh/meetings";
import { chineseMessages } from "./zh/messages";
import { chineseNotes } from "./zh/notes";
import { chineseNoteTypes } from "./zh/noteTypes";
import { chineseNotices } from "./zh/notices";
import { chinesePeople } from "./zh/people";
import { chineseProblems } from "./zh/problems";
import { chinesePromises } from "./zh/promises";
import { chineseReceive } from "./zh/receive";
import { chineseRound } from "./zh/round";
import { chineseSchedule } from "./zh/schedule";
import { chineseSettings } from "./zh/settings";
import { chineseShare } from "./zh/share";
import { chineseSummary } from "./zh/summary";
import { chineseTerms } from "./zh/terms";
import { chineseTimeline } from "./zh/timeline";
import type { Strings } from "./strings";

/** Simplified Chinese, as the app's own interface has it: 你, full-width marks, a blank beside Latin words. */
export const chinese: Strings = {
  commands: chineseCommands,
  adoption: chineseAdoption,
  notes: chineseNotes,
  liveBlock: chineseLiveBlock,
  noteTypes: chineseNoteTypes,
  notices: chineseNotices,
  settings: chineseSettings,
  base: chineseBase,
  brief: chineseBrief,
  closing: chineseClosing,
  commandLine: chineseCommandLine,
  dashboard: chineseDashboard,
  people: chinesePeople,
  matters: chineseMatters,
  goals: chineseGoals,
  insertions: chineseInsertions,
  items: chineseItems,
  lists: chineseLists,
  meetings: chineseMeetings,
  messages: chineseMessages,
  promises: chinesePromises,
  receive: chineseReceive,
  round: chineseRound,
  schedule: chineseSchedule,
  terms: chineseTerms,
  timeline: chineseTimeline,
  problems: chineseProblems,
  forms: chineseForms,
  share: chineseShare,
  summary: chineseSummary,
};
