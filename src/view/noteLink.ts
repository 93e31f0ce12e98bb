import { h, type On, type VNode } from "snabbdom";
import type { NotePath } from "../model/notePath";
import type { DashboardHost } from "./dashboardHost";
import { linkClicks } from "./linkClicks";

/** Where a link leads, and what it says. */
export interface NoteLink {
  readonly path: NotePath;
  /** From 0. */
  readonly line: number | null;
  readonly words: string;
  /** Whether arrow keys stop here. */
  readonly isRow: boolean;
}

/** A link to a note, with what the app's own links do: modifier keys, middle button, preview. */
export function noteLink({ path, line, words, isRow }: NoteLink, host: DashboardHost): VNode {
  const attrs = { href: "#", ...(isRow ? { "data-row": "" } : {}) };
  return h("a.mentoring-link", { attrs, on: noteLinkEvents(path, line, host) }, [h("bdi", words)]);
}

/** @param line from 0; null for the note as a whole */
export function noteLinkEvents(path: NotePath, line: number | null, host: DashboardHost): On {
  const open = (event: MouseEvent) => {
    host.openNote(path, line, event);
  };
  const mouseover = (event: MouseEvent) => {
    host.hoverLink(path, path, event);
  };
  return { ...linkClicks(open), mouseover };
}
