import { words } from "./elements";
import { extend } from "./extend";

type AttributeValue = string | number | boolean | null;

/** Adds `createEl`, `createDiv`, `createSpan`, `createSvg` to nodes and, detached, to the window. */
export function extendCreation(): void {
  extend(Node.prototype, {
    createEl(tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
      return makeElement(document.createElement(tag), info, callback, this);
    },
    createDiv(info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
      return makeElement(document.createElement("div"), info, callback, this);
    },
    createSpan(info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) {
      return makeElement(document.createElement("span"), info, callback, this);
    },
    createSvg(tag: string, info?: SvgElementInfo | string, callback?: (el: SVGElement) => void) {
      return makeSvg(tag, info, callback, this);
    },
  });
  Object.assign(window, {
    createEl: (tag: string, info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
      makeElement(document.createElement(tag), info, callback),
    createDiv: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
      makeElement(document.createElement("div"), info, callback),
    createSpan: (info?: DomElementInfo | string, callback?: (el: HTMLElement) => void) =>
      makeElement(document.createElement("span"), info, callback),
    createSvg: makeSvg,
    createFragment: (callback?: (el: DocumentFragment) => void) => {
      const fragment = document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  });
}

function makeElement(
  element: HTMLElement,
  given: DomElementInfo | string = {},
  callback?: (el: HTMLElement) => void,
  parent?: Node,
): HTMLElement {
  const info = typeof given === "string" ? { cls: given } : given;
  applyInfo(element, info);
  callback?.(element);
  place(element, info.parent ?? parent, info.prepend);
  return element;
}

function applyInfo(element: HTMLElement, info: DomElementInfo): void {
  if (info.cls) element.classList.add(...words([info.cls].flat()));
  if (info.text) element.setText(info.text);
  if (info.attr) setAttributes(element, info.attr);
  if (info.title !== undefined) element.title = info.title;
  const { value, type, placeholder, href } = info;
  for (const [name, text] of Object.entries({ type, value, placeholder, href })) {
    if (text !== undefined) Object.assign(element, { [name]: text });
  }
}

function makeSvg(
  tag: string,
  given: SvgElementInfo | string = {},
  callback?: (el: SVGElement) => void,
  parent?: Node,
): Element {
  const info = typeof given === "string" ? { cls: given } : given;
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  if (info.cls) element.classList.add(...words([info.cls].flat()));
  if (info.attr) setAttributes(element, info.attr);
  if (element instanceof SVGElement) callback?.(element);
  place(element, info.parent ?? parent, info.prepend);
  return element;
}

function setAttributes(element: Element, attributes: Record<string, AttributeValue>): void {
  for (const [name, value] of Object.entries(attributes)) element.setAttr(name, value);
}

function place(element: Element, parent: Node | undefined, prepend = false): void {
  parent?.insertBefore(element, prepend ? parent.firstChild : null);
}
