/** A debounced function, which can also be dropped or run at once. */
export interface Debouncer<Args extends unknown[], Result> {
  (...args: Args): Debouncer<Args, Result>;
  cancel(): Debouncer<Args, Result>;
  run(): Result | undefined;
}

/**
 * Calls `callback` with the latest arguments once `timeout` milliseconds have passed since the first call,
 * or, with `resetTimer`, since the last one.
 */
export function debounce<Args extends unknown[], Result>(
  callback: (...args: Args) => Result,
  timeout = 0,
  resetTimer = false,
): Debouncer<Args, Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let latest: Args | undefined;
  const run = (): Result | undefined => {
    clearTimeout(timer);
    timer = undefined;
    const args = latest;
    latest = undefined;
    return args && callback(...args);
  };
  const debounced = (...args: Args): Debouncer<Args, Result> => {
    latest = args;
    if (resetTimer) clearTimeout(timer);
    if (resetTimer || timer === undefined) timer = setTimeout(run, timeout);
    return debouncer;
  };
  const cancel = (): Debouncer<Args, Result> => {
    clearTimeout(timer);
    timer = undefined;
    latest = undefined;
    return debouncer;
  };
  const debouncer = Object.assign(debounced, { cancel, run });
  return debouncer;
}
