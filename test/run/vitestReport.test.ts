import { expect, it } from "vitest";
import { countVitest } from "./vitestReport";

function report(...files: readonly { status: string; tests: readonly string[] }[]): string {
  return JSON.stringify({
    testResults: files.map(({ status, tests }) => ({
      status,
      assertionResults: tests.map((test) => ({ status: test })),
    })),
  });
}

it("counts tests", () => {
  const text = report(
    { status: "failed", tests: ["passed", "failed"] },
    { status: "passed", tests: ["passed"] },
  );
  expect(countVitest(text, 1)).toEqual({ passed: 2, failed: 1 });
});

it("counts a file that did not load, or whose hook failed, as one that failed", () => {
  const text = report({ status: "failed", tests: [] }, { status: "failed", tests: ["skipped"] });
  expect(countVitest(text, 1)).toEqual({ passed: 0, failed: 2 });
});

it("counts an error beside all tests as one that failed", () => {
  expect(countVitest(report({ status: "passed", tests: ["passed"] }), 1)).toEqual({ passed: 1, failed: 1 });
});

it("counts a run that wrote nothing as one that failed", () => {
  expect(countVitest(null, 1)).toEqual({ passed: 0, failed: 1 });
});
