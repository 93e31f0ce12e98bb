import { generatedNote } from "../bench/generatedNotes";

/** One thing that somebody does. */
export type Deed =
  | { readonly kind: "edit"; readonly path: string; readonly line: string }
  | { readonly kind: "sync"; readonly path: string; readonly line: string }
  | { readonly kind: "rename"; readonly from: string; readonly to: string }
  | { readonly kind: "tick"; readonly row: number };

/** How often a kind is done, of a thousand deeds; the rest are edits. */
const RENAMES = 20;
const TICKS = 60;
const SYNCS = 20;

/** A vault, and what chance lets happen in it: one seed, one course. It knows what each note must hold. */
export class Course {
  private readonly paths: string[];
  private readonly said: (string | null)[];
  private deeds = 0;

  /** @param ours how many of the notes take part, from the first on */
  constructor(
    readonly notes: number,
    private readonly ours: number,
    private random: number,
  ) {
    this.paths = Array.from({ length: notes }, (_, number) => generatedNote(number, ours).path);
    this.said = this.paths.map(() => null);
  }

  /** The vault as it is before anything happens, from path to text. */
  vault(): Readonly<Record<string, string>> {
    const made = this.paths.map((_, number) => generatedNote(number, this.ours));
    return Object.fromEntries(made.map(({ path, text }) => [path, text]));
  }

  /** What happens next. */
  next(): Deed {
    this.deeds += 1;
    const chance = this.below(1000);
    if (chance < TICKS) return { kind: "tick", row: this.below(20) };
    const number = this.below(this.notes);
    const path = this.paths[number] ?? "";
    if (chance < TICKS + RENAMES) return this.rename(number, path);
    const line = `Said ${this.deeds}.`;
    this.said[number] = line;
    return { kind: chance < TICKS + RENAMES + SYNCS ? "sync" : "edit", path, line };
  }

  /** What was last said in each note where anything was, from path to line. */
  mustHold(): ReadonlyMap<string, string> {
    const held = new Map<string, string>();
    for (const [number, line] of this.said.entries())
      if (line !== null) held.set(this.paths[number] ?? "", line);
    return held;
  }

  private rename(number: number, from: string): Deed {
    const to = from.replace(/( ~\d+)?\.md$/, ` ~${this.deeds}.md`);
    this.paths[number] = to;
    return { kind: "rename", from, to };
  }

  /** A linear congruential generator, of which the upper bits are used. */
  private below(limit: number): number {
    this.random = (Math.imul(this.random, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((this.random / 2 ** 32) * limit);
  }
}

/** The text with what somebody says in place of what was said before, below everything else. */
export function saidIn(text: string, line: string): string {
  const before = text.lastIndexOf("\n\nSaid ");
  return `${before < 0 ? text.trimEnd() : text.slice(0, before)}\n\n${line}\n`;
}
