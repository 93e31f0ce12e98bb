import { settingsFile } from "../faults/vaultAtRisk";

/** A text as a value of a property. */
function asProperty(text: string): string {
  return JSON.stringify(text);
}

/** A text as somebody may write it into a line; a file holds no halves of characters. */
export function asLine(text: string): string {
  return text.replace(/[\r\n]+/g, " ").replace(/\p{Cs}/gu, "?");
}

/** Somebody's notes in which every name, property, heading, goal, item and paragraph is one text. */
export function notesOf(text: string, folder: string): Readonly<Record<string, string>> {
  const [said, line] = [asProperty(text), asLine(text)];
  const note = (type: string, properties: readonly string[], body: string): string => {
    const people = [`mentor: ${said}`, 'mentee: "[[Maya Lindqvist]]"'];
    return ["---", `type: mentoring-${type}`, ...people, ...properties, "---", body].join("\n");
  };
  const agreed = ["status: active", "cadence: weekly", `organization: ${said}`, `objective: ${said}`];
  const meeting = [`focus: ${said}`, `place: ${said}`, `format: ${said}`];
  return {
    [`${folder}/Agreement.md`]: note(
      "agreement",
      [...agreed, `formats: [${said}]`, `time-zone: ${said}`],
      `## Goals\n- ${line}\n\n## ${line}\n${line}\n`,
    ),
    [`${folder}/Held.md`]: note("agenda", ["date: 2026-03-03", ...meeting], `- [ ] ${line}\n\n${line}\n`),
    [`${folder}/Planned.md`]: note("agenda", ["date: 2026-03-18", ...meeting], ""),
    [`${folder}/Recap.md`]: note(
      "recap",
      ["date: 2026-02-17", `focus: ${said}`],
      `## Key learnings\n- ${line}\n\n## Action items\n- [ ] Do [owner:: ${line}] ${line}\n- [x] ${line}\n`,
    ),
  };
}

/** A vault of one such person's. */
export function hostileVault(text: string): Readonly<Record<string, string>> {
  return {
    [settingsFile]: '{"name":"Maya Lindqvist","fromTheFuture":{"kept":true}}',
    ...notesOf(text, "Notes"),
  };
}
