import { join } from "node:path";
import { build } from "esbuild";
import { defineConfig, type Plugin } from "vitest/config";
import { tamedGrayMatter } from "./esbuild.config.mjs";

/** Gives tests gray-matter as the build has it: without its engines, `Buffer` and `fs`. */
const grayMatterAsShipped: Plugin = {
  name: "gray-matter-as-shipped",
  enforce: "pre",
  resolveId: (id) => (id === "gray-matter" ? "\0gray-matter-as-shipped" : null),
  async load(id) {
    if (id !== "\0gray-matter-as-shipped") return null;
    const { outputFiles } = await build({
      stdin: { contents: 'export { default } from "gray-matter"', resolveDir: import.meta.dirname },
      bundle: true,
      write: false,
      format: "esm",
      plugins: [tamedGrayMatter],
    });
    return outputFiles[0]?.text ?? null;
  },
};

export default defineConfig({
  test: {
    projects: [
      {
        plugins: [grayMatterAsShipped],
        // The package has types alone: the workbench's vault, cache and files stand in for the app.
        resolve: { alias: { obsidian: join(import.meta.dirname, "test/workbench/app/obsidian.ts") } },
        test: {
          name: "unit",
          include: ["test/**/*.test.ts"],
          setupFiles: ["test/wholeNotes.ts"],
          // Some of them start ESLint, esbuild or a browser on whatever machine this is.
          testTimeout: 60_000,
          hookTimeout: 120_000,
          maxWorkers: "100%", // by default one core is left idle, of two half the machine
        },
      },
      {
        test: {
          name: "e2e",
          include: ["test/e2e/**/*.e2e.ts"],
          testTimeout: 120_000,
          hookTimeout: 180_000,
          maxWorkers: 2,
        },
      },
    ],
  },
});
