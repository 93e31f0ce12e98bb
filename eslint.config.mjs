import { defineConfig, globalIgnores } from "eslint/config";
import obsidianmd from "eslint-plugin-obsidianmd";
import regexp from "eslint-plugin-regexp";
import globals from "globals";
import tseslint from "typescript-eslint";

const typescript = ["**/*.ts"];

export default defineConfig([
  globalIgnores(["main.js", "styles.css", "test/vault/**", "docs/**"]),
  {
    languageOptions: {
      parserOptions: {
        projectService: true,
        tsconfigRootDir: import.meta.dirname,
      },
    },
  },
  // The directory's own rules come first: the stricter sets below must not be weakened by them.
  ...obsidianmd.configs.recommended,
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    rules: {
      "@typescript-eslint/switch-exhaustiveness-check": "error",
      "@typescript-eslint/consistent-type-imports": "error",
      "@typescript-eslint/explicit-module-boundary-types": "error",
      // A number in a template literal is what the template literal is for.
      "@typescript-eslint/restrict-template-expressions": ["error", { allowNumber: true }],
      // TypeScript itself checks names, and knows the app's globals.
      "no-undef": "off",
    },
  },
  {
    // What the notes mean does not depend on the app, the page or the clock: these come in as arguments.
    files: ["src/{model,note,index,export,text}/**"],
    rules: {
      "no-restricted-globals": [
        "error",
        ...[
          "document",
          "window",
          "activeDocument",
          "activeWindow",
          "navigator",
          "localStorage",
          "fetch",
          "moment",
        ],
      ],
      "no-restricted-syntax": [
        "error",
        {
          selector: "NewExpression[callee.name='Date'][arguments.length=0]",
          message: "The time comes in as an argument.",
        },
        {
          selector: "MemberExpression[object.name='Date'][property.name='now']",
          message: "The time comes in as an argument.",
        },
        {
          selector: "CallExpression[callee.property.name='toISOString']",
          message: "A calendar day never goes through UTC.",
        },
      ],
    },
  },
  {
    // A language is one literal; `Strings` is its type, and what every other language is checked by.
    files: ["src/text/**"],
    rules: { "@typescript-eslint/explicit-module-boundary-types": "off" },
  },
  {
    files: ["**/*.{ts,mjs,cjs}"],
    plugins: { regexp },
    rules: {
      "regexp/no-super-linear-backtracking": ["error", { report: "potential" }],
      "regexp/no-super-linear-move": "error",
    },
  },
  {
    // Scripts, tests and the workbench run in Node or in a bare browser, where the app's rules for
    // plugin code (its element helpers, its timers, its ban on Node and on fetch) have no object.
    files: ["test/**", "*.mjs", "*.cjs", "vitest.config.ts"],
    languageOptions: { globals: { ...globals.node } },
    rules: {
      "obsidianmd/no-nodejs-modules": "off",
      "obsidianmd/prefer-create-el": "off",
      "obsidianmd/prefer-window-timers": "off",
      "obsidianmd/prefer-instanceof": "off",
      "obsidianmd/prefer-file-manager-trash-file": "off",
      "obsidianmd/hardcoded-config-path": "off",
      "obsidianmd/no-global-this": "off",
      "obsidianmd/no-unsupported-api": "off",
      "obsidianmd/rule-custom-message": "off",
      "obsidianmd/settings-tab/prefer-setting-definitions": "off",
      "obsidianmd/settings-tab/no-deprecated-display": "off",
      "no-restricted-globals": "off",
      "@typescript-eslint/no-restricted-imports": "off",
      // The workbench hands out the very moment that comes with the app's own package.
      "import/no-extraneous-dependencies": "off",
    },
  },
]);
