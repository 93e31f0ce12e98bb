/** How many cases of a check, or of all checks, did what they should. */
export interface Count {
  readonly passed: number;
  readonly failed: number;
}

export const PASSED: Count = { passed: 1, failed: 0 };
export const FAILED: Count = { passed: 0, failed: 1 };

export function sum(one: Count, other: Count): Count {
  return { passed: one.passed + other.passed, failed: one.failed + other.failed };
}
