import { expect } from "vitest";
import { PATIENCE } from "./vaultPage";

/** Expects something of what is read, again and again until it is so or patience is at its end. */
export function eventually(read: () => unknown): ReturnType<typeof expect.poll> {
  return expect.poll(read, { timeout: PATIENCE });
}
