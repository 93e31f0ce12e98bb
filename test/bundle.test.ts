import { readFile } from "node:fs/promises";
import path from "node:path";
import vm from "node:vm";
import { beforeAll, describe, expect, it } from "vitest";
import { bundle } from "../esbuild.config.mjs";
import { yaml } from "./note/readNote";

const ROOT = path.resolve(import.meta.dirname, "..");

/** What a plugin must not do, and phones cannot. */
const FORBIDDEN: readonly RegExp[] = [
  /\beval\b/,
  /\bFunction\(/,
  /\binnerHTML\b/,
  /\bouterHTML\b/,
  /\binsertAdjacentHTML\b/,
  /\bfetch\(/,
  /\bXMLHttpRequest\b/,
  /\b(?:WebSocket|EventSource|sendBeacon|importScripts|requestUrl)\b/,
  /\b(?:createContextualFragment|srcdoc|document\.write)\b/,
  // Node and Electron; what the program requires is looked at below.
  /\b(?:process\.(?:env|platform|versions)|__dirname|window\.require|electron)\b/,
  /\bBuffer\b/,
  // Lookbehind; named groups, which look alike, are fine.
  /\(\?<[=!]/,
];

let js = "";
let css = "";

beforeAll(async () => {
  ({ js, css } = await bundle());
});

describe("main.js", () => {
  it("is the same bytes each time", async () => {
    expect(await bundle()).toMatchObject({ js, css });
  });

  // Seven languages are 47 kB each, the reading of their dates and the calendar 130 kB; Dataview has 1,148 kB.
  it("stays under 870 kB", () => {
    expect(Buffer.byteLength(js)).toBeLessThan(870_000);
  });

  it.each(FORBIDDEN)("does not contain %s", (pattern) => {
    expect(pattern.exec(code(js))?.[0]).toBeUndefined();
  });

  it("requires nothing but what the app hands out", () => {
    const required = [...code(js).matchAll(/\brequire\(([^)]*)\)/g)].map(([, name]) => name);
    expect(required).not.toHaveLength(0);
    expect(required.filter((name) => !/^"(obsidian|@codemirror\/[\w-]+)"$/.test(name ?? ""))).toEqual([]);
  });

  it("carries the licences of what is bundled", () => {
    const licences = js.slice(js.lastIndexOf("/*!"));
    for (const name of ["chrono-node", "date-fns", "gray-matter", "ical-generator", "snabbdom"]) {
      expect(licences).toMatch(new RegExp(`--- ${name} [\\d.]+ \\(MIT\\)\\nCopyright `));
    }
    expect(licences).toContain("Permission is hereby granted");
  });

  it("loads without Node and gives a plugin", () => {
    const obsidian = stubOfTheApp();
    const plugin = load(js, obsidian);
    expect(plugin).toBeTypeOf("function");
    expect(Object.getPrototypeOf(plugin)).toBe(obsidian["Plugin"]);
  });
});

describe("gray-matter, in the bundle and without Node", () => {
  const hazards: Readonly<Record<string, string>> = {
    "code in JavaScript": "---js\n{ get a() { throw new Error('ran'); } }\n---\n",
    "a name that every object has": "---constructor\na: 1\n---\n",
    "broken YAML": "---\na: [\n---\n",
    "two colons": "---\ntitle: 1:1: Ann\n---\n",
    "a sign that YAML keeps": "---\nmentor: @ann\n---\n",
    "a key twice": "---\na: 1\na: 2\n---\n",
    "dashes that are no end": "---\na: 1\n---not a close\nb: 2\n---\n",
    "a rule across the page": "---\nText\n---\n",
  };

  it("reads properties by the engine that it is handed, twice the same", async () => {
    const read = await frontmatterReader();
    const text = "---\ndate: 2026-01-01\ntime: 14:30\nid: 007\nmentor: [[Ann Lee]]\ntags: #a\n---\nText";
    const said = { date: "2026-01-01", time: "14:30", id: 7, mentor: [["Ann Lee"]], tags: null };
    for (let time = 0; time < 2; time += 1) expect(read(text)).toEqual({ properties: said, body: "Text" });
    expect(read("---\ndate: {{date}}\n---\n")).toMatchObject({ body: "" });
  });

  it.each(Object.entries(hazards))("runs and invents nothing: %s", async (_, text) => {
    const read = await frontmatterReader();
    for (let time = 0; time < 2; time += 1)
      expect([null, { properties: {}, body: text }]).toContainEqual(read(text));
  });
});

describe("styles.css", () => {
  it("takes nothing from outside", () => {
    expect(css).not.toHaveLength(0);
    expect(css).not.toMatch(/@import|url\(|!important/);
  });
});

describe("the files of a release", () => {
  const text = (name: string): Promise<string> => readFile(path.join(ROOT, name), "utf8");
  const json = async (name: string): Promise<Record<string, unknown>> => {
    const parsed: unknown = JSON.parse(await text(name));
    return Object.fromEntries(Object.entries(parsed ?? {}));
  };

  it("agree on the version", async () => {
    const manifest = await json("manifest.json");
    const version = String(manifest["version"]);
    expect(version).toMatch(/^\d+\.\d+\.\d+$/);
    expect((await json("package.json"))["version"]).toBe(version);
    expect((await json("package-lock.json"))["version"]).toBe(version);
    const versions = await json("versions.json");
    expect(versions[version]).toBe(manifest["minAppVersion"]);
    expect(Object.keys(versions).at(-1)).toBe(version);
    const [latest] = /^## .*$/m.exec(await text("CHANGELOG.md")) ?? [];
    expect(latest).toMatch(new RegExp(`^## \\[${version}\\] - (?:unreleased|\\d{4}-\\d{2}-\\d{2})$`));
  });

  it("are drafted from a tag that is the version, with the three files that the app asks for", async () => {
    const workflow = await text(".github/workflows/release.yml");
    expect(workflow).toContain('if [ "$TAG" != "$version" ]');
    expect(workflow).toMatch(/gh release create "\$TAG" --draft .* main\.js manifest\.json styles\.css$/m);
    expect(workflow).toContain('grep -q "^## \\[$TAG\\] - [0-9]" CHANGELOG.md');
  });

  it("obey the rules of the community directory", async () => {
    const { id, name, description, isDesktopOnly } = await json("manifest.json");
    expect(id).toMatch(/^[a-z]+(-[a-z]+)*$/);
    expect(`${String(id)} ${String(name)}`).not.toMatch(/obsidian|plugin/i);
    expect(description).toMatch(/^[A-Z][A-Za-z0-9 .,!?'"-]{8,248}\.$/);
    expect(description).not.toMatch(/obsidian|plugin/i);
    expect(isDesktopOnly).toBe(false);
    expect(Object.keys(await json("manifest.json")).sort()).toEqual(
      ["author", "description", "id", "isDesktopOnly", "minAppVersion", "name", "version"].sort(),
    );
    expect(await text("LICENSE")).toMatch(/^MIT License\n\nCopyright \(c\) \d{4} \S/);
    expect((await json("package.json"))["license"]).toBe("MIT");
    expect(await text("README.md")).toMatch(/^# Mentoring\n/);
  });
});

/** The program without the licences at its end, which are prose. */
function code(text: string): string {
  return text.slice(0, text.lastIndexOf("/*!"));
}

/** Every name that is asked for is a class of its own, as in the app's module. */
function stubOfTheApp(): Record<string, unknown> {
  return new Proxy<Record<string, unknown>>(
    {},
    {
      get: (classes, name) =>
        typeof name === "string"
          ? (classes[name] ??= class {
              readonly isStub = true;
            })
          : undefined,
      has: () => true,
    },
  );
}

/** Reads a text's properties by the bundled program, where there is nothing of Node. */
async function frontmatterReader(): Promise<(text: string) => unknown> {
  const { js: program } = await bundle({ entry: path.join(ROOT, "src/note/frontmatter.ts") });
  const module: { exports: { parseFrontmatter?: (text: string, engine: typeof yaml) => unknown } } = {
    exports: {},
  };
  vm.runInNewContext(program, { module, exports: module.exports });
  // Through JSON: objects of another context have other prototypes.
  return (text): unknown => JSON.parse(JSON.stringify(module.exports.parseFrontmatter?.(text, yaml) ?? null));
}

/** Evaluates the program as the app does on a phone: with its own `require`, without Node's globals. */
function load(text: string, obsidian: Record<string, unknown>): unknown {
  const module: { exports: { default?: unknown } } = { exports: {} };
  const require = (name: string): unknown => {
    if (name === "obsidian" || name.startsWith("@codemirror/")) return obsidian;
    throw new Error(`The app gives no module ${name}.`);
  };
  vm.runInNewContext(text, { module, exports: module.exports, require });
  return module.exports.default;
}
