import { Component } from "../../workbench/vault/component";
import type { App } from "../../workbench/app/app";
import { MarkdownRenderer } from "../../workbench/app/reading/markdownRenderer";

/** What Tasks and Dataview are asked for, by their ids: all open items. */
const queries: Readonly<Record<string, string>> = {
  "obsidian-tasks-plugin": "```tasks\nnot done\n```",
  dataview: "```dataview\nTASK WHERE !completed\n```",
};

/** As large as a sidebar, and over everything else. */
const layout = `.mentoring-view, .bench-list {
  position: absolute; top: 0; left: 0; z-index: 100; box-sizing: border-box;
  width: 360px; height: 700px; overflow: auto; background: white;
}`;

/** How long a list must stay as it is to be taken as complete, in milliseconds. */
const still = 300;

/** What shows them: a list, and the way to close it. */
export interface ShownItems {
  readonly list: HTMLElement;
  readonly hide: () => void;
}

/** Shows all open items in the way of the plugin that is loaded; resolves once they are complete. */
export async function showItems(app: App): Promise<ShownItems> {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(layout);
  document.adoptedStyleSheets.push(sheet);
  const [id = "", query] = Object.entries(queries).find(([plugin]) => app.plugins.getPlugin(plugin)) ?? [];
  const shown = id === "" ? await openDashboard(app) : await renderQuery(app, query ?? "");
  await untilComplete(shown.list);
  return shown;
}

async function openDashboard(app: App): Promise<ShownItems> {
  app.commands.executeCommandById("mentoring:open-dashboard");
  for (;;) {
    const list = document.querySelector<HTMLElement>(".mentoring-view");
    const hide = (): void => {
      app.workspace.detachLeavesOfType("mentoring-dashboard");
    };
    if (list !== null) return { list, hide };
    await frame();
  }
}

async function renderQuery(app: App, query: string): Promise<ShownItems> {
  const list = document.body.createDiv("bench-list");
  const owner = new Component();
  owner.load();
  await MarkdownRenderer.render(app, query, list, "Query.md", owner);
  const hide = (): void => {
    owner.unload();
    list.remove();
  };
  return { list, hide };
}

async function untilComplete(list: HTMLElement): Promise<void> {
  let [rows, since] = [0, performance.now()];
  while (rows === 0 || performance.now() - since < still) {
    await frame();
    const now = list.querySelectorAll("li").length;
    if (now !== rows) [rows, since] = [now, performance.now()];
  }
}

/** Steps in which a list is scrolled through, down and up again. */
const steps = 60;

/** Scrolls to the end and back, a step with each frame, between the benchmark's marks. */
export async function scrollThrough(list: HTMLElement): Promise<void> {
  performance.mark("bench: start");
  for (let step = 1; step <= 2 * steps; step += 1) {
    const share = (step <= steps ? step : 2 * steps - step) / steps;
    list.scrollTop = share * (list.scrollHeight - list.clientHeight);
    await frame();
  }
  performance.mark("bench: end");
}

function frame(): Promise<void> {
  return new Promise((resolve) =>
    requestAnimationFrame(() => {
      resolve();
    }),
  );
}
