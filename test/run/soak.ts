import { parseArgs } from "node:util";
import { inWorkbench } from "../e2e/workbenchPage";
import { Course } from "../soak/course";
import type { Handles } from "../soak/page/life";
import { soak, type SoakReport } from "../soak/soak";

// `npm run soak`: a day of edits, ticks, renames and restarts in the browser, which takes long; prints a table.
const { values } = parseArgs({
  options: {
    notes: { type: "string", default: "10000" },
    deeds: { type: "string", default: "50000" },
    hours: { type: "string", default: "24" },
    restarts: { type: "string", default: "24" },
    seed: { type: "string", default: "20260304" },
  },
});

const notes = Number(values.notes);
const course = new Course(notes, notes / 2, Number(values.seed));
await inWorkbench({ notes: course.vault(), settings: { name: "Maya" }, patience: 300_000 }, async (vault) => {
  const [deeds, hours, restarts] = [Number(values.deeds), Number(values.hours), Number(values.restarts)];
  const report = await soak(vault, course, { deeds, hours, restarts, together: Math.ceil(deeds / 500) });
  console.log(tableOf(report).join("\n"));
  if (!isSound(report)) process.exitCode = 1;
});

function tableOf({ counts, losses, heap, idle, answers }: SoakReport): readonly string[] {
  const [before, after] = idle;
  const held = ({ listeners, timers, observers }: Handles): string =>
    `${listeners} listeners, ${timers} timers, ${observers} observers`;
  return [
    `| ${notes} notes, half of them ours, in ${values.hours} hours; seed ${values.seed} | |`,
    "| --- | --- |",
    `| edits in the app, by another device | ${counts.edit}, ${counts.sync} |`,
    `| ticks, renames, restarts | ${counts.tick}, ${counts.rename}, ${values.restarts} |`,
    `| notes that lost what was said last | ${losses.length} |`,
    `| heap after each tenth, MB | ${heap.map((bytes) => (bytes / 1e6).toFixed(1)).join(", ")} |`,
    `| held with the plugin off, at first | ${held(before)} |`,
    `| … and at the end | ${held(after)} |`,
    `| index against a rebuild | ${answers[0] === answers[1] ? "equal" : "DIFFERENT"} |`,
  ];
}

function isSound({ losses, idle, answers }: SoakReport): boolean {
  return (
    losses.length === 0 && JSON.stringify(idle[0]) === JSON.stringify(idle[1]) && answers[0] === answers[1]
  );
}
