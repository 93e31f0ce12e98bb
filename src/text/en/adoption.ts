import { counting } from "../counts";

const count = counting("en");

/** *Adopt notes*. */
export const englishAdoption = {
  placeholder: "A note or a folder…",
  vault: "The whole vault",
  title: "Adopt notes",
  adopt: "Adopt",
  hint: "Properties are added; the text of your notes stays as it is.",
  partner: "With",
  partnerHint: "For notes that name nobody else.",
  role: "You are",
  boxes: "Old checkboxes count",
  boxesHint: "Otherwise only those with the tag do.",
  untickAll: "Untick all",
  tickLikely: "Tick the likely ones",
  include: (title: string) => `Adopt ${title}`,
  of: (what: string, title: string) => `${what} of ${title}`,
  type: "Type",
  noType: "Type…",
  person: "Person",
  date: "Date",
  asAbove: "As above",
  part: (note: string) => `New note from “${note}”`,
  showMore: (rows: number) => `Show ${count(rows, { other: "#" })} more`,
  looking: (done: number, total: number) =>
    `Looked at ${count(done, { other: "#" })} of ${count(total, { one: "# note", other: "# notes" })}`,
  adopting: (done: number, total: number) =>
    `Adopted ${count(done, { other: "#" })} of ${count(total, { one: "# note", other: "# notes" })}`,
  cancel: "Cancel",
  nothing: "There are no notes here that could be adopted.",
  done: (notes: number) => count(notes, { one: "Adopted # note.", other: "Adopted # notes." }),
  left: (notes: number, reason: string) =>
    count(notes, {
      one: `# note was left as it is: ${reason}`,
      other: `# notes were left as they are, the first because: ${reason}`,
    }),
  headingGone: (note: string) => `“${note}” was changed meanwhile, so it is left as it is.`,
  from: (link: string) => `From ${link}`,
};
