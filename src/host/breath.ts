/** How long one turn may keep the main thread, in milliseconds: a frame and the app's own work need the rest. */
const turn = 12;

/** Lets everybody else have the main thread whenever a long piece of work has had it for a turn. */
export class Breath {
  private since = performance.now();
  private pause: Promise<void> | null = null;

  /** Whether the turn is over: who asks first spares thousands of small pieces of work a promise each. */
  get isDue(): boolean {
    return performance.now() - this.since >= turn;
  }

  /** Resolves after everybody else's turn, for all who wait together, and a new one begins. */
  async take(): Promise<void> {
    this.pause ??= nextTask().then(() => {
      this.since = performance.now();
      this.pause = null;
    });
    await this.pause;
  }
}

/** Takes all steps of a long piece of work, with everybody else's turns in between, and gives what it comes to. */
export async function unhurried<Answer>(steps: Generator<undefined, Answer, undefined>): Promise<Answer> {
  const breath = new Breath();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (breath.isDue) await breath.take();
  }
}

/** A message comes behind what waits already, and sooner than a timer, which browsers slow down. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(null);
  });
}
