/** How long after the first of several changes it is told of all, in milliseconds. */
const shortest = 20;

/** How many times as long as the telling itself takes, everybody else has until the next. */
const rest = 4;

/**
 * A way to ask for a piece of work that many changes ask for: it is done once for all that come within a
 * moment. Work that takes long, such as drawing thousands of rows while as many notes are written, is done
 * the more rarely, so that it has a fifth of the time at most.
 */
export function gathered(work: () => void): () => void {
  let isWaiting = false;
  let notBefore = 0;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    window.setTimeout(
      () => {
        isWaiting = false;
        const begun = performance.now();
        work();
        const end = performance.now();
        notBefore = end + rest * (end - begun);
      },
      Math.max(shortest, notBefore - performance.now()),
    );
  };
}
