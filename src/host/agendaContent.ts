import type { AgendaNote } from "../model/note";
import { carriedSections, type CarriedSection } from "../note/carriedSections";
import { removeItems, takeItems, type TakenItems } from "../note/moveItems";
import { knownHeadings } from "./feedRules";
import type { Written } from "./noteStore";
import type { Surroundings } from "./surroundings";

/** What a recap takes over from its agenda. */
export interface AgendaContent extends TakenItems {
  readonly agenda: AgendaNote | null;
  readonly sections: readonly CarriedSection[];
}

/** The agenda's content as it is now, with everything typed a moment ago. */
export async function agendaContent(
  surroundings: Surroundings,
  agenda: AgendaNote | null,
): Promise<AgendaContent> {
  const nothing = { agenda: null, text: "", items: [], sections: [] };
  if (agenda === null) return nothing;
  const { settings, store, feed, index } = surroundings;
  const text = await store.read(agenda.path);
  await feed.caughtUp(agenda.path, text);
  const current = index.get(agenda.path);
  if (current?.kind !== "agenda") return nothing;
  const { items, fingerprint } = current;
  const rest = removeItems(text, items, fingerprint);
  const sections = carriedSections(rest, knownHeadings(settings.current));
  return { agenda: current, ...takeItems(text, items, fingerprint), sections };
}

/** Takes out of the agenda what the recap now holds; when somebody changed it meanwhile, nothing. */
export async function takeFromAgenda(
  { store }: Surroundings,
  { agenda, items, text: taken }: AgendaContent,
): Promise<Written | null> {
  if (agenda === null || items.length === 0) return null;
  return store.change(agenda.path, (text) => {
    const now = takeItems(text, items, agenda.fingerprint);
    return now.text === taken ? removeItems(text, items, agenda.fingerprint) : null;
  });
}
