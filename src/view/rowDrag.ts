import { Platform } from "obsidian";
import type { On } from "snabbdom";

/** What makes an element one that can be dragged; on phones a long touch asks for the menu instead. */
export function dragAttrs(): Record<string, string> {
  return Platform.isMobile ? {} : { draggable: "true" };
}

/** Lets an element be dragged into a note as a link. */
export function dragEvents(link: () => string): On {
  return {
    dragstart: (event: DragEvent) => {
      event.dataTransfer?.setData("text/plain", link());
    },
  };
}
