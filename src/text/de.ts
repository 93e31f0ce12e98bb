import { germanBase } from "./de/base";
import { germanBrief } from "./de/brief";
import { germanClosing } from "./de/closing";
import { germanCommandLine } from "./de/commandLine";
import { germanAdoption } from "./de/adoption";
import { germanCommands } from "./de/commands";
import { germanDashboard } from "./de/dashboard";
import { germanForms } from "./de/forms";
import { germanGoals } from "./de/goals";
import { germanInsertions } from "./de/insertions";
import { germanItems } from "./de/items";
import { germanLists } from "./de/lists";
import { germanLiveBlock } from "./de/liveBlock";
import { germanMatters } from "./de/matters";
import { germanMeetings } from "./de/meetings";
import { germanMessages } from "./de/messages";
import { germanNotes } from "./de/notes";
import { germanNoteTypes } from "./de/noteTypes";
import { germanNotices } from "./de/notices";
import { germanPeople } from "./de/people";
import { germanProblems } from "./de/problems";
import { germanPromises } from "./de/promises";
import { germanReceive } from "./de/receive";
import { germanRound } from "./de/round";
import { germanSchedule } from "./de/schedule";
import { germanSettings } from "./de/settings";
import { germanShare } from "./de/share";
import { germanSummary } from "./de/summary";
import { germanTerms } from "./de/terms";
import { germanTimeline } from "./de/timeline";
import type { Strings } from "./strings";

/** German. The plugin says *du* as the app does. */
export const german: Strings = {
  commands: germanCommands,
  adoption: germanAdoption,
  notes: germanNotes,
  liveBlock: germanLiveBlock,
  noteTypes: germanNoteTypes,
  notices: germanNotices,
  settings: germanSettings,
  base: germanBase,
  brief: germanBrief,
  closing: germanClosing,
  commandLine: germanCommandLine,
  dashboard: germanDashboard,
  people: germanPeople,
  matters: germanMatters,
  goals: germanGoals,
  insertions: germanInsertions,
  items: germanItems,
  lists: germanLists,
  meetings: germanMeetings,
  messages: germanMessages,
  promises: germanPromises,
  receive: germanReceive,
  round: germanRound,
  schedule: germanSchedule,
  terms: germanTerms,
  timeline: germanTimeline,
  problems: germanProblems,
  forms: germanForms,
  share: germanShare,
  summary: germanSummary,
};
