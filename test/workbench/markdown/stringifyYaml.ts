import { stringify } from "yaml";

/** Writes a value as YAML, a key without a value as `key:`, long lines as they are. */
export function stringifyYaml(value: unknown): string {
  return stringify(value, { lineWidth: 0, nullStr: "" });
}
