import { expect, it } from "vitest";
import { accessibilityFlaws } from "./accessibility";
import { DashboardPage } from "./dashboardPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

it("shows the meetings along the months, for those who see it, who hear it, and who use keys", async () => {
  await inWorkbench({ size: { width: 1400, height: 6000 } }, async (vault) => {
    const section = new DashboardPage(vault).section("timeline");
    const lane = (name: string) => section.locator("li.mentoring-lane", { hasText: name });
    expect(await lane("Ana Silva").locator(".mentoring-unseen").innerText()).toBe(
      ": 11 meetings held since September 1, 2025, 3 planned, 1 moved, 2 canceled or missed, 2 times longer than agreed, at most 28 days.",
    );
    expect(await lane("ليلى حداد").locator(".mentoring-unseen").innerText()).toContain("at most 84 days");
    expect(await accessibilityFlaws(section)).toEqual([]);

    const last = lane("Ana Silva").getByRole("link", { name: /^Wednesday, February 18, 2026 Held/ });
    await last.focus();
    await vault.press("ArrowLeft", "ArrowLeft");
    const focused = section.locator(":focus");
    expect(await focused.getAttribute("aria-label")).toMatch(
      /January 22, 2026\nHeld\nMoved from January 21\n/,
    );
    await vault.press("ArrowDown");
    expect(await lane("Ana Silva").locator(":focus").count()).toBe(1);
    await vault.press("ArrowDown");
    expect(await lane("Ingrid Solheim").locator(":focus").count()).toBe(1);

    await last.click();
    await vault.title.filter({ hasText: "2026-02-18 Ana Silva - Recap" }).waitFor();
  });
});

it("runs from right to left where one reads so", async () => {
  await inWorkbench({}, async (vault) => {
    const lane = new DashboardPage(vault).section("timeline").locator("li.mentoring-lane").first();
    const left = async (at: number) => (await lane.locator("a").nth(at).boundingBox())?.x ?? 0;
    expect(await left(0)).toBeLessThan(await left(5));
    await vault.page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    expect(await left(0)).toBeGreaterThan(await left(5));
    await lane.locator("a").nth(5).focus();
    await vault.press("ArrowLeft");
    expect(
      await lane
        .locator("a")
        .nth(6)
        .evaluate((link) => link.matches(":focus")),
    ).toBe(true);
  });
});

it("asks which of the meetings near a finger is meant, and opens its note", async () => {
  await inWorkbench({ phone: true }, async (vault) => {
    await vault.palette("Open dashboard");
    const lane = new DashboardPage(vault).section("timeline").locator("li.mentoring-lane").first();
    const link = lane.getByRole("link", { name: /^Wednesday, February 18, 2026 Held/ });
    await lane.scrollIntoViewIfNeeded();
    const { x, y, width, height } = (await link.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
    await vault.page.touchscreen.tap(x + width / 2, y + height / 2);
    const entries = vault.page.locator(".menu-item");
    await entries.filter({ hasText: "Wednesday, March 4, 2026, Planned" }).waitFor();
    await entries.filter({ hasText: "Wednesday, February 18, 2026, Held" }).click();
    await vault.title.filter({ hasText: "2026-02-18 Ana Silva - Recap" }).waitFor();
  });
});
