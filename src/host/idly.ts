/** How long one piece of work may take that nobody waits for, in milliseconds. */
const turn = 8;
/** How long everybody else is left alone before the next where the browser does not say when it is idle. */
const pause = 50;

/** Takes the steps of work that nobody waits for, while the app has nothing else to do. */
export async function idly(steps: Generator<undefined, void, undefined>): Promise<void> {
  for (;;) {
    const time = await idleTime();
    const end = performance.now() + time;
    do if (steps.next().done === true) return;
    while (performance.now() < end);
  }
}

/** Resolves when there is time, to how much of it may be used, in milliseconds. */
function idleTime(): Promise<number> {
  return new Promise((resolve) => {
    // Safari has no such thing, nor has the app on iOS.
    if ("requestIdleCallback" in window) {
      window.requestIdleCallback((deadline) => {
        resolve(Math.min(turn, deadline.timeRemaining()));
      });
    } else {
      (window as Window).setTimeout(() => {
        resolve(turn);
      }, pause);
    }
  });
}
