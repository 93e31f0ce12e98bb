import { extend } from "./extend";

/** The app's additions to elements: text, classes, attributes, queries, visibility, styles. */
export function extendElements(): void {
  extendText();
  extendClasses();
  extendAttributes();
  extendQueries();
  extendVisibility();
}

function extendText(): void {
  extend(Element.prototype, {
    getText() {
      return this.textContent;
    },
    setText(text: string | DocumentFragment) {
      if (typeof text === "string") this.textContent = text;
      else this.replaceChildren(text);
    },
  });
}

function extendClasses(): void {
  extend(Element.prototype, {
    addClass(...classes: string[]) {
      this.classList.add(...words(classes));
    },
    addClasses(classes: string[]) {
      this.classList.add(...words(classes));
    },
    removeClass(...classes: string[]) {
      this.classList.remove(...words(classes));
    },
    removeClasses(classes: string[]) {
      this.classList.remove(...words(classes));
    },
    toggleClass(classes: string | string[], value: boolean) {
      for (const name of words([classes].flat())) this.classList.toggle(name, value);
    },
    hasClass(name: string) {
      return this.classList.contains(name);
    },
  });
}

/** Class names, those given as one string with blanks taken apart; empty ones dropped. */
export function words(classes: readonly string[]): string[] {
  return classes.flatMap((name) => name.split(" ")).filter((name) => name !== "");
}

function extendAttributes(): void {
  extend(Element.prototype, {
    setAttr(name: string, value: string | number | boolean | null) {
      if (value === null) this.removeAttribute(name);
      else this.setAttribute(name, String(value));
    },
    setAttrs(values: Record<string, string | number | boolean | null>) {
      for (const [name, value] of Object.entries(values)) this.setAttr(name, value);
    },
    getAttr(name: string) {
      return this.getAttribute(name);
    },
    getCssPropertyValue(property: string, pseudoElement?: string) {
      return getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return document.activeElement === this;
    },
  });
}

function extendQueries(): void {
  const find = function (this: ParentNode, selector: string): Element | null {
    return this.querySelector(selector);
  };
  const findAll = function (this: ParentNode, selector: string): Element[] {
    return Array.from(this.querySelectorAll(selector));
  };
  extend(Element.prototype, {
    find,
    findAll,
    findAllSelf(selector: string) {
      return [...(this.matches(selector) ? [this] : []), ...this.findAll(selector)];
    },
    matchParent(selector: string, lastParent?: Element) {
      if (this.matches(selector)) return this;
      return this === lastParent ? null : (this.parentElement?.matchParent(selector, lastParent) ?? null);
    },
  });
  extend(DocumentFragment.prototype, { find, findAll });
}

function extendVisibility(): void {
  extend(HTMLElement.prototype, {
    show() {
      this.style.removeProperty("display");
    },
    hide() {
      Object.assign(this.style, { display: "none" });
    },
    toggle(shown: boolean) {
      if (shown) this.show();
      else this.hide();
    },
    toggleVisibility(visible: boolean) {
      this.style.setProperty("visibility", visible ? "" : "hidden");
    },
    isShown() {
      return this.offsetParent !== null;
    },
    get innerWidth() {
      return innerSize(this, "Left", "Right", this.clientWidth);
    },
    get innerHeight() {
      return innerSize(this, "Top", "Bottom", this.clientHeight);
    },
  });
  const styles = { setCssStyles, setCssProps };
  extend(HTMLElement.prototype, styles);
  extend(SVGElement.prototype, styles);
}

function setCssStyles(this: ElementCSSInlineStyle, styles: Partial<CSSStyleDeclaration>): void {
  Object.assign(this.style, styles);
}

function setCssProps(this: ElementCSSInlineStyle, props: Record<string, string>): void {
  for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
}

function innerSize(element: Element, start: "Left" | "Top", end: "Right" | "Bottom", size: number): number {
  const style = getComputedStyle(element);
  return size - parseFloat(style[`padding${start}`]) - parseFloat(style[`padding${end}`]);
}
