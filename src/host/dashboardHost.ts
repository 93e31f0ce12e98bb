import { DashboardQuery } from "../index/queryDashboard";
import type { DashboardHost } from "../view/dashboardHost";
import { itemActions } from "./itemActions";
import { meetingActions } from "./meetingActions";
import { noteActions } from "./noteActions";
import { openBrief } from "./openBrief";
import { relationshipActions } from "./relationshipActions";
import type { Surroundings } from "./surroundings";

/** What the dashboard, blocks in notes and windows with rows may ask for. */
export function dashboardHost(surroundings: Surroundings): DashboardHost {
  const { app, strings, language, index, feed, settings } = surroundings;
  const host: DashboardHost = {
    app,
    strings,
    language,
    now: () => surroundings.now(),
    asking: () => {
      const query = new DashboardQuery(index);
      return (now, lingering, choice) => query.ask(now, settings.current, lingering, choice);
    },
    reading: () => feed.reading,
    onChange: (listener) => feed.onChange(listener),
    readAhead: () => feed.readAhead(),
    openBrief: (key) => {
      openBrief(surroundings, host, key);
    },
    ...noteActions(surroundings),
    ...itemActions(surroundings),
    ...relationshipActions(surroundings),
    ...meetingActions(surroundings),
  };
  return host;
}
