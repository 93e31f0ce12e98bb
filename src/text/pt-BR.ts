import { portugueseAdoption } from "./pt-BR/adoption";
import { portugueseBase } from "./pt-BR/base";
import { portugueseBrief } from "./pt-BR/brief";
import { portugueseClosing } from "./pt-BR/closing";
import { portugueseCommandLine } from "./pt-BR/commandLine";
import { portugueseCommands } from "./pt-BR/commands";
import { portugueseDashboard } from "./pt-BR/dashboard";
import { portugueseForms } from "./pt-BR/forms";
import { portugueseGoals } from "./pt-BR/goals";
import { portugueseInsertions } from "./pt-BR/insertions";
import { portugueseItems } from "./pt-BR/items";
import { portugueseLists } from "./pt-BR/lists";
import { portugueseLiveBlock } from "./pt-BR/liveBlock";
import { portugueseMatters } from "./pt-BR/matters";
import { portugueseMeetings } from "./pt-BR/meetings";
import { portugueseMessages } from "./pt-BR/messages";
import { portugueseNotes } from "./pt-BR/notes";
import { portugueseNoteTypes } from "./pt-BR/noteTypes";
import { portugueseNotices } from "./pt-BR/notices";
import { portuguesePeople } from "./pt-BR/people";
import { portugueseProblems } from "./pt-BR/problems";
import { portuguesePromises } from "./pt-BR/promises";
import { portugueseReceive } from "./pt-BR/receive";
import { portugueseRound } from "./pt-BR/round";
import { portugueseSchedule } from "./pt-BR/schedule";
import { portugueseSettings } from "./pt-BR/settings";
import { portugueseShare } from "./pt-BR/share";
import { portugueseSummary } from "./pt-BR/summary";
import { portugueseTerms } from "./pt-BR/terms";
import { portugueseTimeline } from "./pt-BR/timeline";
import type { Strings } from "./strings";

/** Portuguese of Brazil; the user is "você". */
export const portuguese: Strings = {
  commands: portugueseCommands,
  adoption: portugueseAdoption,
  notes: portugueseNotes,
  liveBlock: portugueseLiveBlock,
  noteTypes: portugueseNoteTypes,
  notices: portugueseNotices,
  settings: portugueseSettings,
  base: portugueseBase,
  brief: portugueseBrief,
  closing: portugueseClosing,
  commandLine: portugueseCommandLine,
  dashboard: portugueseDashboard,
  people: portuguesePeople,
  matters: portugueseMatters,
  goals: portugueseGoals,
  insertions: portugueseInsertions,
  items: portugueseItems,
  lists: portugueseLists,
  meetings: portugueseMeetings,
  messages: portugueseMessages,
  promises: portuguesePromises,
  receive: portugueseReceive,
  round: portugueseRound,
  schedule: portugueseSchedule,
  terms: portugueseTerms,
  timeline: portugueseTimeline,
  problems: portugueseProblems,
  forms: portugueseForms,
  share: portugueseShare,
  summary: portugueseSummary,
};
