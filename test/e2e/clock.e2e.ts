import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

const ITEM = "- [ ] Draft the launch brief 📅 2026-03-04";
const notes = { [AGREEMENT]: agreement, [RECAP]: recapWith(ITEM) };

it.each([
  ["America/Los_Angeles", "2026-03-04T23:30"],
  ["Asia/Tokyo", "2026-03-04T00:30"],
])("in %s at %s it is the day that the person's own clock shows", async (timeZone, now) => {
  await inWorkbench({ notes, timeZone, now }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    expect(await dashboard.texts(dashboard.item("Draft").locator("time"))).toEqual(["today"]);
    await dashboard.tick(dashboard.item("Draft the launch brief"));
    expect(await vault.readNote(RECAP)).toBe(
      recapWith("- [x] Draft the launch brief 📅 2026-03-04 ✅ 2026-03-04"),
    );
  });
});

it("draws the dashboard and live blocks anew at midnight", async () => {
  const live = { "Home.md": "Next:\n\n```mentoring\nactions\n```\n" };
  await inWorkbench({ notes: { ...notes, ...live }, now: "2026-03-04T23:58" }, async (vault) => {
    await vault.openNote("Home.md");
    const due = vault.page.locator(".mentoring-due");
    await eventually(() => due.allInnerTexts()).toEqual(["today", "today"]);
    await vault.page.clock.fastForward("03:00");
    await eventually(() => due.allInnerTexts()).toEqual(["1 day late", "1 day late"]);
  });
});

it("draws the dashboard anew when the machine wakes, whose timers have slept, or the clock was set back", async () => {
  await inWorkbench({ notes }, async (vault) => {
    const due = new DashboardPage(vault).item("Draft").locator("time");
    expect(await due.innerText()).toBe("today");
    const lookAt = async (time: string): Promise<void> => {
      await vault.page.clock.setSystemTime(new Date(time));
      await vault.page.evaluate(() => window.dispatchEvent(new Event("focus")));
    };
    await lookAt("2026-03-07T09:00");
    await eventually(() => due.innerText()).toBe("3 days late");
    await lookAt("2026-03-03T09:00");
    await eventually(() => due.innerText()).toBe("tomorrow");
  });
});

it("counts the hours to a recap down, and says when they are over", async () => {
  await inWorkbench({ now: "2026-03-04T18:30" }, async (vault) => {
    const matter = new DashboardPage(vault).person("田中 陽子").locator(".mentoring-matter-words");
    expect(await matter.innerText()).toBe("Recap due in 30 minutes.");
    await vault.page.clock.fastForward("31:00");
    await eventually(() => matter.innerText()).toMatch(/^Recap was due /);
  });
});
