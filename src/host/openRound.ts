import { roundOrder, roundStop } from "../index/weeklyRound";
import type { DashboardHost } from "../view/dashboardHost";
import { RoundModal } from "../view/roundModal";
import type { Surroundings } from "./surroundings";

/** Goes round all people who ask for anything, in the order in which they did when it began. */
export function openRound({ index, now, settings }: Surroundings, host: DashboardHost): void {
  const keys = roundOrder(index, now(), settings.current).map(({ key }) => key);
  new RoundModal(host, keys.length, (at, when, lingering) => {
    const key = keys[at];
    const relationship = key === undefined ? null : index.relationship(key);
    return relationship === null ? null : roundStop(index, relationship, when, settings.current, lingering);
  }).open();
}
