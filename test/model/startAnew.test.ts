import { describe, expect, it } from "vitest";
import { day } from "../../src/model/day";
import { canBePaidForward, canBeRenewed, paidForward, renewed } from "../../src/model/startAnew";
import { twoPeople } from "./twoPeople";

const today = day("2026-03-04");
const terms = ["status: closed", "objective: Lead", "organization: Acme", "cadence: monthly"];

function over(properties: readonly string[] = [], role: "mentor" | "mentee" = "mentee") {
  return twoPeople([...terms, ...properties], [], role);
}

describe("a relationship that is closed", () => {
  it("goes on with the same two and terms, from today on and for as long as before", () => {
    const given = renewed(over(["started: 2025-01-01", "ends: 2025-01-31"], "mentor"), today);
    expect(given).toMatchObject({ partner: { name: "Ana Silva", target: "Ana Silva" }, role: "mentor" });
    expect(given.terms).toMatchObject({ objective: "Lead", organization: "Acme" });
    expect(given.terms).toMatchObject({ started: "2026-03-04", ends: "2026-04-03" });
  });

  it.each([[[]], [["started: 2025-01-01"]], [["started: 2025-01-01", "ends: 2025-01-01"]]])(
    "has no end where none can be told: %j",
    (days) => {
      expect(renewed(over(days), today).terms).toMatchObject({ started: "2026-03-04", ends: null });
    },
  );

  it("is passed on with how the two met, and not with what they met for", () => {
    const given = paidForward(over(), today);
    expect(given).toMatchObject({ partner: null, role: "mentor" });
    expect(given.terms).toMatchObject({ objective: "", organization: "", cadence: { kind: "every" } });
    expect(paidForward(twoPeople(null), today).terms).toBeNull();
  });

  it("can be passed on by who was the mentee, and no other can", () => {
    expect([over(), over([], "mentor"), twoPeople([])].map(canBePaidForward)).toEqual([true, false, false]);
    expect([over(), over([], "mentor"), twoPeople([])].map(canBeRenewed)).toEqual([true, true, false]);
  });
});
