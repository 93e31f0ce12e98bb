import { expect, it } from "vitest";
import { AGREEMENT, agreement } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { SETTINGS } from "./scene";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const recap = "Mentoring/Ana Silva/2026-02-18 Ana Silva - Recap.md";
const text = `---
type: mentoring-recap
mentor: "[[Ana Silva]]"
date: 2026-02-18
---

- [ ] Send the CV
`;

it("keeps the form with what was typed, and says why, when the disk is full", async () => {
  const faults = { at: 0, fault: { kind: "full" } } as const;
  await inWorkbench({ notes: {}, settings, faults }, async (vault) => {
    await vault.palette("Create agreement");
    const form = new FormPage(vault);
    await form.fill({ "Your mentor": "Ana Silva" });
    await form.tryToCreate();
    await eventually(() => form.complaints()).toEqual([
      expect.stringContaining("could not be written: ENOSPC"),
    ]);
    expect(await form.control("Your mentor").inputValue()).toBe("Ana Silva");
    expect(await vault.files()).toEqual([]);
  });
});

it("makes the agreement and says so where the name that was typed could not be kept", async () => {
  const faults = { at: 1, fault: { kind: "full" } } as const;
  await inWorkbench({ notes: { "Mentoring/Ana Silva/About.md": "" }, faults }, async (vault) => {
    await vault.palette("Create agreement");
    const form = new FormPage(vault);
    await form.fill({ "Your mentor": "Ana Silva", "Your own name": "Maya Lindqvist" });
    await form.create();
    await vault.notice("The settings could not be saved: ENOSPC").waitFor();
    expect(await vault.files()).toContain(AGREEMENT);
  });
});

it("says that a setting could not be saved, and goes on by the one before", async () => {
  const faults = { at: 0, fault: { kind: "read-only" } } as const;
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings, faults }, async (vault) => {
    await vault.page.evaluate("app.setting.open(); app.setting.openTabById('mentoring')");
    const folder = vault.page.locator(".setting-item", { hasText: "File name of recaps" }).locator("input");
    await folder.fill("{{date}}");
    await vault.notice("The settings could not be saved: EROFS").first().waitFor();
    expect(JSON.parse(await vault.readNote(SETTINGS))).toEqual(settings);
  });
});

it("ticks the item that was meant, though another device wrote a line above right before", async () => {
  const faults = { at: 0, fault: { kind: "outside", deed: "replaces", isTold: true } } as const;
  await inWorkbench({ notes: { [AGREEMENT]: agreement, [recap]: text }, settings, faults }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    await dashboard.tick(dashboard.item("Send the CV"));
    const ticked = await vault.awaitNote(recap, (now) => now.includes("- [x]"));
    expect(ticked).toContain("Written on another device.\n\n- [x] Send the CV ✅ 2026-03-04\n");
  });
});
