import type { Count } from "./count";

interface TestFile {
  readonly status: string;
  readonly assertionResults: readonly { readonly status: string }[];
}

/**
 * The true counts of a run of vitest.
 *
 * @param report what vitest's JSON reporter wrote; null when it wrote nothing
 * @param status the exit code of vitest; an error outside of any test shows there alone
 */
export function countVitest(report: string | null, status: number | null): Count {
  if (report === null) return { passed: 0, failed: 1 };
  // vitest's own format: https://vitest.dev/guide/reporters.html#json-reporter
  const { testResults } = JSON.parse(report) as { testResults: readonly TestFile[] };
  const tests = testResults.flatMap(({ assertionResults }) => assertionResults);
  const passed = tests.filter((test) => test.status === "passed").length;
  const failed =
    tests.filter((test) => test.status === "failed").length + testResults.filter(isBroken).length;
  return { passed, failed: failed === 0 && status !== 0 ? 1 : failed };
}

/** A file that did not come as far as its tests, or that failed beside them, in a hook. */
function isBroken({ status, assertionResults }: TestFile): boolean {
  return status === "failed" && assertionResults.every((test) => test.status !== "failed");
}
