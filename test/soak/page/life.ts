import type { MentoringApi } from "../../../src/host/api";
import type { App } from "../../workbench/app/app";
import type { PluginFiles } from "../../workbench/app/plugin/plugins";
import { saidIn, type Deed } from "../course";

const ID = "mentoring";
const DASHBOARD = ".workspace-leaf-content[data-type=mentoring-dashboard]";

/** What keeps a plugin's parts alive: what it leaves on elements goes with these. */
export interface Handles {
  /** Those that are due. */
  readonly timers: number;
  /** Those that watch something. */
  readonly observers: number;
  /** Of the window, the document and its body. */
  readonly listeners: number;
}

interface Listening {
  readonly target: EventTarget;
  readonly type: string;
  readonly hears: unknown;
}

/** What the soak does on the page of the workbench: it lives there as people and their other devices do. */
class Life {
  private readonly timers = new Set<number>();
  private readonly observers = new Set<object>();
  private listeners: readonly Listening[] = [];

  constructor() {
    this.countTimers();
    this.countListeners();
    this.countObservers(["MutationObserver", "ResizeObserver", "IntersectionObserver"]);
  }

  get handles(): Handles {
    return { timers: this.timers.size, observers: this.observers.size, listeners: this.listeners.length };
  }

  /** Does what is done within the app; what others do on the disk is not among it. */
  async live(deeds: readonly Deed[]): Promise<void> {
    for (const deed of deeds) await this.doDeed(deed);
  }

  /** What the plugin says of the vault, as text. */
  answer(): string {
    const api = this.api;
    return JSON.stringify([api?.relationships(), api?.meetings(), api?.actionItems()]);
  }

  disable(): void {
    this.app.plugins.unload(ID);
  }

  /** Starts the plugin anew; resolves once it has read everything. */
  async enable(): Promise<void> {
    const fetched = async (name: string): Promise<string> => (await fetch(`/plugin/${name}`)).text();
    const [main, styles, manifest] = [
      await fetched("main.js"),
      await fetched("styles.css"),
      // The build's own file.
      JSON.parse(await fetched("manifest.json")) as PluginFiles["manifest"],
    ];
    await this.app.plugins.load({ main, styles, manifest });
    await this.api?.whenReady();
  }

  private async doDeed(deed: Deed): Promise<void> {
    const { vault, fileManager } = this.app;
    if (deed.kind === "tick") {
      document.querySelectorAll<HTMLElement>(`${DASHBOARD} li.mentoring-item input`)[deed.row]?.click();
      return;
    }
    const file = vault.getFileByPath(deed.kind === "rename" ? deed.from : deed.path);
    if (file === null) throw new Error(`There is no note for ${JSON.stringify(deed)}.`);
    if (deed.kind === "rename") await fileManager.renameFile(file, deed.to);
    else await vault.process(file, (text) => saidIn(text, deed.line));
  }

  private get app(): App {
    return (window as unknown as { readonly app: App }).app; // the workbench puts it there
  }

  private get api(): MentoringApi | undefined {
    return (this.app.plugins.getPlugin(ID) as { readonly api?: MentoringApi } | null)?.api; // ours has one
  }

  private countTimers(): void {
    const { timers } = this;
    const [start, repeat] = [window.setTimeout.bind(window), window.setInterval.bind(window)];
    const begun = (timer: number): number => {
      timers.add(timer);
      return timer;
    };
    window.setTimeout = ((does: () => void, ...rest: [number, ...unknown[]]) => {
      const timer = begun(
        start(
          (...told: readonly unknown[]) => {
            timers.delete(timer);
            Reflect.apply(does, window, told);
          },
          ...rest,
        ),
      );
      return timer;
    }) as typeof setTimeout; // called with a function by all that is ours
    window.setInterval = ((...told: [() => void, number]) => begun(repeat(...told))) as typeof setInterval;
    for (const name of ["clearTimeout", "clearInterval"] as const) {
      const stop = window[name].bind(window);
      window[name] = (timer) => {
        timers.delete(Number(timer));
        stop(timer);
      };
    }
  }

  /** The page has no body yet when it begins. */
  private countListeners(): void {
    const outlives = (target: EventTarget): boolean =>
      [window, document, document.body].some((one) => one === target);
    const { prototype } = EventTarget;
    const add = Reflect.get(prototype, "addEventListener") as (...told: readonly unknown[]) => void;
    const remove = Reflect.get(prototype, "removeEventListener") as (...told: readonly unknown[]) => void;
    const others = (target: EventTarget, type: string, hears: unknown): readonly Listening[] =>
      this.listeners.filter((one) => one.target !== target || one.type !== type || one.hears !== hears);
    const count = (target: EventTarget, type: string, hears: unknown): void => {
      if (outlives(target)) this.listeners = [...others(target, type, hears), { target, type, hears }];
    };
    const forget = (target: EventTarget, type: string, hears: unknown): void => {
      this.listeners = others(target, type, hears);
    };
    prototype.addEventListener = function counted(
      this: EventTarget | undefined,
      ...told: [string, unknown, unknown?]
    ) {
      count(this ?? window, told[0], told[1]);
      Reflect.apply(add, this ?? window, told);
    };
    prototype.removeEventListener = function counted(
      this: EventTarget | undefined,
      ...told: [string, unknown, unknown?]
    ) {
      forget(this ?? window, told[0], told[1]);
      Reflect.apply(remove, this ?? window, told);
    };
  }

  private countObservers(
    names: readonly ("MutationObserver" | "ResizeObserver" | "IntersectionObserver")[],
  ): void {
    const { observers } = this;
    for (const name of names) {
      const { prototype } = window[name];
      const told = (method: string, count: (observer: object) => void): void => {
        const does = Reflect.get(prototype, method) as (...args: readonly unknown[]) => void; // each has both
        Reflect.set(prototype, method, function counted(this: object, ...args: readonly unknown[]): void {
          count(this);
          Reflect.apply(does, this, args);
        });
      };
      told("observe", (observer) => observers.add(observer));
      told("disconnect", (observer) => observers.delete(observer));
    }
  }
}

declare global {
  interface Window {
    soak: Life;
  }
}

window.soak = new Life();
