export type Theme = "light" | "dark";

/** Shows the app light or dark. */
export function setTheme(theme: Theme): void {
  document.body.toggleClass("theme-light", theme === "light");
  document.body.toggleClass("theme-dark", theme === "dark");
}

export function currentTheme(): Theme {
  return document.body.hasClass("theme-dark") ? "dark" : "light";
}
