import { debounce } from "obsidian";
import { gathered } from "./gathered";
import { OnceQuiet } from "./onceQuiet";

type Listener = () => void;

/** How long nothing must change until those are told who can wait, in milliseconds. */
const quiet = 700;

/** Tells of changes of the index whomever they concern, gathered, and each as soon as they need to know. */
export class News {
  readonly #views = new Set<Listener>();
  readonly #followers = new Set<Listener>();
  readonly #waiting = new Set<Listener>();
  readonly #tellAll = gathered(() => {
    for (const listener of [...this.#followers, ...this.#views]) listener();
  });
  readonly #tellViews = gathered(() => {
    for (const listener of [...this.#views]) listener();
  });
  readonly #tellWaiting = new OnceQuiet(quiet, () => {
    for (const listener of [...this.#waiting]) listener();
  });
  /** While everything is read, each drawing of it would be out of date at once. */
  readonly #tellProgress = debounce(this.#tellAll, 250);

  get hasViews(): boolean {
    return this.#views.size > 0;
  }

  /** Calls whoever shows the notes back whenever any may have changed. Returns the way to stop. */
  toViews(listener: Listener): () => void {
    return added(this.#views, listener);
  }

  /** Calls whoever looks at properties alone back, before the views. Returns the way to stop. */
  toFollowers(listener: Listener): () => void {
    return added(this.#followers, listener);
  }

  /** Calls back once nothing has changed any more for a while. Returns the way to stop. */
  onceQuiet(listener: Listener): () => void {
    return added(this.#waiting, listener);
  }

  /** Anything may have changed. */
  tell(): void {
    this.#tellProgress.cancel();
    this.#tellAll();
    this.#tellWaiting.ask();
  }

  /** Nothing has changed but what stands below the properties of notes. */
  tellOfText(): void {
    if (this.hasViews) this.#tellViews();
    this.#tellWaiting.ask();
  }

  /** More notes have been read. */
  tellProgress(): void {
    this.#tellProgress();
  }

  /** Nobody waits any longer. */
  stop(): void {
    this.#tellWaiting.cancel();
  }
}

function added(listeners: Set<Listener>, listener: Listener): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
