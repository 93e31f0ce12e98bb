import type { ActionItem } from "../model/actionItem";
import type { NotePath } from "../model/notePath";
import type { Problem } from "../model/problem";
import { fingerprintOf } from "./lines";

/** What a note says in its properties, and the text that says the rest. */
interface NoteHead {
  readonly path: NotePath;
  readonly text: string;
}

/** What a note says below its properties. */
export interface NoteBody {
  readonly items: readonly ActionItem[];
  readonly problems: readonly Problem[];
}

/** How the rest of a note is read. */
export interface LaterReading<Body> {
  /** A body that says nothing. It names all that a body has, and stands for one that could not be read. */
  readonly empty: Body;
  readonly read: () => Body;
  /** Takes the text apart, which is a good part of reading a long one. */
  readonly prepare?: () => unknown;
  /** Is told why a body could not be read. */
  readonly onUnreadable: ((path: NotePath, reason: unknown) => void) | undefined;
}

/** How the body of each note is read, until it has been; then what was read. */
const bodies = new WeakMap<object, () => object>();
const preparations = new WeakMap<object, () => unknown>();
/** One set of getters serves all notes of a kind. */
const gettersFor = new WeakMap<object, PropertyDescriptorMap>();

/**
 * A note whose text is looked at when somebody first asks for what it says: the start of an app in which no view
 * of ours is open gets by with the properties. A text that no parser was ready for becomes a problem of the note.
 */
export function readLater<Head extends NoteHead, Body extends NoteBody>(
  head: Head,
  { empty, read, prepare, onUnreadable }: LaterReading<Body>,
): Head & Body & { readonly fingerprint: string } {
  const note = Object.defineProperties({ ...head }, getters(empty));
  bodies.set(note, () => {
    const body = bodyOf(head.path, empty, read, onUnreadable);
    bodies.set(note, () => body); // what it was read from is held no longer
    preparations.delete(note);
    return body;
  });
  if (prepare !== undefined) preparations.set(note, prepare);
  return note as ReturnType<typeof readLater<Head, Body>>; // there is a getter for each field of the body
}

/**
 * Reads a note's body where nobody has asked for it yet, so that whoever asks next need not wait. In steps: a text
 * of many megabytes takes longer than anybody should have to wait for the thread.
 */
export function* readBody(note: object): Generator<undefined, void, undefined> {
  preparations.get(note)?.();
  yield;
  bodies.get(note)?.();
  yield;
}

/** Whether two notes say the same in their properties, whatever stands below these. */
export function isSameHead(a: NoteHead, b: NoteHead): boolean {
  return headOf(a) === headOf(b);
}

/** What is read later has no value before, but a getter, which is not called. */
function headOf(note: NoteHead): string {
  const own = Object.entries(Object.getOwnPropertyDescriptors(note));
  return JSON.stringify(
    own.map(([name, { value }]: [string, PropertyDescriptor]) => name !== "text" && [name, value]),
  );
}

function bodyOf<Body extends NoteBody>(
  path: NotePath,
  empty: Body,
  read: () => Body,
  onUnreadable: LaterReading<Body>["onUnreadable"],
): Body {
  try {
    const body = read();
    return { ...body, problems: [...body.problems, ...flawsOf(body.items)] };
  } catch (reason) {
    onUnreadable?.(path, reason);
    return { ...empty, problems: [{ kind: "unreadable-note" }] };
  }
}

const fingerprints = new WeakMap<object, string>();

/** Only a change of the note needs it. */
const fingerprintGetter: PropertyDescriptor = {
  enumerable: true,
  get(this: NoteHead): string {
    const known = fingerprints.get(this) ?? fingerprintOf(this.text);
    fingerprints.set(this, known);
    return known;
  },
};

function getters(empty: object): PropertyDescriptorMap {
  const known = gettersFor.get(empty);
  if (known !== undefined) return known;
  const made: PropertyDescriptorMap = { fingerprint: fingerprintGetter };
  for (const name of Object.keys(empty)) {
    made[name] = {
      enumerable: true,
      get(this: object): unknown {
        return Reflect.get(bodies.get(this)?.() ?? empty, name);
      },
    };
  }
  gettersFor.set(empty, made);
  return made;
}

function flawsOf(items: readonly ActionItem[]): readonly Problem[] {
  return items.flatMap(({ flaws, place }) =>
    flaws.map(({ kind, field, value }): Problem =>
      kind === "impossible-date"
        ? { kind, field, value, line: place.line }
        : { kind, field, line: place.line },
    ),
  );
}
