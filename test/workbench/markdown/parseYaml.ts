import { parse } from "yaml";

/**
 * Reads YAML as the app does: dates stay text, `[[Ann]]` without quotes is a list in a list.
 *
 * @throws Error when it is not YAML, or a key stands there twice
 */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: "error" });
}
