import type { SectionOf } from "../model/section";

/** How a language promises things, and what people call the parts of a recap beside our own headings. */
export interface ReceiveTexts {
  /** ISO code of the language, in which the dates beside a promise are written, too. */
  readonly language: string;
  /** Words behind which stands what the writer will do: "I will". */
  readonly writerWill: RegExp;
  /** Words behind which stands what the reader is to do: "Could you". */
  readonly readerWill: RegExp;
  /** Words behind which stands what both will do: "We will". */
  readonly bothWill: RegExp;
  /** What comes behind such words and promises nothing: "be happy to". */
  readonly idle: RegExp;
  /**
   * What becomes of a promise in an item, where a language does not just leave the first words off: "schicke
   * ich dir den Plan" is "dir den Plan schicken". Each for `replace`, in their order.
   */
  readonly reworded?: readonly (readonly [said: RegExp, asItem: string])[];
  /** What stands for both where an item says whose it is; in lower case. */
  readonly both: readonly string[];
  readonly headings: Readonly<Partial<Record<SectionOf<"recap">, readonly string[]>>>;
  /** The heading of all that belongs to no section of a recap. */
  readonly asReceived: string;
}
