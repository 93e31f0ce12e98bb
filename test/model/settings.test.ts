import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { defaultSettings, parseSettings } from "../../src/model/settings";

describe("settings", () => {
  it.each([undefined, null, "", "torn {", 7, [], {}, true, [["name", "Ben"]]])(
    "of %j are the defaults",
    (data) => {
      expect(parseSettings(data)).toEqual(defaultSettings);
    },
  );

  it("are what was stored", () => {
    const own = {
      ...defaultSettings,
      name: "Ben",
      aliases: ["B."],
      taskFormat: "bracketed" as const,
      addDoneDate: false,
      recapHours: 48,
      headings: { thanks: "Danke, Merci" },
    };
    expect(parseSettings(JSON.parse(JSON.stringify(own)))).toEqual(own);
  });

  it("keep what can be read beside what cannot", () => {
    const data = {
      name: 7,
      aliases: ["B.", 3, null],
      folder: "Work",
      fileNames: { agenda: " ", recap: "{{date}}", unknown: "x" },
      templates: { agenda: "Templates/Agenda.md", recap: 1 },
      headings: { goals: " Ziele ", thanks: 3, plan: " ", unknown: "x" },
      tag: " ##mentoring/own ",
      taskFormat: "later",
      addDoneDate: "no",
      extraMarks: { done: "v", cancelled: {} },
      thresholds: { due: -1, overdue: "2", quiet: 3, asNeededDays: null },
      recapHours: 1e300,
      fromNewerVersion: true,
    };
    const settings = parseSettings(data);
    expect(settings).toMatchObject({
      name: "",
      aliases: ["B."],
      folder: "Work",
      tag: "mentoring/own",
      headings: { goals: "Ziele" },
      taskFormat: "automatic",
      addDoneDate: true,
      extraMarks: { done: "v", cancelled: "" },
      thresholds: { due: 1, overdue: 1.25, quiet: 3, asNeededDays: 60 },
      recapHours: 8784,
    });
    expect(settings.fileNames).toEqual({ ...defaultSettings.fileNames, recap: "{{date}}" });
    expect(settings.templates).toEqual({ ...defaultSettings.templates, agenda: "Templates/Agenda.md" });
    expect(Object.keys(settings)).toEqual(Object.keys(defaultSettings));
  });

  it("are not reached through names that every object has", () => {
    const data: unknown = JSON.parse(
      '{"__proto__": {"name": "x"}, "constructor": {"name": "y"}, "fileNames": {"__proto__": {"agenda": "z"}}}',
    );
    expect(parseSettings(data)).toEqual(defaultSettings);
  });

  it("can be made of any data, and again of themselves", () => {
    const key = fc.constantFrom(...Object.keys(defaultSettings), "agenda", "done", "due");
    fc.assert(
      fc.property(fc.object({ key, maxDepth: 2 }), (data) => {
        const settings = parseSettings(data);
        expect(parseSettings(settings)).toEqual(settings);
      }),
    );
  });
});
