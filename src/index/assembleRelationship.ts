import type { AgreementNote, ClosingNote, ParsedNote } from "../model/note";
import type { NoteProblem } from "../model/problem";
import type { Relationship, RelationshipKey, RelationshipStatus } from "../model/relationship";
import { joinMeetings } from "./meetings";
import type { LinkResolver, Pair } from "./people";

/** A note of a relationship, and the pair that it names. */
export interface PairedNote {
  readonly note: Exclude<ParsedNote, { readonly kind: "other" }>;
  readonly pair: Pair;
}

/** Sees the notes of one pair together, by what their properties say. There is at least one. */
export function assembleRelationship(
  key: RelationshipKey,
  notes: readonly PairedNote[],
  resolve: LinkResolver,
): Relationship {
  const agreements = ofKind(notes, "agreement").sort(oldestFirst);
  const agreement = agreements.findLast(({ status }) => status === "active") ?? agreements.at(-1) ?? null;
  const closings = ofKind(notes, "closing");
  const pair = clearestPair(notes, agreement);
  const { meetings, problems } = joinMeetings(ofKind(notes, "agenda"), ofKind(notes, "recap"), resolve);
  return {
    key,
    ...pair,
    partner: pair.role === "mentor" ? pair.mentee : pair.mentor,
    status: statusOf(agreement, closings),
    agreement,
    agreements,
    meetings,
    closings,
    problems: [
      ...problems,
      ...twoActive(agreements),
      ...closedAlone(closings, agreements, resolve),
      ...(pair.role === null && pair.mentor.key !== pair.mentee.key ? ofTwoOthers(notes) : []),
    ],
  };
}

/** The same relationship, after one of its notes has come to say something else below its properties. */
export function withText(
  relationship: Relationship,
  before: PairedNote["note"],
  note: PairedNote["note"],
): Relationship {
  const { agreement, agreements, meetings, closings } = relationship;
  switch (note.kind) {
    case "agreement":
      return {
        ...relationship,
        agreement: agreement === before ? note : agreement,
        agreements: agreements.map((one) => (one === before ? note : one)),
      };
    case "agenda":
      return {
        ...relationship,
        meetings: meetings.map((one) => (one.agenda === before ? { ...one, agenda: note } : one)),
      };
    case "recap":
      return {
        ...relationship,
        meetings: meetings.map((one) => (one.recap === before ? { ...one, recap: note } : one)),
      };
    case "closing":
      return { ...relationship, closings: closings.map((one) => (one === before ? note : one)) };
  }
}

function ofKind<Kind extends PairedNote["note"]["kind"]>(
  notes: readonly PairedNote[],
  kind: Kind,
): Extract<PairedNote["note"], { readonly kind: Kind }>[] {
  const isOfKind = (note: PairedNote["note"]): note is Extract<PairedNote["note"], { readonly kind: Kind }> =>
    note.kind === kind;
  return notes.map(({ note }) => note).filter(isOfKind);
}

function oldestFirst(a: AgreementNote, b: AgreementNote): number {
  return (a.started ?? "") < (b.started ?? "") ? -1 : Number((a.started ?? "") > (b.started ?? ""));
}

/** People are named as the agreement names them, else as the note that links to both. */
function clearestPair(notes: readonly PairedNote[], agreement: AgreementNote | null): Pair {
  const ofAgreement = notes.find(({ note }) => note === agreement);
  const linked = notes.find(({ pair }) => pair.mentor.target !== null || pair.mentee.target !== null);
  const clearest = ofAgreement ?? linked ?? notes[0];
  if (clearest === undefined) throw new RangeError("A relationship has at least one note.");
  return clearest.pair;
}

function statusOf(agreement: AgreementNote | null, closings: readonly ClosingNote[]): RelationshipStatus {
  if (agreement !== null) return agreement.status;
  return closings.length > 0 ? "closed" : "informal";
}

function twoActive(agreements: readonly AgreementNote[]): readonly NoteProblem[] {
  const [first, ...others] = agreements.filter(({ status }) => status === "active");
  if (first === undefined) return [];
  return others.map(({ path }) => ({ path, problem: { kind: "two-active-agreements", other: first.path } }));
}

/** Closings whose agreement goes on: the one that they link to, else any that was there before. */
function closedAlone(
  closings: readonly ClosingNote[],
  agreements: readonly AgreementNote[],
  resolve: LinkResolver,
): readonly NoteProblem[] {
  return closings.flatMap(({ path, agreement, date }) => {
    const linked = agreement === null ? null : resolve(agreement, path);
    const named = agreements.filter((one) => one.path === linked);
    const ended =
      named.length > 0 ? named : agreements.filter(({ started }) => (started ?? "~") < (date ?? ""));
    const [open] = ended.some(({ status }) => status === "closed") ? [] : ended;
    return open === undefined ? [] : [{ path, problem: { kind: "closing-alone", agreement: open.path } }];
  });
}

function ofTwoOthers(notes: readonly PairedNote[]): readonly NoteProblem[] {
  return notes.map(({ note }) => ({ path: note.path, problem: { kind: "neither-is-you" } }));
}
