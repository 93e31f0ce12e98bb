import type { App } from "obsidian";
import { beforeEach, describe, expect, it, vi } from "vitest";
import { TasksPlugin } from "../../src/host/tasksPlugin";

/** The app with a plugin in the place of Tasks; undefined for none. */
function withTasks(plugin: unknown): TasksPlugin {
  const app: unknown = { plugins: { plugins: { "obsidian-tasks-plugin": plugin } } };
  return new TasksPlugin(app as App); // nothing else of it is asked for
}

function broken(): never {
  throw new Error("Tasks is broken.");
}

describe("Tasks", () => {
  // What another plugin throws is told there, once for each of its errors.
  beforeEach(() => {
    vi.spyOn(console, "warn").mockReturnValue();
  });

  it("is asked as the part of itself that it publishes", async () => {
    const plugin = {
      apiV1: {
        mark: "x",
        executeToggleTaskDoneCommand(line: string, path: string) {
          return `${this.mark} ${line} in ${path}`;
        },
        editTaskLineModal: (line: string) => Promise.resolve(`${line}, edited`),
      },
      data: { taskFormat: "dataview" },
      loadData() {
        return Promise.resolve(this.data);
      },
    };
    const tasks = withTasks(plugin);
    expect([tasks.isThere, tasks.canEdit]).toEqual([true, true]);
    expect(tasks.tick("- [ ] Call", "Note.md")).toBe("x - [ ] Call in Note.md");
    expect(await tasks.edit("- [ ] Call")).toBe("- [ ] Call, edited");
    expect(await tasks.fieldForm()).toBe("bracketed");
  });

  it.each([
    ["absent", undefined],
    ["nothing", null],
    ["older", { manifest: {} }],
    ["of another kind", { apiV1: "v1" }],
    ["without what is asked for", { apiV1: { executeToggleTaskDoneCommand: "soon" } }],
    ["broken", Object.defineProperty({}, "apiV1", { get: broken })],
  ])("may be %s", async (_, plugin) => {
    const tasks = withTasks(plugin);
    expect([tasks.isThere, tasks.canEdit]).toEqual([false, false]);
    expect(tasks.tick("- [ ] Call", "Note.md")).toBeNull();
    expect(await tasks.edit("- [ ] Call")).toBeNull();
    expect(await tasks.fieldForm()).toBeNull();
  });

  it.each([
    ["throws", broken],
    ["promises more than it holds", () => Promise.resolve({ line: "- [x] Call" })],
    ["answers nonsense", () => 42],
    ["answers nothing", () => undefined],
  ])("may be there and %s", async (_, work) => {
    const apiV1 = { executeToggleTaskDoneCommand: work, editTaskLineModal: work };
    const tasks = withTasks({ apiV1, loadData: work });
    expect(tasks.tick("- [ ] Call", "Note.md")).toBeNull();
    expect(await tasks.edit("- [ ] Call")).toBeNull();
    expect(await tasks.fieldForm()).toBeNull();
  });

  it("has been given up when its window gives an empty line", async () => {
    expect(await withTasks({ apiV1: { editTaskLineModal: () => "" } }).edit("- [ ] Call")).toBeNull();
  });

  it("may be disabled at any moment", () => {
    const plugins: Record<string, unknown> = {
      "obsidian-tasks-plugin": { apiV1: { executeToggleTaskDoneCommand: () => "- [x] Call" } },
    };
    const app: unknown = { plugins: { plugins } };
    const tasks = new TasksPlugin(app as App); // as above
    expect(tasks.isThere).toBe(true);
    delete plugins["obsidian-tasks-plugin"];
    expect(tasks.isThere).toBe(false);
    expect(tasks.tick("- [ ] Call", "Note.md")).toBeNull();
  });

  it.each([
    ["tasksPluginEmoji", "emoji"],
    ["dataview", "bracketed"],
    ["another", null],
  ])("set to %s writes %s", async (taskFormat, form) => {
    expect(await withTasks({ loadData: () => ({ taskFormat }) }).fieldForm()).toBe(form);
  });
});
