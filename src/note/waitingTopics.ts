import type { Meeting } from "../model/meeting";
import { harmlessInText } from "./harmless";

/**
 * What waits to be talked about: the topics of the last recap, and those of agendas since then whose
 * meeting was cancelled or missed. A topic waits no more once a planned agenda lists it in the same words.
 *
 * @param meetings in order, earliest first
 */
export function waitingTopics(meetings: readonly Meeting[]): readonly string[] {
  const last = meetings.findLastIndex(({ status }) => status === "held");
  const since = meetings.slice(last + 1);
  const calledOff = since.filter(({ status }) => status === "cancelled" || status === "missed");
  const planned = since.filter(({ status }) => status === "planned");
  const offered = [...(meetings[last]?.recap?.topics ?? []), ...topicsOf(calledOff)];
  const taken = new Set(topicsOf(planned));
  return [...new Set(offered.map(harmlessInText))].filter((topic) => !taken.has(topic));
}

/** As the agendas would hold them. */
function topicsOf(meetings: readonly Meeting[]): readonly string[] {
  return meetings.flatMap(({ agenda }) => agenda?.topics ?? []).map(harmlessInText);
}
