import { debounce, Notice, Platform, type Plugin } from "obsidian";
import { DashboardQuery } from "../index/queryDashboard";
import { everything } from "../index/dashboardChoice";
import { summaryOf } from "../index/summary";
import { DateWords } from "../text/dates";
import { everyMinute } from "../view/minuteClock";
import { openDashboard } from "./openDashboard";
import type { Surroundings } from "./surroundings";

/** How long nothing must change until the status bar follows, in milliseconds. */
const quiet = 1000;

/** Says in one line whom the user meets next and what is late: in the status bar, and once after the start. */
export function addSummary(plugin: Plugin, surroundings: Surroundings): void {
  const query = new DashboardQuery(surroundings.index);
  if (!Platform.isMobile) addStatusBar(plugin, surroundings, query); // phones and tablets have none
  sayAtStart(plugin, surroundings, query);
}

function addStatusBar(plugin: Plugin, surroundings: Surroundings, query: DashboardQuery): void {
  const { app, feed, settings, strings } = surroundings;
  const item = plugin.addStatusBarItem();
  item.addClass("mod-clickable");
  item.setAttrs({ role: "button", tabindex: 0, "aria-label": strings.summary.open });
  const update = (): void => {
    const isShown = settings.current.statusBar && feed.reading === null;
    item.toggle(isShown);
    if (isShown) item.setText(lineOf(surroundings, query) ?? strings.summary.nothing);
  };
  plugin.registerDomEvent(item, "click", (event) => void openDashboard(app, event));
  plugin.registerDomEvent(item, "keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") void openDashboard(app);
  });
  // It sums up all open items: while somebody writes, that may wait.
  const updateSoon = debounce(update, quiet, true);
  plugin.register(feed.onChange(updateSoon));
  plugin.register(() => updateSoon.cancel());
  everyMinute(plugin, item, update);
  update();
}

/** Once the notes have been read. */
function sayAtStart(plugin: Plugin, surroundings: Surroundings, query: DashboardQuery): void {
  const { feed, settings } = surroundings;
  const stop = feed.onChange(() => {
    if (feed.reading !== null) return;
    stop();
    const line = settings.current.summaryOnStart ? lineOf(surroundings, query) : null;
    if (line !== null) new Notice(line);
  });
  plugin.register(stop);
}

/** Null where nothing is planned and nothing is late. */
function lineOf({ settings, strings, language, now }: Surroundings, query: DashboardQuery): string | null {
  const { next, late } = summaryOf(query.ask(now(), settings.current, new Set(), everything));
  const words = new DateWords(language);
  const parts: string[] = [];
  if (next !== null) {
    const day = words.away(next.days);
    const when = next.time === null ? day : strings.people.atTime(day, words.clock(next.time));
    parts.push(strings.summary.next(next.name, when));
  }
  if (late > 0) parts.push(strings.summary.late(late));
  return parts.length === 0 ? null : parts.join(" · ");
}
