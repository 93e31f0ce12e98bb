import { recordsVersion } from "./records";

/** Why a command of the command line has no answer; scripts tell them apart by it. */
export type FailureCode =
  | "not-ready"
  | "unknown-flag"
  | "unknown-value"
  | "unknown-relationship"
  | "ambiguous-relationship"
  | "missing-flag"
  | "unknown-item"
  | "ambiguous-item"
  | "refused";

/** What the command line is told: a value in several shapes, or why there is none. */
export type Answer =
  | {
      readonly kind: "answer";
      readonly value: unknown;
      /** The same as a table; null where it is none. */
      readonly csv: string | null;
      /** The same for people. */
      readonly text: string;
    }
  | Failure;

/** Why there is no answer: a code for scripts, a sentence for people. */
export interface Failure {
  readonly kind: "failed";
  readonly code: FailureCode;
  readonly message: string;
}

/** What `format=` may ask for; tables alone have CSV. */
export const answerFormats = ["text", "json", "csv"] as const;
export type AnswerFormat = (typeof answerFormats)[number];

/** A failure with its sentence. */
export function failed(code: FailureCode, message: string): Failure {
  return { kind: "failed", code, message };
}

/**
 * What the command line prints. It can only be handed a text, so that a failure is one too:
 * `{"error": {"code", "message"}}` in JSON, `Error: …` in the other formats.
 */
export function printed(answer: Answer, format: AnswerFormat): string {
  if (answer.kind === "failed") {
    const { code, message } = answer;
    return format === "json" ? jsonOf({ error: { code, message } }) : `Error: ${inOneLine(message)}`;
  }
  if (format === "json") return jsonOf({ version: recordsVersion, result: answer.value });
  return format === "csv" && answer.csv !== null ? answer.csv.trimEnd() : answer.text;
}

/** Text for people, who may read it in a terminal, to which other control characters are commands. */
export function inOneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}

function jsonOf(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
