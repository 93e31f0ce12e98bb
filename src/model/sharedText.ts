/** What of a section may leave the vault: `known` by itself, `own` when it is ticked, `never` at all. */
export type Standing = "known" | "own" | "never";

/** A section of a note that is about to be shared. */
export interface ShareSection {
  /** Its place among the note's sections. */
  readonly key: number;
  /** Its heading; null for what stands above the first. */
  readonly heading: string | null;
  readonly standing: Standing;
  /** Words of something inside that reads like a heading: what follows it stays. Null where all goes. */
  readonly upTo: string | null;
}

/** What leaves, in every form that it can take. */
export interface SharedText {
  /** One line: what it is, and of which day. */
  readonly title: string;
  /** Safe by construction: all text is escaped, and no tags but ours are in it. */
  readonly html: string;
  readonly markdown: string;
  readonly plain: string;
}

export const shareForms = ["html", "markdown", "plain"] as const;
export type ShareForm = (typeof shareForms)[number];

/** How a shared note goes out. `system` hands it to the system's own sheet, on phones. */
export type ShareWay =
  { readonly kind: "copy"; readonly form: ShareForm } | { readonly kind: "mail" | "save" | "system" };
