import type { ActionItem } from "../model/actionItem";
import type { NotePath } from "../model/notePath";
import type { Problem } from "../model/problem";
import { fingerprintOf } from "./lines";

/** Where a note is, and its text, which says all that its properties do not. */
export interface NoteText {
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

/** A note that reads its body when somebody asks for it. */
type ReadLater<Facts, Body> = NoteText & Facts & Body & { readonly fingerprint: string };

/**
 * A note whose text is looked at when somebody first asks for what it says: the start of an app in which no view
 * of ours is open gets by with the properties. A text that no parser was ready for becomes a problem of the note.
 *
 * @param facts what the properties say
 */
export function readLater<Facts extends object, Body extends NoteBody>(
  { path, text }: NoteText,
  facts: Facts,
  reading: LaterReading<Body>,
): ReadLater<Facts, Body> {
  const Kind = kindWith(reading.empty);
  const note: object = Object.assign(new Kind(reading), facts, { path, text });
  return note as ReadLater<Facts, Body>; // its kind has a getter for each field of the body
}

/**
 * Reads a note's body where nobody has asked for it yet, so that whoever asks next need not wait. In steps: a text
 * of many megabytes takes longer than anybody should have to wait for the thread.
 */
export function* readBody(note: object): Generator<undefined, void, undefined> {
  if (!(note instanceof LaterNote)) return;
  note.takeApart();
  yield;
  note.readBody();
  yield;
}

/** A note with all that it says as fields of its own: of what is read later, a copy of a note would have none. */
export function wholeNote<Note extends object>(note: Note): Note {
  return note instanceof LaterNote ? (note.toJSON() as Note) : note; // has each of its fields
}

/** Has the note keep what its properties were read into. */
export function keepHead(note: object, head: object): void {
  if (note instanceof LaterNote) note.head = head;
}

/** What it keeps, or null. */
export function headOf(note: object): object | null {
  return note instanceof LaterNote ? note.head : null;
}

/**
 * A note that knows how to read its body. Each of thousands keeps it hidden in itself: weak maps of so many would keep
 * the collector of garbage busy.
 */
class LaterNote {
  declare readonly path: NotePath;
  declare readonly text: string;
  #head: object | null = null;
  #body: NoteBody;
  /** Null once the body has been read: what it was read from is held no longer. */
  #reading: LaterReading<NoteBody> | null;
  #fingerprint: string | null = null;

  constructor(reading: LaterReading<NoteBody>) {
    this.#body = reading.empty;
    this.#reading = reading;
  }

  get head(): object | null {
    return this.#head;
  }

  set head(head: object | null) {
    this.#head = head;
  }

  /** Only a change of the note needs it. */
  get fingerprint(): string {
    return (this.#fingerprint ??= fingerprintOf(this.text));
  }

  /** All that the note says, its body too. */
  toJSON(): object {
    return Object.assign({}, this, { fingerprint: this.fingerprint }, this.readBody());
  }

  takeApart(): void {
    this.#reading?.prepare?.();
  }

  readBody(): NoteBody {
    if (this.#reading !== null) {
      this.#body = readNow(this.path, this.#reading);
      this.#reading = null;
    }
    return this.#body;
  }
}

const kinds = new WeakMap<object, typeof LaterNote>();

/** The notes whose body has the fields of this one; to give each note getters of its own takes much longer. */
function kindWith(empty: NoteBody): typeof LaterNote {
  const known = kinds.get(empty);
  if (known !== undefined) return known;
  const made = class extends LaterNote {};
  for (const name of Object.keys(empty)) {
    Object.defineProperty(made.prototype, name, {
      get(this: LaterNote): unknown {
        return Reflect.get(this.readBody(), name);
      },
    });
  }
  kinds.set(empty, made);
  return made;
}

function readNow<Body extends NoteBody>(path: NotePath, reading: LaterReading<Body>): Body {
  try {
    const body = reading.read();
    return { ...body, problems: [...body.problems, ...flawsOf(body.items)] };
  } catch (reason) {
    reading.onUnreadable?.(path, reason);
    return { ...reading.empty, problems: [{ kind: "unreadable-note" }] };
  }
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
