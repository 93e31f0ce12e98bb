import { english } from "../../src/text/en";
import { notePath, titleOf } from "../../src/model/notePath";
import type { Fault, Step } from "../workbench/vault/faults";
import type { Course } from "./course";
import { paths, settingsFile } from "./vaultAtRisk";

type Files = ReadonlyMap<string, string>;

/** What the vault looked like before a deed, and how the deed ends when nothing goes wrong. */
export interface Expected {
  readonly before: Files;
  readonly clean: Course;
  /** Whether each note that the deed writes is whole without the others, so that some of them may be missing. */
  readonly isPiecewise: boolean;
  /** Whether a file that the deed makes may lack some of what it would hold. */
  readonly leavesOut: boolean;
}

/** What must not be after a deed under a fault at a step, a sentence each; none when all is well. */
export function wrongsOf(course: Course, fault: Fault, where: Step, expected: Expected): readonly string[] {
  return [
    ...(fault.kind === "outside" ? lostOutside(course.files, fault, expected) : torn(course.files, expected)),
    ...(fault.kind === "outside" ? [] : halfMade(course, expected)),
    ...unlikeRebuild(course, fault),
    ...untold(course, fault, where, expected),
  ];
}

/** Every file is as it was, or as the deed leaves it: nothing in between, and none but those. */
function torn(files: Files, { before, clean, leavesOut }: Expected): readonly string[] {
  const whole = new Set([...clean.files.values(), ...before.values()]);
  return [...allPaths(files, before)].flatMap((path) => {
    const text = files.get(path);
    if (text === before.get(path) || text === clean.files.get(path)) return [];
    if (leavesOut && !before.has(path) && keeps(clean.files.get(path) ?? "", text ?? "")) return [];
    // What was taken back lies in the trash, and what was to be renamed may have its old name.
    const isElsewhere = path.startsWith(".trash/") || !clean.files.has(path) || !before.has(path);
    if (isElsewhere && whole.has(text ?? "")) return [];
    if (path === settingsFile && keepsUnknown(text ?? "")) return [];
    return [`${path} is neither as it was nor as it should be, but: ${text ?? "gone"}`];
  });
}

/** Nothing that anybody wrote is lost, the other device's line included. */
function lostOutside(
  files: Files,
  fault: Fault & { kind: "outside" },
  expected: Expected,
): readonly string[] {
  const { before, clean } = expected;
  const texts = [...files.values()];
  const isSafe = (wanted: string | undefined): boolean =>
    wanted !== undefined && texts.some((text) => keeps(text, wanted));
  const moved = [...clean.files].filter(([path]) => !before.has(path)).map(([, text]) => text);
  const lost = [...before].filter(([path, text]) => {
    if (fault.deed === "removes" && !files.has(path)) return false;
    if (path === settingsFile) return !keepsUnknown(files.get(path) ?? "");
    const after = clean.files.get(path);
    return !isSafe(text) && !isSafe(after) && !(after === undefined && moved.some(isSafe));
  });
  return lost.map(([path]) => `${path} lost something: ${files.get(path) ?? "gone"}`);
}

/** Whether settings are whole, with what this version does not know. Which of them are set depends on the deed. */
function keepsUnknown(text: string): boolean {
  return text.includes('"name":"Maya Lindqvist","fromTheFuture":{"kept":true}') && text.endsWith("}");
}

/** Whether every line of a text stands in another one as often. */
function keeps(text: string, wanted: string): boolean {
  const left = text.split("\n");
  return wanted.split("\n").every((line) => {
    const at = left.indexOf(line);
    if (at !== -1) left.splice(at, 1);
    return at !== -1 || line === "";
  });
}

/** All of what a deed writes, or nothing of it; or the person finds the half among the notes to check. */
function halfMade({ files, problems }: Course, { before, clean, isPiecewise }: Expected): readonly string[] {
  const written = [...allPaths(clean.files, before)].filter(
    (path) => clean.files.get(path) !== before.get(path),
  );
  const done = written.filter((path) => files.get(path) === clean.files.get(path));
  if (done.length === 0 || done.length === written.length || isPiecewise || problems.length > 0) return [];
  return [`Half-made: only ${done.join(", ")} of ${written.join(", ")}`];
}

function unlikeRebuild({ known, rebuilt }: Course, fault: Fault): readonly string[] {
  // What the app was never told of, or could not read itself, is found out by its next start.
  if ((fault.kind === "outside" && !fault.isTold) || fault.kind === "refused") return [];
  return JSON.stringify(known) === JSON.stringify(rebuilt) ? [] : ["The index is not what a rebuild makes."];
}

/** Who asked for something is told when it was not done, in words that say what and why. */
function untold(
  { files, spoken, isDead }: Course,
  fault: Fault,
  where: Step,
  { before, clean }: Expected,
): readonly string[] {
  if (isDead) return [];
  const { sentences } = spoken;
  const vague = sentences.filter((sentence) => sentence.includes(english.notices.internal));
  const written = [...clean.files].filter(([path, text]) => before.get(path) !== text);
  // Links to a note that gets another name are the app's to see to.
  const isTakenAway = fault.kind === "outside" && fault.deed === "removes";
  const own = written.filter(([path]) => path !== paths.links && (files.has(path) || !isTakenAway));
  const missing = own.filter(([path, text]) => !keeps(files.get(path) ?? "", text)).map(([path]) => path);
  const others = sentences.filter((sentence) => !clean.spoken.sentences.includes(sentence));
  const nameable = [...missing, where.path, where.to ?? where.path];
  const isTold = missing.length === 0 || others.some((sentence) => nameable.some(isNamedIn(sentence)));
  return [
    ...vague.map((sentence) => `It is not said what went wrong: ${sentence}`),
    ...(isTold ? [] : [`Nobody was told of ${missing.join(", ")}: ${sentences.join(" ") || "silence"}`]),
    ...(missing.length > 0 && sentences.includes(english.notices.undone)
      ? [`It is called undone, but ${missing.join(", ")} is not as it was.`]
      : []),
  ];
}

/** Whether a sentence names a file, or the folder that could not be made for it. */
function isNamedIn(sentence: string): (path: string) => boolean {
  return (path) => {
    const name = path === settingsFile ? "settings" : titleOf(notePath(path));
    return sentence.includes(name) || sentence.includes(`“${path.slice(0, path.lastIndexOf("/"))}”`);
  };
}

function allPaths(some: Files, others: Files): ReadonlySet<string> {
  return new Set([...some.keys(), ...others.keys()]);
}
