import { describe, expect, it } from "vitest";
import { parse, stringify } from "yaml";
import { baseFile } from "../../src/export/baseFile";
import { english } from "../../src/text/en";

/** What the help of Bases documents ("Bases syntax", "Functions"); `sort` is not among it. */
const documented = {
  top: ["filters", "formulas", "properties", "summaries", "views"],
  view: ["type", "name", "limit", "filters", "groupBy", "order", "summaries"],
  functions: ["contains", "filter", "inFolder", "isTruthy", "join", "list", "today"],
  fileProperties: ["name", "inFolder"],
};

const ours = ["type", "mentoring", "mentor", "mentee", "status", "date", "time", "focus", "format", "place"];
const properties = [...ours, "duration", "sent", "ends", "review", "objective"];

const yaml = stringify(baseFile(english.base, 'My "Templates"'));
const base = parse(yaml) as { readonly views: readonly Record<string, unknown>[] };

/** All filters and formulas. */
function expressionsIn(value: unknown): readonly string[] {
  if (typeof value === "string") return [value];
  return typeof value === "object" && value !== null ? Object.values(value).flatMap(expressionsIn) : [];
}

describe("the base of the mentoring notes", () => {
  it("has the views that people ask for", () => {
    expect(base.views.map(({ name }) => name)).toEqual([
      "Upcoming meetings",
      "Recaps to send",
      "History",
      "Agreements by their end",
    ]);
  });

  it("uses only keys that are documented", () => {
    for (const key of Object.keys(base)) expect(documented.top).toContain(key);
    for (const view of base.views)
      for (const key of Object.keys(view)) expect(documented.view).toContain(key);
  });

  it("filters by documented functions and by properties that our notes have", () => {
    const { filters, formulas } = base as { filters?: unknown; formulas?: unknown };
    const expressions = [filters, formulas, base.views.map((view) => view["filters"])].flatMap(expressionsIn);
    expect(expressions.length).toBeGreaterThan(10);
    for (const expression of expressions) {
      const code = expression.replace(/"(?:[^"\\]|\\.)*"/g, "");
      const tokens = code.split(/(\W)/).filter((token) => token !== "");
      for (const [at, token] of tokens.entries())
        if (token === "(") expect(documented.functions).toContain(tokens[at - 1]);
      for (const [, name = ""] of code.matchAll(/\bnote\.(\w+)/g)) expect(properties).toContain(name);
      for (const [, name = ""] of code.matchAll(/\bfile\.(\w+)/g))
        expect(documented.fileProperties).toContain(name);
    }
  });

  it("shows a name for every column", () => {
    const { properties: named = {} } = base as { properties?: Record<string, unknown> };
    for (const view of base.views) {
      const columns = [...(view["order"] as string[]), (view["groupBy"] as { property: string }).property];
      for (const column of columns) expect(Object.keys(named)).toContain(column);
    }
  });

  it("leaves the templates out, whatever their folder is called", () => {
    expect(yaml).toContain('file.inFolder("My \\"Templates\\"")');
  });
});
