import { parseYaml, stringifyYaml } from "obsidian";
import type { Yaml } from "../note/frontmatter";

/** The app's own YAML, which keeps days and times as the texts that people wrote. */
export const appYaml: Yaml = {
  parse: (text) => parseYaml(text) as unknown, // the app declares any
  stringify: (value) => stringifyYaml(value),
};
