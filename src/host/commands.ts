import type { Plugin } from "obsidian";
import { makesDemands } from "../model/relationship";
import type { Strings } from "../text/strings";
import type { DashboardHost } from "../view/dashboardHost";
import { addActionItem } from "./addActionItem";
import { addTopic } from "./addTopic";
import { chooseToAdopt } from "./adoptNotes";
import { draftToAgree, markAgreed } from "./agreeToday";
import { canChangeTerms, openChangeTerms } from "./changeTerms";
import { createAgenda } from "./createAgenda";
import { createAgreement } from "./createAgreement";
import { canCreateClosing, createClosing } from "./createClosing";
import { createRecap } from "./createRecap";
import { customizeTemplates } from "./customizeTemplates";
import { canMoveMeeting, moveMeeting } from "./moveMeeting";
import { insertSection, writableView } from "./insertSection";
import { openExport } from "./export";
import { openDashboard } from "./openDashboard";
import { receiveNote } from "./receiveNote";
import { openRound } from "./openRound";
import { scheduleMeetings } from "./scheduleMeetings";
import { noteToShare, shareNote } from "./shareNote";
import { canStartAnew, startAnew } from "./startAnew";
import type { Surroundings } from "./surroundings";
import { whomToGreet, writeIntroduction } from "./writeMessage";

/** A command of the palette. */
interface OfferedCommand {
  /** In kebab case; people's hotkeys hang on it, so it never changes. */
  readonly id: string;
  readonly name: keyof Strings["commands"];
  /** Name of an icon of the app. */
  readonly icon: string;
  readonly run: () => void;
  /** Whether it can run now; one that cannot is not offered. Absent for one that always can. */
  readonly canRun?: () => boolean;
}

/** Offers the commands of the palette. */
export function addCommands(plugin: Plugin, surroundings: Surroundings, host: DashboardHost): void {
  for (const { id, name, icon, run, canRun = always } of commandsOf(surroundings, host)) {
    plugin.addCommand({
      id,
      name: surroundings.strings.commands[name],
      icon,
      checkCallback: (checking) => {
        if (!canRun()) return false;
        if (!checking) run();
        return true;
      },
    });
  }
}

function always(): boolean {
  return true;
}

function commandsOf(surroundings: Surroundings, host: DashboardHost): readonly OfferedCommand[] {
  return [
    ...relationshipCommands(surroundings),
    ...meetingCommands(surroundings, host),
    ...betweenCommands(surroundings, host),
    ...noteCommands(surroundings),
  ];
}

/** From the agreement to the end, and what comes after it. */
function relationshipCommands(surroundings: Surroundings): readonly OfferedCommand[] {
  return [
    {
      id: "create-agreement",
      name: "createAgreement",
      icon: "handshake",
      run: () => {
        createAgreement(surroundings);
      },
    },
    {
      id: "agreed-today",
      name: "agreedToday",
      icon: "handshake",
      canRun: () => draftToAgree(surroundings) !== null,
      run: () => {
        const path = draftToAgree(surroundings);
        if (path !== null) void markAgreed(surroundings, path);
      },
    },
    ...(
      [
        ["change-terms", "changeTerms", "file-pen", null],
        ["pause-relationship", "pause", "pause", "paused"],
        ["resume-relationship", "resume", "play", "active"],
      ] as const
    ).map(([id, name, icon, status]) => ({
      id,
      name,
      icon,
      canRun: () => canChangeTerms(surroundings, status),
      run: () => {
        openChangeTerms(surroundings, null, status);
      },
    })),
    {
      id: "create-closing",
      name: "createClosing",
      icon: "flag",
      canRun: () => canCreateClosing(surroundings),
      run: () => {
        createClosing(surroundings, null);
      },
    },
    ...(
      [
        ["renew-relationship", "renew", "refresh-ccw", "renew"],
        ["pay-it-forward", "payForward", "sprout", "pay-forward"],
      ] as const
    ).map(([id, name, icon, way]) => ({
      id,
      name,
      icon,
      canRun: () => canStartAnew(surroundings, way),
      run: () => {
        startAnew(surroundings, way, null);
      },
    })),
    {
      id: "write-introduction",
      name: "writeIntroduction",
      icon: "mail",
      canRun: () => whomToGreet(surroundings) !== null,
      run: () => {
        writeIntroduction(surroundings);
      },
    },
  ];
}

/** Around one meeting: before, during and after it. */
function meetingCommands(surroundings: Surroundings, host: DashboardHost): readonly OfferedCommand[] {
  return [
    {
      id: "schedule-meetings",
      name: "scheduleMeetings",
      icon: "calendar-plus",
      run: () => {
        scheduleMeetings(surroundings, null);
      },
    },
    {
      id: "move-meeting",
      name: "moveMeeting",
      icon: "calendar-clock",
      canRun: () => canMoveMeeting(surroundings),
      run: () => {
        moveMeeting(surroundings, null);
      },
    },
    {
      id: "create-agenda",
      name: "createAgenda",
      icon: "list-checks",
      run: () => {
        createAgenda(surroundings, null);
      },
    },
    {
      id: "create-recap",
      name: "createRecap",
      icon: "notebook-pen",
      run: () => {
        createRecap(surroundings, null, null);
      },
    },
    {
      id: "brief",
      name: "brief",
      icon: "book-open-text",
      run: () => {
        host.openBrief(null);
      },
    },
  ];
}

/** What comes up between meetings. */
function betweenCommands(surroundings: Surroundings, host: DashboardHost): readonly OfferedCommand[] {
  return [
    {
      id: "add-action-item",
      name: "addActionItem",
      icon: "list-plus",
      run: () => {
        void addActionItem(surroundings, null);
      },
    },
    {
      id: "add-topic",
      name: "addTopic",
      icon: "message-circle-plus",
      run: () => {
        addTopic(surroundings, null);
      },
    },
    {
      id: "receive-note",
      name: "receiveNote",
      icon: "mail-open",
      run: () => {
        receiveNote(surroundings, null);
      },
    },
    {
      id: "share-note",
      name: "shareNote",
      icon: "send",
      canRun: () => noteToShare(surroundings) !== null,
      run: () => {
        const path = noteToShare(surroundings);
        if (path !== null) void shareNote(surroundings, path);
      },
    },
    {
      id: "weekly-round",
      name: "weeklyRound",
      icon: "list-restart",
      canRun: () => surroundings.index.relationships().some(makesDemands),
      run: () => {
        openRound(surroundings, host);
      },
    },
  ];
}

/** Notes of any kind, and all of them together. */
function noteCommands(surroundings: Surroundings): readonly OfferedCommand[] {
  return [
    {
      id: "insert-section",
      name: "insertSection",
      icon: "text-cursor-input",
      canRun: () => writableView(surroundings.app) !== null,
      run: () => {
        void insertSection(surroundings);
      },
    },
    {
      id: "adopt-notes",
      name: "adoptNotes",
      icon: "folder-input",
      run: () => {
        chooseToAdopt(surroundings);
      },
    },
    {
      id: "customize-templates",
      name: "customizeTemplates",
      icon: "layout-template",
      run: () => {
        void customizeTemplates(surroundings);
      },
    },
    {
      id: "export",
      name: "export",
      icon: "download",
      canRun: () => surroundings.index.relationships().length > 0,
      run: () => {
        openExport(surroundings, "calendar", null);
      },
    },
    {
      id: "open-dashboard",
      name: "openDashboard",
      icon: "layout-dashboard",
      run: () => {
        void openDashboard(surroundings.app);
      },
    },
  ];
}
