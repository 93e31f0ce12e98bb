import type { App } from "obsidian";
import type { FieldForm } from "../note/fieldForm";

const tasksId = "obsidian-tasks-plugin";

/**
 * The Tasks plugin, through the interface that it publishes (`apiV1`). It may be absent, disabled at any
 * moment, older, or throw: every answer is looked at anew, and null is one.
 */
export class TasksPlugin {
  constructor(private readonly app: App) {}

  get isThere(): boolean {
    return this.member("executeToggleTaskDoneCommand") !== null;
  }

  /** Whether it has a window to edit a line in. */
  get canEdit(): boolean {
    return this.member("editTaskLineModal") !== null;
  }

  /** What it makes of a line when it ticks it: one line, two when the item repeats, or none. */
  tick(line: string, path: string): string | null {
    return textOf(attempt(() => this.member("executeToggleTaskDoneCommand")?.(line, path)));
  }

  /** Lets the person edit a line in its window. Null when they gave it up, or nothing came of it. */
  async edit(line: string): Promise<string | null> {
    const edited = await resultOf(() => this.member("editTaskLineModal")?.(line));
    return textOf(edited) || null;
  }

  /** The form in which it is set to write fields; null where that cannot be known. */
  async fieldForm(): Promise<FieldForm | null> {
    const plugin = this.plugin;
    const load = partOf(plugin, "loadData");
    if (!isFunction(load)) return null;
    const format = partOf(await resultOf(() => load.call(plugin)), "taskFormat");
    if (format === "dataview") return "bracketed";
    return format === "tasksPluginEmoji" ? "emoji" : null;
  }

  private get plugin(): unknown {
    return partOf(partOf(partOf(this.app, "plugins"), "plugins"), tasksId);
  }

  private member(name: string): ((...given: readonly string[]) => unknown) | null {
    const api = partOf(this.plugin, "apiV1");
    const member = partOf(api, name);
    return isFunction(member) ? (...given) => member.apply(api, [...given]) : null;
  }
}

type AnyFunction = (this: unknown, ...given: unknown[]) => unknown;

function isFunction(value: unknown): value is AnyFunction {
  return typeof value === "function";
}

/** A part of something whose shape is another plugin's matter; undefined where it is not there. */
function partOf(whole: unknown, name: string): unknown {
  if (typeof whole !== "object" || whole === null) return undefined;
  return attempt((): unknown => (name in whole ? Reflect.get(whole, name) : undefined));
}

function attempt(work: () => unknown): unknown {
  try {
    return work();
  } catch (reason) {
    console.warn("Mentoring: Tasks:", reason);
    return undefined;
  }
}

async function resultOf(work: () => unknown): Promise<unknown> {
  try {
    return await work();
  } catch (reason) {
    console.warn("Mentoring: Tasks:", reason);
    return undefined;
  }
}

function textOf(value: unknown): string | null {
  return typeof value === "string" ? value : null;
}
