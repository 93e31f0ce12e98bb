// Who may import whom (docs: CONTRIBUTING.md, "Where is what"). Each rule is tried in test/rules.

const CORE = "model|note|index|export|text";

/**
 * `folder` under src may import `folders` under src, and the packages whose paths match `packages`.
 *
 * @param {string} folder
 * @param {readonly string[]} folders
 * @param {readonly string[]} packages
 */
function only(folder, folders, packages = []) {
  return {
    name: `${folder}-imports`,
    severity: "error",
    from: { path: `^src/${folder}/` },
    to: { pathNot: [`^src/(${[folder, ...folders].join("|")})/`, ...packages] },
  };
}

/**
 * In src, the package may be imported by the files that match `where` alone.
 *
 * @param {string} name
 * @param {string} where
 */
function contained(name, where) {
  return {
    name: `${name}-in-one-place`,
    severity: "error",
    from: { path: "^src/", pathNot: where },
    to: { path: `(^|node_modules/)${name}(/|$)` },
  };
}

const OBSIDIAN = "(^|node_modules/)obsidian(/|$)";

module.exports = {
  forbidden: [
    only("model", [], ["node_modules/date-fns/"]),
    only("note", ["model", "text"], ["node_modules/gray-matter/", "node_modules/chrono-node/"]),
    only("index", ["model", "note"]),
    only("export", ["model", "note", "index", "text"], ["node_modules/ical-generator/"]),
    only("text", ["model"]),
    only("view", ["model", "index", "text"], [OBSIDIAN, "node_modules/snabbdom/"]),
    contained("date-fns", "^src/model/day\\.ts$"),
    contained("gray-matter", "^src/note/frontmatter\\.ts$"),
    contained("chrono-node", "^src/note/dateInWords\\.ts$"),
    contained("ical-generator", "^src/export/calendar\\.ts$"),
    contained("snabbdom", "^src/view/"),
    {
      name: "core-without-obsidian",
      severity: "error",
      from: { path: `^src/(${CORE})/` },
      to: { path: OBSIDIAN },
    },
    {
      name: "view-without-host",
      severity: "error",
      from: { path: "^src/view/" },
      to: { path: "^src/host/" },
    },
    {
      name: "nobody-imports-main",
      severity: "error",
      from: {},
      to: { path: "^src/main\\.ts$" },
    },
    {
      name: "src-without-tests",
      severity: "error",
      from: { path: "^src/" },
      to: { path: "^test/" },
    },
    {
      name: "src-without-node",
      comment: "Phones have no Node.",
      severity: "error",
      from: { path: "^src/" },
      to: { dependencyTypes: ["core"] },
    },
    {
      name: "no-cycles",
      severity: "error",
      from: { path: "^src/" },
      to: { circular: true },
    },
    {
      name: "no-cycles-at-run-time",
      comment: "The workbench's classes may know each other's types, as the app's do.",
      severity: "error",
      from: { path: "^test/" },
      to: { circular: true, viaOnly: { dependencyTypesNot: ["type-only"] } },
    },
    {
      name: "reached-from-main",
      comment: "What main does not reach is dead code.",
      severity: "error",
      from: { path: "^src/main\\.ts$" },
      to: { path: "^src/", reachable: false },
    },
    {
      name: "no-orphans",
      severity: "error",
      from: { orphan: true, pathNot: ["^src/main\\.ts$", "\\.d\\.ts$"] },
      to: {},
    },
  ],
  options: {
    doNotFollow: { path: "node_modules" },
    exclude: { path: "^test/vault/" },
    tsConfig: { fileName: "tsconfig.json" },
    // An import of types is an import.
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: [".ts", ".mjs", ".js", ".json"],
      exportsFields: ["exports"],
      conditionNames: ["import", "types", "default"],
    },
  },
};
