import type { RelationshipActions } from "../view/dashboardActions";
import { markAgreed } from "./agreeToday";
import { openChangeTerms } from "./changeTerms";
import { createAgreement } from "./createAgreement";
import { createClosing } from "./createClosing";
import { markGoal } from "./goals";
import { startAnew } from "./startAnew";
import type { Surroundings } from "./surroundings";
import { writeMessage } from "./writeMessage";

/** What the dashboard can do about a relationship. */
export function relationshipActions(surroundings: Surroundings): RelationshipActions {
  return {
    createAgreement: () => {
      createAgreement(surroundings);
    },
    markAgreed: (path) => {
      void markAgreed(surroundings, path);
    },
    changeTerms: (key) => {
      openChangeTerms(surroundings, key, null);
    },
    markGoal: (row, isMet) => {
      void markGoal(surroundings, row, isMet);
    },
    writeMessage: (relationship, reason) => {
      writeMessage(surroundings, relationship, reason);
    },
    createClosing: (key) => {
      createClosing(surroundings, key);
    },
    startAnew: (way, key) => {
      startAnew(surroundings, way, key);
    },
  };
}
