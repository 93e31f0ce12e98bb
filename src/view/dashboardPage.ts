import { h, type VNode } from "snabbdom";
import type { Dashboard } from "../index/dashboard";
import { dashboardHeader } from "./dashboardHeader";
import type { ReadingProgress } from "./dashboardHost";
import type { Drawing } from "./drawing";
import { goalsSection } from "./goalsSection";
import { icon } from "./icon";
import { itemsSection } from "./itemsSection";
import { meetingsSection } from "./meetingsSection";
import { peopleSection } from "./peopleSection";
import { problemsSection } from "./problemsSection";
import { timelineSection } from "./timelineSection";

/** What the page shows. */
export interface PageModel {
  readonly dashboard: Dashboard;
  readonly reading: ReadingProgress | null;
  /** When it was asked for. */
  readonly now: Date;
}

/** The whole dashboard as the tree that it is drawn from. */
export function dashboardPage(page: PageModel, drawing: Drawing): VNode {
  const { dashboard } = page;
  const isSearch = drawing.state.query !== "";
  const isEmpty = isNothing(dashboard);
  const isFirstRun = isEmpty && !isSearch && page.reading === null && dashboard.scope.kind === "all";
  return h("div.mentoring-dashboard", [
    isFirstRun ? null : dashboardHeader(dashboard, drawing),
    liveRegion(drawing.strings.dashboard.itemsLeft(dashboard.openItems)),
    ...(page.reading === null ? [] : [readingProgress(page.reading, drawing)]),
    ...(isFirstRun ? [firstStep(drawing)] : [sectionsOf(page, drawing)]),
    isEmpty && isSearch ? nothingFound(drawing) : null,
  ]);
}

/** Tells screen readers what a tick left over. */
function liveRegion(words: string): VNode {
  return h("div.mentoring-unseen", { key: "status", attrs: { role: "status" } }, words);
}

function isNothing({ people, items, upcoming, history, goals, problems }: Dashboard): boolean {
  return [people, items, upcoming, history, goals, problems].every((rows) => rows.length === 0);
}

function sectionsOf({ dashboard: found, reading }: PageModel, drawing: Drawing): VNode {
  const isSearch = drawing.state.query !== "";
  const lacksPeople = found.relationships.length === 0 && !isSearch;
  const lacksGoals = found.goals.length === 0 && (isSearch || lacksPeople);
  const lacksItems = found.items.length === 0 && (isSearch || lacksPeople);
  return h("div.mentoring-sections", { key: "sections" }, [
    h("div.mentoring-side", [
      ...(lacksPeople && reading === null ? [firstStep(drawing)] : []),
      ...peopleSection(found.people, reading !== null, drawing),
    ]),
    h("div.mentoring-main", lacksItems ? [] : [itemsSection(found.items, found.shownItems, drawing)]),
    h("div.mentoring-rest", [
      ...timelineSection(found.timeline, drawing),
      ...meetingsSection(found.upcoming, found.history, drawing),
      ...(lacksGoals ? [] : [goalsSection(found.goals, drawing)]),
      ...problemsSection(found.problems, drawing),
    ]),
  ]);
}

/** What to do when there is nobody yet. */
function firstStep({ host, strings }: Drawing): VNode {
  const click = () => {
    host.createAgreement();
  };
  return h("div.mentoring-first-step", { key: "first" }, [
    icon("handshake"),
    h("p", strings.dashboard.firstStep),
    h("button.mod-cta", { attrs: { type: "button" }, on: { click } }, strings.commands.createAgreement),
  ]);
}

function readingProgress({ done, total }: ReadingProgress, { strings: { dashboard } }: Drawing): VNode {
  // Before the notes are counted, the bar only moves.
  const share = total > 0 ? { max: total, value: done } : {};
  return h("div.mentoring-reading", { key: "reading" }, [
    h("progress", { attrs: { ...share, "aria-label": dashboard.reading } }),
    h("span.mentoring-meta", total > 0 ? dashboard.readSoFar(done, total) : dashboard.reading),
  ]);
}

function nothingFound({ strings, state }: Drawing): VNode {
  const words = strings.dashboard.nothingFound(state.query.trim());
  return h("p.mentoring-nothing", { key: "nothing", attrs: { dir: "auto" } }, words);
}
