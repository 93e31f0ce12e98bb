import { readdir, readFile } from "node:fs/promises";
import path from "node:path";
import { build, type BuildOptions } from "esbuild";

const APP = path.resolve(import.meta.dirname, "../app");
const STYLES = path.join(APP, "styles");
const LOOKS = path.join(APP, "looks");

/** The files that make the workbench's page, by the path that the page asks for. */
export type WorkbenchPage = ReadonlyMap<string, string>;

/**
 * Bundles the page: `/`, its code as `/boot.js` and its styles, in the order of their names, as `/styles.css`; each
 * look that can be chosen instead of the app's own is a sheet as `/looks/NAME.css`.
 */
export async function bundlePage(): Promise<WorkbenchPage> {
  const [html, script, styles, looks] = await Promise.all([
    readFile(path.join(APP, "index.html"), "utf8"),
    bundle({
      entryPoints: [path.join(APP, "boot.ts")],
      format: "iife",
      target: "es2022",
      sourcemap: "inline",
    }),
    bundleStyles(),
    readLooks(),
  ]);
  return new Map([["/", html], ["/boot.js", script], ["/styles.css", styles], ...looks]);
}

/** A look is taken as it is, as the app takes a theme. */
async function readLooks(): Promise<readonly (readonly [string, string])[]> {
  const names = await readdir(LOOKS);
  return Promise.all(
    names.map(async (name) => [`/looks/${name}`, await readFile(path.join(LOOKS, name), "utf8")] as const),
  );
}

async function bundleStyles(): Promise<string> {
  const sheets = (await readdir(STYLES)).filter((name) => name.endsWith(".css")).sort();
  const contents = sheets.map((name) => `@import "./${name}";`).join("\n");
  return bundle({ stdin: { contents, loader: "css", resolveDir: STYLES } });
}

async function bundle(options: BuildOptions): Promise<string> {
  const result = await build({ bundle: true, charset: "utf8", logLevel: "silent", ...options, write: false });
  return result.outputFiles[0]?.text ?? "";
}
