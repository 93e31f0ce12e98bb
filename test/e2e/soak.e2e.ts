import { expect, it } from "vitest";
import { Course } from "../soak/course";
import { soak } from "../soak/soak";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

it("an hour of edits, ticks, renames and restarts loses nothing, and leaves nothing behind", async () => {
  const course = new Course(200, 120, 20_260_304);
  await inWorkbench({ notes: course.vault(), settings: { name: "Maya" } }, async (vault) => {
    const plan = { deeds: 120, together: 40, restarts: 2, hours: 1 };
    const { counts, losses, idle, answers } = await soak(vault, course, plan);
    expect(Math.min(...Object.values(counts))).toBeGreaterThan(0);
    expect(losses).toEqual([]);
    expect(idle[0]).toMatchObject({ timers: 0, observers: 0 });
    expect(idle[1]).toEqual(idle[0]);
    expect(answers[0].length).toBeGreaterThan(1000);
    expect(answers[0]).toBe(answers[1]);
  });
});
