import type { Adoption } from "../model/adoption";
import type { Day } from "../model/day";
import type { PersonName } from "../model/person";
import { pairProperties } from "./draftContext";
import { harmlessLines } from "./harmless";
import { parseFrontmatter, type Yaml } from "./frontmatter";
import { given, propertiesAlone, typeChange } from "./newNote";
import { textsOf } from "./property";
import { setProperties, type PropertyChanges } from "./setProperties";

/** What adopting depends on beside the note. */
export interface AdoptContext {
  readonly user: PersonName;
  readonly today: Day;
  /** Whether checkboxes that are there already become action items. */
  readonly countsBoxes: boolean;
}

/**
 * An old note as one of ours: the properties that it lacks are added as text, and every other byte stays. What
 * its own properties say already is not changed. Null when they do not parse.
 */
export function adoptedText(
  text: string,
  adoption: Adoption,
  context: AdoptContext,
  yaml: Yaml,
): string | null {
  const there = parseFrontmatter(text, yaml)?.properties;
  if (there === undefined) return null;
  const lacking = Object.entries(propertiesOf(adoption, context)).filter(
    ([name]) => textsOf(there[name]).length === 0,
  );
  const changes = { ...typeChange(adoption.type, there["type"]), ...given(Object.fromEntries(lacking)) };
  return setProperties(text, changes, yaml);
}

/**
 * A meeting of a running note as a recap of its own.
 *
 * @param body what stands below the meeting's heading, as it is
 * @param source says where it comes from, in one line
 */
export function recapFrom(
  body: string,
  source: string,
  adoption: Adoption,
  context: AdoptContext,
  yaml: Yaml,
): string {
  const properties = propertiesAlone("recap", propertiesOf(adoption, context), yaml);
  return `${properties}\n${source}\n\n${harmlessLines(body.trim())}\n`;
}

function propertiesOf(
  { type, partner, role, date }: Adoption,
  { user, today, countsBoxes }: AdoptContext,
): PropertyChanges {
  const pair = role === "mentee" ? pairProperties(partner, user) : pairProperties(user, partner);
  const items = { "action-items": countsBoxes ? null : "tagged" };
  switch (type) {
    case "agreement":
      return { ...pair, role, started: date, ...items };
    case "agenda":
      // A meeting of which nothing else is known has taken place.
      return { ...pair, date, status: date !== null && date < today ? "held" : "planned", ...items };
    case "recap":
    case "closing":
      return { ...pair, date, ...items };
  }
}
