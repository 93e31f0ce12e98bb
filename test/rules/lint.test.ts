import path from "node:path";
import { ESLint } from "eslint";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");

/** Code that must not come into the plugin, and the rule that stops it. */
const BAD_CODE: readonly (readonly [rule: string, code: string])[] = [
  ["@microsoft/sdl/no-inner-html", "document.body.innerHTML = String(Math.random());"],
  ["no-unsanitized/method", 'document.body.insertAdjacentHTML("beforeend", String(Math.random()));'],
  ["no-eval", 'eval("1");'],
  ["no-restricted-globals", 'void fetch("https://example.com");'],
  ["@typescript-eslint/no-explicit-any", "export const loose: any = 1;"],
  ["@typescript-eslint/no-non-null-assertion", 'export const first = ["a"].at(0)!.length;'],
  ["@typescript-eslint/no-floating-promises", "Promise.resolve(1);"],
  [
    "@typescript-eslint/switch-exhaustiveness-check",
    'export function f(k: "a" | "b"): void { switch (k) { case "a": break; } }',
  ],
  // In two pieces, or it would be stopped here.
  ["obsidianmd/regex-lookbehind", "export const pattern = /(?" + "<=a)b/;"],
  ["regexp/no-super-linear-backtracking", "export const pattern = /^(a+)+$/;"],
  ["obsidianmd/hardcoded-config-path", 'export const folder = ".obsidian/plugins";'],
  ["obsidianmd/no-nodejs-modules", 'import { readFileSync } from "node:fs"; readFileSync("a");'],
  ["obsidianmd/no-static-styles-assignment", 'document.body.style.color = "red";'],
  ["obsidianmd/prefer-window-timers", "setTimeout(() => undefined, 1);"],
  ["eslint-comments/require-description", "// eslint-disable-next-line no-empty\nexport const one = 1;"],
];

/** Code that may stand in the plugin, but not where the meaning of notes is. */
const BAD_IN_THE_CORE: readonly (readonly [rule: string, code: string])[] = [
  ["no-restricted-syntax", "export const now = new Date();"],
  ["no-restricted-syntax", "export const now = Date.now();"],
  ["no-restricted-syntax", "export const day = new Date(2026, 2, 4).toISOString();"],
  ["no-restricted-globals", "export const title = document.title;"],
];

describe("lint", () => {
  const eslint = new ESLint({ cwd: ROOT });

  it.each(BAD_CODE)("%s stops %s", async (rule, code) => {
    // Typed rules need a file that the compiler knows: the code is taken for that file's own.
    const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, "src/main.ts") });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });

  it.each(BAD_IN_THE_CORE)("in the core, %s stops %s", async (rule, code) => {
    const [result] = await eslint.lintText(code, { filePath: path.join(ROOT, "src/model/day.ts") });
    expect(result?.messages.map(({ ruleId }) => ruleId)).toContain(rule);
  });
});
