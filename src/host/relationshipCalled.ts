import { failed, type Failure } from "../export/answer";
import { isFailure, partnerIn } from "../export/flags";
import type { Relationship } from "../model/relationship";
import type { Surroundings } from "./surroundings";

/**
 * The relationship with the person whom a name fits alone. Two people may have one name, and one person may be
 * mentor and mentee: what is closed stands back then, and what is left must be one.
 */
export function relationshipCalled(
  { index, strings }: Pick<Surroundings, "index" | "strings">,
  name: string,
): Relationship | Failure {
  const { failures } = strings.commandLine;
  if (name === "") return failed("missing-flag", failures.missing("relationship"));
  const relationships = index.relationships();
  const named = relationships.map(({ partner }) => ({ partner: partner.name }));
  const found = partnerIn({ relationship: name }, named, strings);
  if (isFailure(found)) return found;
  const all = relationships.filter(({ partner }) => partner.name === found);
  const running = all.filter(({ status }) => status !== "closed");
  const [one, ...others] = running.length > 0 ? running : all;
  if (one === undefined) return failed("unknown-relationship", failures.nobody(name));
  if (others.length === 0) return one;
  const places = [one, ...others].map(({ agreement, partner }) => agreement?.path ?? partner.name);
  return failed("ambiguous-relationship", failures.several(name, places.join(", ")));
}
