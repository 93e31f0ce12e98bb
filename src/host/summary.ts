import { Notice, Platform, setTooltip, type Plugin } from "obsidian";
import { mostLate, SummaryQuery } from "../index/summary";
import { DateWords } from "../text/dates";
import { everyMinute } from "../view/minuteClock";
import { withTime } from "../view/whenWords";
import { unhurried } from "./breath";
import { openDashboard } from "./openDashboard";
import type { Surroundings } from "./surroundings";

/** Sums up in one line, in its own time; null where nothing is planned and nothing is late. */
type SayLine = () => Promise<string | null>;

/** Says in one line whom the user meets next and what is late: in the status bar, and once after the start. */
export function addSummary(plugin: Plugin, surroundings: Surroundings): void {
  const sayLine = lines(surroundings);
  if (!Platform.isMobile) addStatusBar(plugin, surroundings, sayLine); // phones and tablets have none
  sayAtStart(plugin, surroundings, sayLine);
}

function addStatusBar(plugin: Plugin, surroundings: Surroundings, sayLine: SayLine): void {
  const { app, feed, settings, strings } = surroundings;
  const item = plugin.addStatusBarItem();
  item.addClass("mod-clickable");
  item.setAttrs({ role: "button", tabindex: 0 });
  let updates = 0;
  let said = "";
  const update = async (): Promise<void> => {
    const number = (updates += 1);
    const isShown = settings.current.statusBar && feed.reading === null;
    const line = (isShown ? await sayLine() : null) ?? strings.summary.nothing;
    if (number !== updates) return; // a later one knows more
    item.toggle(isShown);
    if (line === said) return;
    said = line;
    item.setText(line);
    setTooltip(item, `${line}\n${strings.summary.open}`, { placement: "top" }); // heard in place of the text
  };
  plugin.registerDomEvent(item, "click", (event) => void openDashboard(app, event));
  plugin.registerDomEvent(item, "keydown", (event) => {
    if (event.key === "Enter" || event.key === " ") void openDashboard(app);
  });
  plugin.register(feed.onceQuiet(() => void update()));
  everyMinute(plugin, item, () => void update());
  void update();
}

/** Once the notes have been read. */
function sayAtStart(plugin: Plugin, { feed, settings }: Surroundings, sayLine: SayLine): void {
  const say = async (): Promise<void> => {
    const line = await sayLine();
    if (line !== null) new Notice(line);
  };
  const stop = feed.follow(() => {
    if (feed.reading !== null) return;
    stop();
    if (settings.current.summaryOnStart) void say();
  });
  plugin.register(stop);
}

function lines({ index, strings, language, now }: Surroundings): SayLine {
  const query = new SummaryQuery(index);
  const words = new DateWords(language);
  return async () => {
    const { next, late } = await unhurried(query.ask(now()));
    const parts: string[] = [];
    if (next !== null) {
      const when = withTime(words.away(next.days), next.time, words, strings);
      parts.push(strings.summary.next(next.name, when));
    }
    if (late > 0) parts.push(strings.summary.late(Math.min(late, mostLate), late > mostLate));
    return parts.length === 0 ? null : parts.join(" · ");
  };
}
