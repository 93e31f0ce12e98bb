/** How long work may take that nobody waits for where the browser does not say when it is idle, in milliseconds. */
const share = 5;
/** And how long everybody else is left alone then. */
const pause = 50;

/** Takes the steps of work that nobody waits for, while the app has nothing else to do. */
export async function idly(steps: Generator<undefined, void, undefined>): Promise<void> {
  for (;;) {
    const isOver = await idleTime();
    do if (steps.next().done === true) return;
    while (!isOver());
  }
}

/** Resolves when there is time, to what tells whether it is over. */
function idleTime(): Promise<() => boolean> {
  return new Promise((resolve) => {
    // Safari has no such thing, nor has the app on iOS.
    if ("requestIdleCallback" in window) {
      window.requestIdleCallback((deadline) => {
        resolve(() => deadline.timeRemaining() < 1);
      });
    } else {
      (window as Window).setTimeout(() => {
        const end = performance.now() + share;
        resolve(() => performance.now() >= end);
      }, pause);
    }
  });
}
