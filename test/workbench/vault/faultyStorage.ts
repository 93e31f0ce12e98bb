import { type OutsideDeed, outsideLine, type PlannedFault, refusal, type Step } from "./faults";
import { isHidden } from "./path";
import type { StorageChange, StorageEntry, StorageWrite, VaultStorage } from "./storage";

/**
 * A storage in which one thing goes wrong, at a step that is chosen. Without a planned fault it only writes down
 * what is asked of it. What a dead process had written lies in `inner`, for whoever opens it next.
 */
export class FaultyStorage implements VaultStorage {
  /** All steps since the fault was planned. */
  steps: Step[] = [];
  /** Resolves when the process dies. */
  readonly death: Promise<void>;
  private planned: PlannedFault | null = null;
  isDead = false;
  private die: () => void = () => undefined;
  private readonly listeners = new Set<(change: StorageChange) => void>();

  constructor(readonly inner: VaultStorage) {
    this.death = new Promise((resolve) => {
      this.die = resolve;
    });
  }

  /** Counts steps anew from now on; null for no fault. */
  plan(planned: PlannedFault | null): void {
    this.planned = planned;
    this.steps = [];
  }

  list(): Promise<readonly StorageEntry[]> {
    return this.inner.list();
  }

  listFolder(path: string): Promise<readonly StorageEntry[]> {
    return this.inner.listFolder(path);
  }

  stat(path: string): Promise<StorageEntry | null> {
    return this.inner.stat(path);
  }

  readText(path: string): Promise<string> {
    return this.step({ kind: "read", path }, () => this.inner.readText(path));
  }

  readTexts(paths: readonly string[]): Promise<readonly (string | null)[]> {
    return this.inner.readTexts(paths);
  }

  readBinary(path: string): Promise<ArrayBuffer> {
    return this.step({ kind: "read", path }, () => this.inner.readBinary(path));
  }

  write(path: string, data: string | ArrayBuffer, options: StorageWrite = {}): Promise<StorageEntry> {
    const again = (): Promise<StorageEntry> => this.inner.write(path, data);
    return this.step({ kind: "write", path }, () => this.inner.write(path, data, options), again);
  }

  createFolder(path: string): Promise<void> {
    return this.step({ kind: "write", path }, () => this.inner.createFolder(path));
  }

  rename(from: string, to: string): Promise<void> {
    return this.step({ kind: "write", path: from, to }, () => this.inner.rename(from, to));
  }

  remove(path: string): Promise<void> {
    return this.step({ kind: "write", path }, () => this.inner.remove(path));
  }

  resourceUrl(path: string): string {
    return this.inner.resourceUrl(path);
  }

  async watch(listener: (change: StorageChange) => void): Promise<() => void> {
    this.listeners.add(listener);
    const stop = await this.inner.watch(listener);
    return () => {
      this.listeners.delete(listener);
      stop();
    };
  }

  private async step<T>(step: Step, work: () => Promise<T>, again?: () => Promise<T>): Promise<T> {
    const at = this.steps.push(step) - 1;
    const { planned } = this;
    if (this.isDead) return this.never();
    if (planned === null || at < planned.at) return work();
    const { fault } = planned;
    const isIt = at === planned.at;
    switch (fault.kind) {
      case "refused":
        if (isIt) throw refusal(fault.kind, step);
        return work();
      case "full":
      case "read-only":
        if (step.kind === "write") throw refusal(fault.kind, step);
        return work();
      case "locked":
        if (step.kind === "write" && step.path === fault.path) throw refusal(fault.kind, step);
        return work();
      case "answer-lost":
        return isIt ? this.loseAnswer(step, work) : work();
      case "twice":
        return isIt ? this.twice(work, again ?? work) : work();
      case "late":
        return isIt ? later(work, fault.after) : work();
      case "disorder":
        return later(work, (fault.seed * (at + 1) * 7919) % 13);
      case "death":
        return isIt ? this.dying(work, fault.when) : work();
      case "outside":
        if (isIt) await this.outside(step.path, fault.deed, fault.isTold);
        return work();
    }
  }

  private async loseAnswer(step: Step, work: () => Promise<unknown>): Promise<never> {
    await work();
    await this.tellOf(step.path);
    if (step.to !== undefined) await this.tellOf(step.to);
    throw refusal("answer-lost", step);
  }

  private async twice<T>(work: () => Promise<T>, again: () => Promise<T>): Promise<T> {
    const first = await work();
    return again().catch(() => first);
  }

  private async dying<T>(work: () => Promise<T>, when: "before" | "after"): Promise<T> {
    this.isDead = true;
    if (when === "after") await work();
    this.die();
    return this.never();
  }

  private never(): Promise<never> {
    return new Promise(() => undefined);
  }

  private async outside(path: string, deed: OutsideDeed, isTold: boolean): Promise<void> {
    const there = await this.inner.stat(path);
    if (there?.kind !== "file") return;
    const about = await this.doOutside(path, deed);
    if (isTold) await this.tellOf(about);
  }

  /** Gives the path that was changed. */
  private async doOutside(path: string, deed: OutsideDeed): Promise<string> {
    if (deed === "removes") {
      await this.inner.remove(path);
      return path;
    }
    const text = await this.inner.readText(path);
    const copy = path.replace(/\.md$/, " (conflicted copy 2026-03-04).md");
    const to = deed === "copies" ? copy : path;
    await this.inner.write(to, deed === "replaces" ? withLineBefore(text) : `${text}\n${outsideLine}\n`);
    return to;
  }

  private async tellOf(path: string): Promise<void> {
    if (isHidden(path)) return;
    const entry = await this.inner.stat(path);
    for (const listener of this.listeners) {
      listener(entry === null ? { kind: "removed", path } : { kind: "written", entry });
    }
  }
}

/** Right below the properties, so that every later line is another one. */
function withLineBefore(text: string): string {
  const end = text.startsWith("---\n") ? text.indexOf("\n---\n", 4) + "\n---\n".length : 0;
  return `${text.slice(0, end)}${outsideLine}\n${text.slice(end)}`;
}

/** Does the work at once, and tells of it later. */
async function later<T>(work: () => Promise<T>, milliseconds: number): Promise<T> {
  const done = await work();
  await new Promise((resolve) => setTimeout(resolve, milliseconds));
  return done;
}
