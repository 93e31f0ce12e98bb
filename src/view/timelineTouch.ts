import { Menu, Platform } from "obsidian";
import type { On } from "snabbdom";
import type { TimelineLane, TimelineMark } from "../index/timeline";
import type { RowDrawing } from "./drawing";
import { addEntries } from "./menuEntry";

/** How far around it a touch reaches, in pixels: half of what fingers need. */
const reach = 22;

/**
 * Events of a lane on a phone. Its meetings stand closer together than fingers can tell: a touch opens the note of
 * the one within its reach, and asks which where there are several.
 *
 * @param wordsOf says what a meeting was, in lines
 */
export function touchEvents(
  { marks }: TimelineLane,
  { host }: RowDrawing,
  wordsOf: (mark: TimelineMark) => string,
): On {
  if (!Platform.isPhone) return {};
  const open = ({ path }: TimelineMark, event: UIEvent) => {
    host.openNote(path, null, event);
  };
  return {
    click: (event: MouseEvent) => {
      const near = marks.filter((mark) => distance(mark, event) <= reach);
      const [first] = near;
      if (first === undefined || event.defaultPrevented) return;
      if (near.length === 1) {
        open(first, event);
        return;
      }
      const entries = near.map((mark) => ({
        title: wordsOf(mark).replaceAll("\n", ", "),
        icon: "calendar",
        choose: (chosen: UIEvent) => {
          open(mark, chosen);
        },
      }));
      const menu = new Menu();
      addEntries(menu, null, entries);
      menu.showAtMouseEvent(event);
    },
  };
}

/** Pixels along the lane from a meeting to a touch. */
function distance({ at }: TimelineMark, { currentTarget, clientX }: MouseEvent): number {
  if (!(currentTarget instanceof HTMLElement)) return Infinity;
  const { left, right, width } = currentTarget.getBoundingClientRect();
  const touched = currentTarget.matches(":dir(rtl)") ? right - clientX : clientX - left;
  return Math.abs(touched - at * width);
}
