import { listedWords } from "../model/listedWords";
import type { Settings } from "../model/settings";

/** The stored value behind a control's key; a part of a setting is named behind a dot. */
export function valueOf(settings: Settings, key: string): unknown {
  const value = part(settings, key.split("."));
  return Array.isArray(value) ? value.join(", ") : value;
}

/** What is to be stored when a control's value changes. A list is edited as words between commas. */
export function changeFor(
  settings: Settings,
  key: string,
  value: unknown,
): Readonly<Record<string, unknown>> {
  const [name = "", inner] = key.split(".");
  const old = part(settings, [name]);
  if (inner !== undefined && typeof old === "object") return { [name]: { ...old, [inner]: value } };
  return { [name]: Array.isArray(old) ? listedWords(typeof value === "string" ? value : "") : value };
}

function part(from: unknown, names: readonly string[]): unknown {
  const [name, ...rest] = names;
  if (name === undefined) return from;
  const values: readonly (readonly [string, unknown])[] = Object.entries(from ?? {});
  const inner = values.find(([key]) => key === name)?.[1];
  return part(inner, rest);
}
