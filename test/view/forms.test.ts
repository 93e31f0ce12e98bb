import { describe, expect, it } from "vitest";
import { day, parseTime } from "../../src/model/day";
import { checkAgreement, type AgreementEntry } from "../../src/view/agreementEntry";
import { enteredNumber } from "../../src/view/entered";
import { personTyped } from "../../src/view/personTyped";

const entry: AgreementEntry = {
  partner: { name: "Ana Silva", target: "Ana Silva" },
  role: "mentee",
  userName: "Mia Keller",
  cadence: { choice: "every-2-weeks", count: "3", unit: "weeks" },
  firstDate: null,
  firstTime: null,
  alreadyMeeting: false,
  preparation: true,
  kind: "formal",
  duration: "",
  formats: "",
  started: null,
  ends: null,
  objective: "",
  organization: "",
  agendaLead: "",
  responseTime: "",
  timeZone: "",
};

function flawsIn(changes: Partial<AgreementEntry>): readonly (readonly [string, string])[] {
  const checked = checkAgreement({ ...entry, ...changes });
  return checked.kind === "flawed" ? [...checked.flaws] : [];
}

describe("the agreement form", () => {
  it("asks for no more than who, which side, and how often", () => {
    const checked = checkAgreement(entry);
    expect(checked.kind === "ready" && checked.input).toEqual({
      userName: "Mia Keller",
      agreement: {
        partner: { name: "Ana Silva", target: "Ana Silva" },
        role: "mentee",
        kind: "formal",
        cadence: { kind: "every", count: 2, unit: "weeks" },
        alreadyMeeting: false,
        preparation: true,
        firstMeeting: null,
        organization: "",
        objective: "",
        started: null,
        ends: null,
        duration: null,
        formats: [],
        agendaLead: null,
        responseTime: null,
        timeZone: "",
      },
    });
  });

  it("takes what is under More", () => {
    const checked = checkAgreement({
      ...entry,
      cadence: { choice: "other", count: " 10 ", unit: "days" },
      firstDate: day("2026-03-11"),
      firstTime: parseTime("17:30"),
      duration: "45",
      formats: "video, in-person,, video",
      agendaLead: "0",
      responseTime: "48",
      timeZone: "Europe/Lisbon",
    });
    expect(checked.kind === "ready" && checked.input.agreement).toMatchObject({
      cadence: { kind: "every", count: 10, unit: "days" },
      firstMeeting: { date: "2026-03-11", time: "17:30" },
      duration: 45,
      formats: ["video", "in-person"],
      agendaLead: 0,
      responseTime: 48,
      timeZone: "Europe/Lisbon",
    });
  });

  it.each<[string, Partial<AgreementEntry>, string, string]>([
    ["nobody", { partner: { name: "", target: null } }, "partner", "partner-empty"],
    ["oneself", { partner: { name: "mia keller", target: null } }, "partner", "partner-is-you"],
    ["no name of one's own", { userName: " " }, "userName", "user-name-empty"],
    ["no number", { cadence: { choice: "other", count: "", unit: "weeks" } }, "cadence", "count-unreadable"],
    ["never", { cadence: { choice: "other", count: "0", unit: "weeks" } }, "cadence", "count-unreadable"],
    ["half a date", { firstDate: "unreadable" }, "first", "date-unreadable"],
    ["a time alone", { firstTime: parseTime("17:30") }, "first", "time-without-date"],
    ["hours for minutes", { duration: "1h" }, "duration", "minutes-unreadable"],
    ["a part of a day", { agendaLead: "1.5" }, "agendaLead", "days-unreadable"],
    ["no hours", { responseTime: "0" }, "responseTime", "hours-unreadable"],
    ["no zone", { timeZone: "Mars/Olympus" }, "timeZone", "zone-unknown"],
    [
      "an end before the start",
      { started: day("2026-03-04"), ends: day("2026-03-03") },
      "ends",
      "end-before-start",
    ],
  ])("says what is wrong with %s", (_, changes, field, flaw) => {
    expect(flawsIn(changes)).toEqual([[field, flaw]]);
  });
});

describe("a person that is typed", () => {
  const people = [
    { name: "Ana Silva", target: "People/Ana Silva" },
    { name: "Ben", target: "People/Ben Osei" },
    { name: "Ben", target: "Friends/Ben" },
  ];

  it.each([
    ["Ana Silva", { name: "Ana Silva", target: "People/Ana Silva" }],
    [" Ana Silva ", { name: "Ana Silva", target: "People/Ana Silva" }],
    ["Ana", { name: "Ana", target: null }],
    ["Ben", { name: "Ben", target: null }],
    ["[[People/Zoe#Notes|Zo]]", { name: "Zo", target: "People/Zoe" }],
    ["[[People/Zoe]]", { name: "Zoe", target: "People/Zoe" }],
    ["[[]]", { name: "[[]]", target: null }],
  ])("means by %j", (text, person) => {
    expect(personTyped(text, people, null)).toEqual(person);
  });

  it("is the suggestion that was chosen, as long as its name stands there", () => {
    const chosen = { name: "Ben", target: "Friends/Ben" };
    expect(personTyped("Ben", people, chosen)).toBe(chosen);
    expect(personTyped("Ana Silva", people, chosen)).not.toBe(chosen);
  });
});

describe("a number that is typed", () => {
  it.each([
    ["", null],
    [" 45 ", 45],
    ["1441", "unreadable"],
    ["-1", "unreadable"],
    ["1e2", "unreadable"],
  ])("%j is %j", (text, value) => {
    expect(enteredNumber(text, 0, 1440)).toBe(value);
  });
});
