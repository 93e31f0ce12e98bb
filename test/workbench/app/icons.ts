import { createElement, icons } from "lucide";

const custom = new Map<string, string>();
const byId = new Map(Object.entries(icons).map(([name, node]) => [kebab(name), node]));

/** Ids of all icons: lucide's in kebab case with the app's prefix, then those added by plugins. */
export function getIconIds(): string[] {
  return [...[...byId.keys()].map((id) => `lucide-${id}`), ...custom.keys()];
}

/** A new element of the icon, or null when there is none of that id; the prefix `lucide-` is optional. */
export function getIcon(iconId: string): SVGSVGElement | null {
  const id = iconId.replace(/^lucide-/, "");
  const content = custom.get(iconId);
  const svg = content === undefined ? lucideIcon(id) : customIcon(content);
  svg?.addClass("svg-icon", content === undefined ? `lucide-${id}` : iconId);
  return svg;
}

/** Shows the icon in `parent` in place of what was there; an unknown id leaves it empty. */
export function setIcon(parent: HTMLElement, iconId: string): void {
  parent.empty();
  const icon = getIcon(iconId);
  if (icon) parent.appendChild(icon);
}

/** Registers an icon: SVG markup drawn in a view box of 100 by 100. */
export function addIcon(iconId: string, svgContent: string): void {
  custom.set(iconId, svgContent);
}

/** Takes back an icon that `addIcon` registered. */
export function removeIcon(iconId: string): void {
  custom.delete(iconId);
}

function lucideIcon(id: string): SVGSVGElement | null {
  const node = byId.get(id);
  const element = node && createElement(node);
  if (!(element instanceof SVGSVGElement)) return null;
  element.removeAttribute("class");
  return element;
}

function customIcon(content: string): SVGSVGElement {
  const markup = `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 100 100">${content}</svg>`;
  const parsed = new DOMParser().parseFromString(markup, "image/svg+xml").documentElement;
  if (!(parsed instanceof SVGSVGElement)) throw new Error(`Icon is not SVG: ${content}`);
  return document.importNode(parsed, true);
}

function kebab(name: string): string {
  return name
    .replace(/([a-z])([A-Z0-9])/g, "$1-$2")
    .replace(/([0-9])([A-Z])/g, "$1-$2")
    .replace(/([A-Z])([A-Z][a-z])/g, "$1-$2")
    .toLowerCase();
}
