import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** A file that breaks a rule: where it would lie, and what stands in it. */
type BadFile = readonly [rule: string, file: string, text: string];

const BAD_FILES: readonly BadFile[] = [
  ["model-imports", "src/model/badModel.ts", 'import "../note/badCycle";'],
  ["note-imports", "src/note/badNote.ts", 'import "../index/badIndex";'],
  ["index-imports", "src/index/badIndex.ts", 'import "../text/en";'],
  ["export-imports", "src/export/badExport.ts", 'import "../view/badHost";'],
  ["text-imports", "src/text/badText.ts", 'import "../note/badCycle";'],
  ["view-imports", "src/view/badView.ts", 'import "../note/badCycle";'],
  ["view-without-host", "src/view/badHost.ts", 'import type {} from "../host/badMain";'],
  [
    "core-without-obsidian",
    "src/note/badObsidian.ts",
    'import type { App } from "obsidian"; export type A = App;',
  ],
  ["date-fns-in-one-place", "src/model/badDate.ts", 'import { addDays } from "date-fns"; addDays(0, 1);'],
  ["gray-matter-in-one-place", "src/note/badMatter.ts", 'import matter from "gray-matter"; matter("");'],
  [
    "chrono-node-in-one-place",
    "src/note/badChrono.ts",
    'import { casual } from "chrono-node/en"; casual.parse("");',
  ],
  [
    "ical-generator-in-one-place",
    "src/export/badCalendar.ts",
    'import { ICalCalendar } from "ical-generator"; new ICalCalendar();',
  ],
  ["snabbdom-in-one-place", "src/host/badDom.ts", 'import { h } from "snabbdom"; h("p");'],
  ["nobody-imports-main", "src/host/badMain.ts", 'import "../main";'],
  ["src-without-tests", "src/host/badTest.ts", 'import "../../test/badOrphan";'],
  ["src-without-node", "src/host/badNode.ts", 'import "node:fs";'],
  ["no-cycles", "src/note/badCycle.ts", 'import type {} from "./badCycleBack";'],
  ["no-cycles", "src/note/badCycleBack.ts", 'import "./badCycle";'],
  ["no-cycles-at-run-time", "test/badCycle.ts", 'import "./badCycleBack";'],
  ["no-cycles-at-run-time", "test/badCycleBack.ts", 'import "./badCycle";'],
  ["reached-from-main", "src/model/badModel.ts", 'import "../note/badCycle";'],
  ["no-orphans", "test/badOrphan2.ts", ""],
  ["no-orphans", "src/model/badOrphan.ts", ""],
];

/** A part of the report of dependency-cruiser. */
interface Violation {
  readonly from: string;
  readonly to: string;
  readonly rule: { readonly name: string };
}

interface Report {
  readonly violations: readonly Violation[];
  /** The names of all rules. */
  readonly rules: readonly string[];
}

describe("import rules", () => {
  let tree = "";
  let report: Report = { violations: [], rules: [] };

  beforeAll(async () => {
    tree = await treeWith([...BAD_FILES, ["", "test/badOrphan.ts", ""]]);
    report = cruise(tree);
  });

  afterAll(() => rm(tree, { recursive: true, force: true }));

  it.each(BAD_FILES)("%s is broken by %s", (rule, file) => {
    const broken = report.violations.filter(({ from, to }) => from === file || to === file);
    expect(broken.map((violation) => violation.rule.name)).toContain(rule);
  });

  it("has no rule that was not tried", () => {
    const tried = BAD_FILES.map(([rule]) => rule);
    expect(new Set(tried)).toEqual(new Set(report.rules));
  });
});

/** A copy of the sources with `files` among them. */
async function treeWith(files: readonly BadFile[]): Promise<string> {
  const tree = await mkdtemp(path.join(os.tmpdir(), "mentoring-imports-"));
  for (const name of ["src", "tsconfig.json", ".dependency-cruiser.cjs", "package.json"]) {
    await cp(path.join(ROOT, name), path.join(tree, name), { recursive: true });
  }
  await symlink(path.join(ROOT, "node_modules"), path.join(tree, "node_modules"), "junction");
  for (const [, file, text] of files) {
    await mkdir(path.join(tree, path.dirname(file)), { recursive: true });
    await writeFile(path.join(tree, file), text);
  }
  return tree;
}

function cruise(tree: string): Report {
  const program = path.join(ROOT, "node_modules/dependency-cruiser/bin/dependency-cruise.mjs");
  const { stdout } = spawnSync(process.execPath, [program, "src", "test", "--output-type", "json"], {
    cwd: tree,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  // dependency-cruiser's own format: its schema is published as cruise-result.schema.json
  const { summary } = JSON.parse(stdout) as {
    summary: { violations: readonly Violation[]; ruleSetUsed: { forbidden: readonly { name: string }[] } };
  };
  return { violations: summary.violations, rules: summary.ruleSetUsed.forbidden.map(({ name }) => name) };
}
