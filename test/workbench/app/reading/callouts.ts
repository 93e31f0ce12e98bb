import { setIcon } from "../icons";

const ICONS: Readonly<Record<string, string>> = {
  note: "pencil",
  abstract: "clipboard-list",
  summary: "clipboard-list",
  info: "info",
  todo: "check-circle-2",
  tip: "flame",
  success: "check",
  question: "help-circle",
  warning: "alert-triangle",
  failure: "x",
  danger: "zap",
  bug: "bug",
  example: "list",
  quote: "quote",
};

/** Draws quotes that begin with `[!kind] Title` as callouts. */
export function drawCallouts(root: HTMLElement): void {
  for (const quote of root.querySelectorAll("blockquote")) {
    const first = quote.querySelector(":scope > p");
    const text = first?.firstChild;
    if (!(text instanceof Text)) continue;
    const match = /^\[!([^\]]+)\][+-]?[ \t]*(.*)/.exec(text.data);
    if (!match) continue;
    const [head, kind = "note", title = ""] = match;
    text.data = text.data.slice(head.length).trimStart();
    if (first?.textContent.trim() === "") first.detach();
    quote.replaceWith(calloutOf(kind.toLowerCase(), title, Array.from(quote.childNodes)));
  }
}

function calloutOf(kind: string, title: string, content: readonly Node[]): HTMLElement {
  const callout = createDiv({ cls: "callout", attr: { "data-callout": kind } });
  const head = callout.createDiv("callout-title");
  setIcon(head.createDiv("callout-icon"), ICONS[kind] ?? "pencil");
  const words = title === "" ? kind.charAt(0).toUpperCase() + kind.slice(1) : title;
  head.createDiv({ cls: "callout-title-inner", text: words });
  callout.createDiv("callout-content").append(...content);
  return callout;
}
