export type Theme = "light" | "dark";

/** Shows the app light or dark. */
export function setTheme(theme: Theme): void {
  document.body.toggleClass("theme-light", theme === "light");
  document.body.toggleClass("theme-dark", theme === "dark");
}

/** Shows the app in the look of a community theme, by its name in `looks`; resolves once it is there. */
export function setLook(name: string): Promise<void> {
  const sheet = document.head.createEl("link", { attr: { rel: "stylesheet", href: `/looks/${name}.css` } });
  return new Promise((resolve, reject) => {
    sheet.addEventListener("load", () => {
      resolve();
    });
    sheet.addEventListener("error", () => {
      reject(new Error(`There is no look of the name ${name}.`));
    });
  });
}

export function currentTheme(): Theme {
  return document.body.hasClass("theme-dark") ? "dark" : "light";
}
