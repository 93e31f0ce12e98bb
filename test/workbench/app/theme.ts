export type Theme = "light" | "dark";

/** Shows the app light or dark. */
export function setTheme(theme: Theme): void {
  document.body.toggleClass("theme-light", theme === "light");
  document.body.toggleClass("theme-dark", theme === "dark");
}

/** Shows the app in the look of a community theme. */
export function setLook(styles: string): void {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(styles);
  document.adoptedStyleSheets.push(sheet);
}

export function currentTheme(): Theme {
  return document.body.hasClass("theme-dark") ? "dark" : "light";
}
