import { markAgreed } from "../../../src/host/agreeToday";
import { writeChange } from "../../../src/host/changeTerms";
import { makeAgreement } from "../../../src/host/createAgreement";
import { markGoal } from "../../../src/host/goals";
import { makeClosing } from "../../../src/host/makeClosing";
import { passingOn, renewal } from "../../../src/host/startAnew";
import type { Surroundings } from "../../../src/host/surroundings";
import { day } from "../../../src/model/day";
import type { NewClosing } from "../../../src/model/newNote";
import { notePath } from "../../../src/model/notePath";
import { plain, time } from "../../note/drafts";
import { paths } from "../vaultAtRisk";
import { asked, said, type Deeds } from "./deed";
import { agreedWith, goalIn, itemIn, relationshipWith } from "./findings";

/** All that an agreement goes through, from its beginning to its end. */
export const agreementDeeds: Deeds = {
  "Create agreement": asked((all) => {
    const firstMeeting = { date: day("2026-03-20"), time };
    const agreed = {
      ...plain,
      partner: { name: "Cleo Park", target: null },
      firstMeeting,
      preparation: true,
    };
    return makeAgreement(all, agreed, "Maya Lindqvist", null);
  }),
  "Agreed today": said((all) => markAgreed(all, notePath(paths.draft))),
  "Change terms": asked((all) => {
    const cadence = { kind: "every", count: 1, unit: "months" } as const;
    return writeChange(all, { relationship: agreedWith(all, "Ana Silva"), terms: { cadence }, why: "Busy" });
  }),
  "Pause relationship": asked((all) =>
    writeChange(all, { relationship: agreedWith(all, "Ana Silva"), terms: { status: "paused" }, why: "" }),
  ),
  "Meet a goal": said((all) => markGoal(all, goalIn(all, "Lead one launch"), true)),
  "Take a goal up again": said((all) => markGoal(all, goalIn(all, "Find a mentor"), false)),
  "Create closing note": asked((all) => makeClosing(all, { closing: closingIn(all), dropped: [] })),
  "Create closing note, dropping an item": asked((all) =>
    makeClosing(all, { closing: closingIn(all), dropped: [itemIn(all, "Send the CV")] }),
  ),
  "Renew relationship": asked((all) => {
    const old = relationshipWith(all, "Karin Ekdahl");
    return makeAgreement(all, { ...plain, partner: old.partner }, "Maya Lindqvist", renewal(all, old));
  }),
  "Pay it forward": asked((all) => {
    const partner = { name: "Cleo Park", target: null };
    const from = passingOn(all, relationshipWith(all, "Karin Ekdahl"));
    return makeAgreement(all, { ...plain, partner, role: "mentor" }, "Maya Lindqvist", from);
  }),
};

function closingIn(all: Surroundings): NewClosing {
  const relationship = relationshipWith(all, "Ana Silva");
  return { relationship, outcome: "completed", date: day("2026-03-04"), evidence: [], kept: [] };
}
