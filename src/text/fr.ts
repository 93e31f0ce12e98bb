import { frenchBase } from "./fr/base";
import { frenchBrief } from "./fr/brief";
import { frenchClosing } from "./fr/closing";
import { frenchCommandLine } from "./fr/commandLine";
import { frenchAdoption } from "./fr/adoption";
import { frenchCommands } from "./fr/commands";
import { frenchDashboard } from "./fr/dashboard";
import { frenchForms } from "./fr/forms";
import { frenchGoals } from "./fr/goals";
import { frenchInsertions } from "./fr/insertions";
import { frenchItems } from "./fr/items";
import { frenchLists } from "./fr/lists";
import { frenchLiveBlock } from "./fr/liveBlock";
import { frenchMatters } from "./fr/matters";
import { frenchMeetings } from "./fr/meetings";
import { frenchMessages } from "./fr/messages";
import { frenchNotes } from "./fr/notes";
import { frenchNoteTypes } from "./fr/noteTypes";
import { frenchNotices } from "./fr/notices";
import { frenchPeople } from "./fr/people";
import { frenchProblems } from "./fr/problems";
import { frenchPromises } from "./fr/promises";
import { frenchReceive } from "./fr/receive";
import { frenchRound } from "./fr/round";
import { frenchSchedule } from "./fr/schedule";
import { frenchSettings } from "./fr/settings";
import { frenchShare } from "./fr/share";
import { frenchSummary } from "./fr/summary";
import { frenchTerms } from "./fr/terms";
import { frenchTimeline } from "./fr/timeline";
import type { Strings } from "./strings";

/** French. The plugin says *vous* as the app does; `\u202f` is the narrow space before `? ! : ;` and in « ». */
export const french: Strings = {
  commands: frenchCommands,
  adoption: frenchAdoption,
  notes: frenchNotes,
  liveBlock: frenchLiveBlock,
  noteTypes: frenchNoteTypes,
  notices: frenchNotices,
  settings: frenchSettings,
  base: frenchBase,
  brief: frenchBrief,
  closing: frenchClosing,
  commandLine: frenchCommandLine,
  dashboard: frenchDashboard,
  people: frenchPeople,
  matters: frenchMatters,
  goals: frenchGoals,
  insertions: frenchInsertions,
  items: frenchItems,
  lists: frenchLists,
  meetings: frenchMeetings,
  messages: frenchMessages,
  promises: frenchPromises,
  receive: frenchReceive,
  round: frenchRound,
  schedule: frenchSchedule,
  terms: frenchTerms,
  timeline: frenchTimeline,
  problems: frenchProblems,
  forms: frenchForms,
  share: frenchShare,
  summary: frenchSummary,
};
