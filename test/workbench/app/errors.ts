/** Everything that went wrong on the page, oldest first, as `window.workbench.errors` shows it. */
export const errors: string[] = [];

/** Records an error and shows it in a red bar, so that nobody can overlook it. */
export function reportError(error: unknown): void {
  const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
  errors.push(text);
  console.error(error);
  const bar = document.body.querySelector(".workbench-errors") ?? document.body.createDiv("workbench-errors");
  bar.createDiv({ text });
}

/** Reports what nothing caught: thrown in an event handler, or rejected without a listener. */
export function watchErrors(): void {
  window.addEventListener("error", (event) => {
    // The browser says this of its own accord when a layout needs a second pass; nothing is wrong.
    if (event.message.startsWith("ResizeObserver loop")) return;
    reportError(event.error ?? event.message);
  });
  window.addEventListener("unhandledrejection", (event) => {
    reportError(event.reason);
  });
}

/** Runs `task` and reports what it throws or rejects with, for callers that cannot wait for it. */
export function guarded(task: () => unknown): void {
  try {
    const result = task();
    if (result instanceof Promise) result.catch(reportError);
  } catch (error) {
    reportError(error);
  }
}
