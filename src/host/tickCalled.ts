import { failed, inOneLine, type Answer } from "../export/answer";
import { hasWords, isFailure, partnerIn, type TypedFlags } from "../export/flags";
import type { ItemRow } from "../index/dashboard";
import { everything } from "../index/dashboardChoice";
import { queryDashboard } from "../index/queryDashboard";
import { ItemEdits } from "./editItems";
import { sayDone } from "./notices";
import type { Surroundings } from "./surroundings";

/** Ticks the open action item whose words are said, where that is one alone. */
export async function tickCalled(surroundings: Surroundings, flags: TypedFlags): Promise<Answer> {
  const { index, strings } = surroundings;
  const { failures } = strings.commandLine;
  const words = flags["item"]?.trim() ?? "";
  if (words === "") return failed("missing-flag", failures.missing("item"));
  const named = index.relationships().map(({ partner }) => ({ partner: partner.name }));
  const partner = partnerIn(flags, named, strings);
  if (isFailure(partner)) return partner;
  const [row, ...others] = rowsCalled(surroundings, words, partner);
  if (row === undefined) return failed("unknown-item", failures.noItem(words));
  if (others.length > 0) {
    const found = [row, ...others].map(({ item, path }) => `${item.description} (${path})`);
    return failed("ambiguous-item", failures.severalItems(words, found.join(", ")));
  }
  const undo = await new ItemEdits(surroundings).toggle(row);
  if (undo === null) return failed("refused", failures.notTicked);
  // It is the user's vault, whoever asked.
  sayDone(strings, strings.notices.itemEdited, undo);
  const { path, item } = row;
  return {
    kind: "answer",
    value: { note: path, item: item.description },
    csv: null,
    text: `${inOneLine(item.description)}\t${path}`,
  };
}

/** Those with just these words, else those with these among others. */
function rowsCalled(
  { index, now, settings }: Surroundings,
  words: string,
  partner: string | null,
): readonly ItemRow[] {
  const { items } = queryDashboard(index, now(), settings.current, everything);
  const rows = items
    .flatMap((group) => group.rows)
    .filter(({ relationship }) => partner === null || relationship?.partner.name === partner);
  const exact = rows.filter(({ item }) => item.description === words);
  return exact.length > 0 ? exact : rows.filter(({ item }) => hasWords(item.description, words));
}
