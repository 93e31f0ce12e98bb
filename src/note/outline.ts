/**
 * What the app already knows about a note, in a shape of our own, so that nothing here depends on the
 * app. Lines count from 0.
 */
export interface NoteOutline {
  /** The properties as the app parsed them; null where there are none or they do not parse. */
  readonly properties: Readonly<Record<string, unknown>> | null;
  /** Whether the note opens with a block of properties that the app could not parse. */
  readonly brokenProperties: boolean;
  /** The first line below the properties. */
  readonly bodyLine: number;
  /** In order. */
  readonly headings: readonly OutlineHeading[];
  /** In order. */
  readonly listItems: readonly OutlineItem[];
  /** Targets of the links in the properties, as written, without heading and block. */
  readonly propertyLinks: readonly string[];
  /** Targets of the links in the text, likewise. */
  readonly textLinks: readonly string[];
}

/** A heading, without its marks; levels from 1 to 6. */
export interface OutlineHeading {
  readonly text: string;
  readonly level: number;
  readonly line: number;
}

/** A list item, whether it has a box or not. */
export interface OutlineItem {
  readonly line: number;
  /** The character between the brackets; null for a plain item. */
  readonly mark: string | null;
  /** The line of the item that it is nested in, or null. */
  readonly parent: number | null;
}
