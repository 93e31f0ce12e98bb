// Builds the plugin: `npm run build`, `npm run dev -- --vault DIR`, `npm run install-plugin -- --vault DIR`.
import { copyFile, mkdir, readdir, readFile, stat, writeFile } from "node:fs/promises";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { parseArgs } from "node:util";
import { ensureInstalled, Refusal, ROOT } from "./test/run/install.mjs";

/** What a release consists of, and what the app loads from a plugin's folder. */
export const PLUGIN_FILES = /** @type {const} */ (["main.js", "manifest.json", "styles.css"]);

/** What the app hands to plugins itself. Nothing else may be left to `require`. */
const GIVEN_BY_THE_APP = ["obsidian", "electron", "@codemirror/*", "@lezer/*"];

/**
 * What gray-matter asks for and does without: files, its own kind of sections, which nobody asks it for, and a
 * program that tells many kinds of values apart, where it only has to know text from objects.
 *
 * @type {Readonly<Record<string, string>>}
 */
const INSTEAD = {
  fs: "",
  "section-matter": "",
  "kind-of":
    'module.exports = (value) => (value === null ? "null" : Array.isArray(value) ? "array" : typeof value);',
};

/**
 * Makes gray-matter fit for notes of strangers and for phones: its own engines (a YAML that reads days as
 * UTC, and `eval` for notes that open with `---js`), its `Buffer` and what it does without are left out.
 * Engines have to be handed to each call. Tests use it too, so that what is tested is what ships.
 *
 * @type {import("esbuild").Plugin}
 */
export const tamedGrayMatter = {
  name: "tamed-gray-matter",
  setup(pluginBuild) {
    const inPackage = /node_modules[\\/]gray-matter[\\/]/;
    pluginBuild.onLoad({ filter: /gray-matter[\\/]lib[\\/]engines\.js$/ }, () => ({
      contents: "module.exports = {};",
    }));
    pluginBuild.onLoad({ filter: /gray-matter[\\/]lib[\\/]utils\.js$/ }, async ({ path: file }) => ({
      contents: withoutBuffer(await readFile(file, "utf8")),
    }));
    pluginBuild.onResolve({ filter: /^(?:fs|kind-of|section-matter)$/ }, ({ importer, path: name }) =>
      inPackage.test(importer) ? { path: name, namespace: "instead" } : undefined,
    );
    pluginBuild.onLoad({ filter: /.*/, namespace: "instead" }, ({ path: name }) => ({
      contents: INSTEAD[name] ?? "",
    }));
  },
};

/** @param {string} source of gray-matter's `lib/utils.js` */
function withoutBuffer(source) {
  const cast = "typeof input === 'string' ? Buffer.from(input) : input";
  if (source.split(cast).length !== 2) throw new Error(`gray-matter's utils no longer contain: ${cast}`);
  return source.replace(cast, "input");
}

/**
 * One stylesheet of all in `styles/`, in the order of their names.
 *
 * @type {import("esbuild").Plugin}
 */
const allStyles = {
  name: "all-styles",
  setup(pluginBuild) {
    const folder = path.join(ROOT, "styles");
    pluginBuild.onResolve({ filter: /^all-styles$/ }, () => ({ path: "all", namespace: "styles" }));
    pluginBuild.onLoad({ filter: /.*/, namespace: "styles" }, async () => {
      const names = (await readdir(folder)).filter((name) => name.endsWith(".css")).sort();
      const contents = names.map((name) => `@import "./${name}";`).join("\n");
      return { contents, loader: "css", resolveDir: folder, watchDirs: [folder] };
    });
  },
};

/**
 * @param {{ readonly entry?: string, readonly development?: boolean }} what
 * @returns {import("esbuild").BuildOptions & { metafile: true, write: false }}
 */
function buildOptions({ entry = path.join(ROOT, "src/main.ts"), development = false }) {
  return {
    absWorkingDir: ROOT,
    entryPoints: [
      { in: entry, out: "main" },
      { in: "all-styles", out: "styles" },
    ],
    outdir: ROOT,
    bundle: true,
    write: false,
    metafile: true,
    format: "cjs",
    // iOS 15 is the oldest system that has all of ES2022 that we write (private fields), and no lookbehind.
    target: ["es2022", "ios15"],
    external: GIVEN_BY_THE_APP,
    charset: "utf8",
    legalComments: "none",
    minify: !development,
    // Libraries tell their own developers what they do; we log what went wrong, by other calls.
    pure: ["console.log"],
    sourcemap: development ? "inline" : false,
    logLevel: "warning",
    plugins: [tamedGrayMatter, allStyles],
  };
}

/**
 * Bundles without writing anything. The same sources give the same bytes.
 *
 * @param {{ readonly entry?: string }} [what] `entry` is `src/main.ts` unless said otherwise
 * @returns {Promise<{ js: string, css: string, metafile: import("esbuild").Metafile }>}
 */
export async function bundle(what = {}) {
  const { build } = await import("esbuild"); // only now: in a fresh clone it is not there at the start
  return assemble(await build(buildOptions(what)));
}

/** @param {import("esbuild").BuildResult<{ metafile: true, write: false }>} result */
async function assemble({ outputFiles, metafile }) {
  const text = (/** @type {string} */ ending) =>
    outputFiles.find((file) => file.path.endsWith(ending))?.text ?? "";
  return { js: text("main.js") + (await licences(metafile)), css: text("styles.css"), metafile };
}

/**
 * The licences of the bundled packages, as one comment: they ask to go along with every copy. Packages whose
 * licences differ in the owner alone share its words.
 *
 * @param {import("esbuild").Metafile} metafile
 */
async function licences(metafile) {
  const folders = Object.keys(metafile.inputs).flatMap(
    (input) => /^.*node_modules\/(?:@[^/]+\/)?[^/]+/.exec(input)?.[0] ?? [],
  );
  /** @type {Map<string, string[]>} */
  const packagesByWords = new Map();
  for (const { words, owned } of await Promise.all([...new Set(folders)].sort().map(licence))) {
    packagesByWords.set(words, [...(packagesByWords.get(words) ?? []), owned]);
  }
  const texts = [...packagesByWords].map(([words, packages]) => `${packages.join("\n")}\n\n${words}`);
  return texts.length === 0 ? "" : `/*!\nThis file contains:\n\n${texts.join("\n\n")}\n*/\n`;
}

/**
 * @param {string} folder of a package, relative to the root
 * @returns {Promise<{ words: string, owned: string }>} the licence's words, and whose package goes by them
 */
async function licence(folder) {
  const { name, version, license } = JSON.parse(
    await readFile(path.join(ROOT, folder, "package.json"), "utf8"),
  );
  const file = (await readdir(path.join(ROOT, folder))).find((entry) => /^licen[cs]e(\.|$)/i.test(entry));
  if (file === undefined) throw new Error(`${name} ${version} comes without a licence file.`);
  const text = await readFile(path.join(ROOT, folder, file), "utf8");
  const paragraphs = text.replaceAll("*/", "* /").split(/(?:\r?\n[ \t]*){2,}/);
  const parts = paragraphs.map((paragraph) => paragraph.trim().replace(/\s+/g, " "));
  const isOwner = (/** @type {string} */ part) => /^copyright\b/i.test(part);
  const isTitle = (/** @type {string} */ part) => /^\(?(the )?mit( license)?( \(mit\))?\)?$/i.test(part);
  const words = parts.filter((part) => part !== "" && !isOwner(part) && !isTitle(part)).join("\n\n");
  return { words, owned: [`--- ${name} ${version} (${license})`, ...parts.filter(isOwner)].join("\n") };
}

/** @param {{ readonly js: string, readonly css: string }} bundled */
async function writeBundle({ js, css }) {
  await writeFile(path.join(ROOT, "main.js"), js);
  await writeFile(path.join(ROOT, "styles.css"), css);
}

/**
 * Where the plugin belongs in a vault.
 *
 * @param {string | undefined} vault
 * @returns {Promise<string>}
 * @throws {Refusal} one sentence, when it is no vault
 */
async function pluginFolder(vault) {
  if (vault === undefined) throw new Refusal("Say which vault: add -- --vault DIR.");
  const isFolder = async (/** @type {string} */ folder) =>
    (await stat(folder).catch(() => null))?.isDirectory();
  if (!(await isFolder(vault))) throw new Refusal(`${vault} is not a folder.`);
  if (!(await isFolder(path.join(vault, ".obsidian")))) {
    throw new Refusal(`${vault} is not a vault: it has no .obsidian folder. Open it in Obsidian once.`);
  }
  const { id } = JSON.parse(await readFile(path.join(ROOT, "manifest.json"), "utf8"));
  return path.join(vault, ".obsidian", "plugins", id);
}

/** @param {string} folder */
async function copyPlugin(folder) {
  await mkdir(folder, { recursive: true });
  await Promise.all(PLUGIN_FILES.map((name) => copyFile(path.join(ROOT, name), path.join(folder, name))));
}

/** @param {string} folder */
async function watch(folder) {
  await mkdir(folder, { recursive: true });
  // The Hot Reload plugin reloads a plugin that carries this mark.
  await writeFile(path.join(folder, ".hotreload"), "");
  const options = buildOptions({ development: true });
  /** @type {import("esbuild").Plugin} */
  const copying = {
    name: "copying",
    setup(pluginBuild) {
      pluginBuild.onEnd(async (result) => {
        if (result.errors.length > 0 || result.metafile === undefined) return;
        await writeBundle(await assemble(/** @type {Parameters<typeof assemble>[0]} */ (result)));
        await copyPlugin(folder);
        console.log(`Copied to ${folder}.`);
      });
    },
  };
  const { context } = await import("esbuild");
  await (await context({ ...options, plugins: [...(options.plugins ?? []), copying] })).watch();
}

/** @param {readonly string[]} args */
function readFlags(args) {
  const flag = /** @type {const} */ ({ type: "boolean", default: false });
  const options = {
    watch: flag,
    install: flag,
    analyze: flag,
    vault: /** @type {const} */ ({ type: "string" }),
  };
  try {
    return parseArgs({ args: [...args], options }).values;
  } catch (error) {
    throw new Refusal(error instanceof Error ? error.message : String(error));
  }
}

/** @param {readonly string[]} args */
async function main(args) {
  const flags = readFlags(args);
  const folder = flags.watch || flags.install ? await pluginFolder(flags.vault) : null;
  ensureInstalled();
  if (flags.watch && folder !== null) return watch(folder);
  const bundled = await bundle();
  await writeBundle(bundled);
  if (flags.analyze) {
    const { analyzeMetafile } = await import("esbuild");
    console.log(await analyzeMetafile(bundled.metafile));
  }
  if (folder === null) return;
  await copyPlugin(folder);
  console.log(
    `Installed in ${folder}. In Obsidian, open Settings → Community plugins, turn community plugins on, ` +
      "press the reload button beside Installed plugins, and turn Mentoring on.",
  );
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  main(process.argv.slice(2)).catch((/** @type {unknown} */ error) => {
    // esbuild has shown its own messages by now.
    if (error instanceof Refusal) console.error(error.message);
    else if (!(error instanceof Error && "errors" in error)) console.error(error);
    process.exitCode = 1;
  });
}
