import { parse, stringify } from "yaml";

/**
 * Reads YAML as the app does: dates stay text, `[[Ann]]` without quotes is a list in a list.
 *
 * @throws Error when it is not YAML, or a key stands there twice
 */
export function parseYaml(yaml: string): unknown {
  return parse(yaml, { logLevel: "error" });
}

/** Writes a value as YAML, a key without a value as `key:`, long lines as they are. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: "" });
}
