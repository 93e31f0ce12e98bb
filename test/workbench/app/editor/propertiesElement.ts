import { setIcon } from "../icons";
import type { App } from "../app";
import { inlineMarkup } from "../reading/inlineMarkup";

/** The properties of a note as rows of name and value, to be read only; a click on the heading folds them. */
export function propertiesElement(
  app: App,
  properties: Readonly<Record<string, unknown>>,
  sourcePath: string,
): HTMLElement {
  const container = createDiv("metadata-container");
  const heading = container.createDiv({ cls: "metadata-properties-heading", text: "Properties" });
  heading.addEventListener("click", () => {
    container.toggleClass("is-collapsed", !container.hasClass("is-collapsed"));
  });
  const content = container.createDiv("metadata-content").createDiv("metadata-properties");
  for (const [name, value] of Object.entries(properties)) {
    const row = content.createDiv({ cls: "metadata-property", attr: { "data-property-key": name } });
    const key = row.createDiv("metadata-property-key");
    setIcon(key.createSpan("metadata-property-icon"), iconFor(name, value));
    key.createSpan({ cls: "metadata-property-key-input", text: name });
    drawValue(app, row.createDiv("metadata-property-value"), value, sourcePath);
  }
  return container;
}

function drawValue(app: App, parent: HTMLElement, value: unknown, sourcePath: string): void {
  if (Array.isArray(value)) {
    const pills = parent.createDiv("multi-select-container");
    for (const entry of value) {
      pills
        .createDiv("multi-select-pill")
        .createSpan("multi-select-pill-content")
        .append(inlineMarkup(app, textOf(entry), sourcePath));
    }
    return;
  }
  if (typeof value === "boolean") {
    parent.createEl("input", { type: "checkbox", cls: "metadata-input-checkbox" }).checked = value;
    return;
  }
  parent.createDiv("metadata-input-longtext").append(inlineMarkup(app, textOf(value), sourcePath));
}

function textOf(value: unknown): string {
  if (typeof value === "string") return value;
  return value === null || value === undefined ? "" : JSON.stringify(value);
}

function iconFor(name: string, value: unknown): string {
  if (name === "tags") return "tags";
  if (name === "aliases") return "forward";
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return "binary";
  if (typeof value === "boolean") return "check-square";
  if (typeof value === "string" && /^\d{4}-\d\d-\d\d$/.test(value)) return "calendar";
  if (typeof value === "string" && /^\d{4}-\d\d-\d\dT/.test(value)) return "clock";
  return "text";
}
