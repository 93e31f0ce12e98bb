import type { Hooks } from "snabbdom";

/** How many boxes have a name: one item may be drawn in several places, and each of its boxes has its own. */
let named = 0;

/** Hooks that make the text of a row the name of its box, by which screen readers need to say it only once. */
export const namingBox: Hooks = {
  create: (_, { elm }) => {
    if (!elm?.instanceOf(HTMLElement)) return;
    const box = elm.querySelector("input");
    const text = elm.querySelector<HTMLLabelElement>(".mentoring-item-text > label");
    if (box === null || text === null) return;
    named += 1;
    box.id = `mentoring-box-${named}`;
    text.htmlFor = box.id;
  },
};
