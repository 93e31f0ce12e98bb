import type { CliData, Plugin } from "obsidian";
import { mentoringApi } from "../../../src/host/api";
import { addCommandLine } from "../../../src/host/commandLine";
import type { Surroundings } from "../../../src/host/surroundings";
import { asked, type Deed, type Deeds } from "./deed";

/** What other plugins, scripts and the command line have written. */
export const scriptedDeeds: Deeds = {
  "API: createAgenda": asked((all) =>
    mentoringApi(all).createAgenda({ relationship: "Ana", date: "2026-04-14", focus: "The map" }),
  ),
  "API: createRecap": asked((all) =>
    mentoringApi(all).createRecap({ relationship: "Ana", next: "2026-03-31", planNext: true }),
  ),
  "API: createAgreement": asked((all) =>
    mentoringApi(all).createAgreement({ partner: "Cleo Park", firstDate: "2026-03-20", cadence: "weekly" }),
  ),
  "API: addActionItem": asked((all) =>
    mentoringApi(all).addActionItem({ relationship: "Ana", text: "Buy a map", due: "2026-03-09" }),
  ),
  "Command line: agenda": typed("mentoring:agenda", { relationship: "Ana Silva" }),
  "Command line: recap": typed("mentoring:recap", { relationship: "Ana Silva" }),
  "Command line: done": typed("mentoring:done", { item: "send the cv" }),
};

type Handler = (flags: CliData) => string | Promise<string>;

/** What is typed into a command line, which prints why it was not done. */
function typed(command: string, flags: CliData): Deed {
  return async (all) => {
    const printed = await printedFor(all, command, flags);
    return printed.startsWith("Error: ") ? printed : null;
  };
}

/** What the command line prints. */
export async function printedFor(all: Surroundings, command: string, flags: CliData): Promise<string> {
  const printed = await handlersOf(all).get(command)?.(flags);
  if (printed === undefined) throw new Error(`There is no ${command}.`);
  return printed;
}

function handlersOf(all: Surroundings): ReadonlyMap<string, Handler> {
  const handlers = new Map<string, Handler>();
  const registerCliHandler = (name: string, _: string, __: unknown, run: Handler): void => {
    handlers.set(name, run);
  };
  const plugin: unknown = { manifest: { id: "mentoring" }, registerCliHandler };
  addCommandLine(plugin as Plugin, all); // all that it asks of a plugin
  return handlers;
}
