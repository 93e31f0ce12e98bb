import type { Plugin } from "obsidian";
import { addActionItem } from "./addActionItem";
import { createAgenda } from "./createAgenda";
import { createAgreement } from "./createAgreement";
import { createRecap } from "./createRecap";
import { openDashboard } from "./openDashboard";
import type { Surroundings } from "./surroundings";

/** Offers the commands of the palette. One that cannot run now is not offered. */
export function addCommands(plugin: Plugin, surroundings: Surroundings): void {
  const { strings, app } = surroundings;
  plugin.addCommand({
    id: "create-agreement",
    name: strings.commands.createAgreement,
    icon: "handshake",
    callback: () => {
      createAgreement(surroundings);
    },
  });
  plugin.addCommand({
    id: "create-agenda",
    name: strings.commands.createAgenda,
    icon: "list-checks",
    callback: () => {
      createAgenda(surroundings, null);
    },
  });
  plugin.addCommand({
    id: "create-recap",
    name: strings.commands.createRecap,
    icon: "notebook-pen",
    callback: () => {
      createRecap(surroundings, null, null);
    },
  });
  plugin.addCommand({
    id: "add-action-item",
    name: strings.commands.addActionItem,
    icon: "list-plus",
    callback: () => {
      void addActionItem(surroundings, null);
    },
  });
  plugin.addCommand({
    id: "open-dashboard",
    name: strings.commands.openDashboard,
    icon: "layout-dashboard",
    callback: () => {
      void openDashboard(app);
    },
  });
}
