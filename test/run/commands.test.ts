import { spawnSync } from "node:child_process";
import { cp, mkdir, mkdtemp, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { runChecks } from "./checks";

const ROOT = path.resolve(import.meta.dirname, "../..");

let folder = "";

beforeAll(async () => {
  folder = await mkdtemp(path.join(os.tmpdir(), "mentoring-commands-"));
  await mkdir(path.join(folder, "no vault"));
});

afterAll(() => rm(folder, { recursive: true, force: true }));

/** What a command says when it refuses. */
function refusal(script: string, ...args: readonly string[]): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, [path.resolve(ROOT, script), ...args], {
    cwd: folder,
    encoding: "utf8",
  });
  expect({ status, stdout }).toEqual({ status: 1, stdout: "" });
  return stderr.trimEnd();
}

describe("npm run demo", () => {
  const demo = "test/run/demo.mjs";

  it.each([
    [["--vault", "nowhere"], "nowhere is not a folder."],
    [["--in-place"], "--in-place needs --vault DIR."],
    [["--port", "http"], "http is not a port: it must be a number up to 65535."],
    [["--port", "65536"], "65536 is not a port: it must be a number up to 65535."],
    [["--porch", "1"], "Unknown option '--porch'"],
  ])("refuses %j in one sentence", (args, sentence) => {
    expect(refusal(demo, ...args)).toBe(sentence);
  });
});

describe("npm run dev, npm run install-plugin", () => {
  const build = "esbuild.config.mjs";

  it.each(["--watch", "--install"])("%s refuses what is no vault in one sentence", (flag) => {
    expect(refusal(build, flag)).toBe("Say which vault: add -- --vault DIR.");
    expect(refusal(build, flag, "--vault", "nowhere")).toBe("nowhere is not a folder.");
    expect(refusal(build, flag, "--vault", "no vault")).toBe(
      "no vault is not a vault: it has no .obsidian folder. Open it in Obsidian once.",
    );
  });

  it("start in a fresh clone, where no package is installed yet", async () => {
    const clone = path.join(folder, "clone");
    for (const file of [build, "package.json", "test/run/install.mjs"]) {
      await cp(path.join(ROOT, file), path.join(clone, file));
    }
    expect(refusal(path.join(clone, build), "--install")).toBe("Say which vault: add -- --vault DIR.");
  });
});

describe("npm run conformance", () => {
  it.each([
    ["nowhere.json", /^nowhere\.json cannot be read: ENOENT.*$/],
    ["no vault", /^no vault cannot be read: EISDIR.*$/],
    ["torn.json", /^torn\.json is not JSON\.$/],
  ])("refuses %s in one sentence", async (file, sentence) => {
    await writeFile(path.join(folder, "torn.json"), "{");
    const script = path.join(ROOT, "test/conformance/conformance.ts");
    const tsx = import.meta.resolve("tsx");
    const { status, stderr } = spawnSync(process.execPath, ["--import", tsx, script, file], {
      cwd: folder,
      encoding: "utf8",
    });
    expect(status).toBe(2);
    expect(stderr.trimEnd()).toMatch(sentence);
  });
});

describe("npm test", () => {
  it("refuses a step that there is not, and says which there are", async () => {
    await expect(runChecks({ only: ["everything"], files: [] })).rejects.toThrow(
      /^There is no step everything; the steps are types, lint, .*\.$/,
    );
  });
});
