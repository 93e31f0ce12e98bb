import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, it } from "vitest";
import { mutations } from "./mutations";

const root = path.resolve(import.meta.dirname, "../..");

it.each(mutations)(
  "$what: the line that can be broken is there, and so are its tests",
  ({ file, line, tests }) => {
    expect(readFileSync(path.join(root, file), "utf8").split(line)).toHaveLength(2);
    for (const test of tests) expect(existsSync(path.join(root, test)), test).toBe(true);
  },
);
