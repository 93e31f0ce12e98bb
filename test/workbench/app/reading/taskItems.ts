const TASK = /^[\s>]*(?:[-*+]|\d+[.)])\s+\[(.)\](?:\s|$)/;

/** Flips the task that stands on that line (from 0) of the note. */
export type FlipTask = (line: number, mark: string) => void;

/**
 * Draws list items that are tasks as the app does: any single character can be the mark, and it stands in
 * `data-task`. `flip` is called when a box is clicked; without it the box stays as it is.
 */
export function drawTaskItems(root: HTMLElement, markdown: string, flip?: FlipTask): void {
  const lines = markdown.split("\n");
  for (const item of root.querySelectorAll<HTMLElement>("li[data-line]")) {
    const line = Number(item.dataset["line"]);
    const mark = TASK.exec(lines[line] ?? "")?.[1];
    if (mark !== undefined) drawTaskItem(item, line, mark, flip);
  }
}

function drawTaskItem(item: HTMLElement, line: number, mark: string, flip?: FlipTask): void {
  removeWrittenBox(item, mark);
  item.addClass("task-list-item");
  item.toggleClass("is-checked", mark !== " ");
  item.dataset["task"] = mark.trim();
  item.parentElement?.addClass("contains-task-list");
  const box = createEl("input", { type: "checkbox", cls: "task-list-item-checkbox" });
  box.checked = mark !== " ";
  box.addEventListener("click", (event) => {
    event.stopPropagation();
    if (!flip) event.preventDefault();
    flip?.(line, mark);
  });
  (item.querySelector(":scope > p") ?? item).prepend(box);
}

function removeWrittenBox(item: HTMLElement, mark: string): void {
  const box = item.querySelector(":scope > input, :scope > p > input");
  box?.detach();
  const holder = item.querySelector(":scope > p") ?? item;
  const text = Array.from(holder.childNodes).find((node) => node instanceof Text && node.data.trim() !== "");
  if (!(text instanceof Text)) return;
  const words = text.data.trimStart();
  text.data = box ? words : words.slice(`[${mark}] `.length);
}
