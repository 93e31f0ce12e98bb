import { expect, it } from "vitest";
import { accessibilityFlaws } from "./accessibility";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

it("shows in any note what the dashboard shows, and follows the notes", async () => {
  const block = (...lines: readonly string[]) => `\`\`\`mentoring\n${lines.join("\n")}\n\`\`\`\n`;
  const parts = ["actions", "meetings", "goals", "people", "timeline"].map((part) => block(part));
  const notes = {
    [AGREEMENT]: agreement,
    [RECAP]: recapWith("- [ ] Ask Rut 📅 2026-03-02").replace("date: 2026-02-18", "$&\nfocus: Saying no"),
    "Home.md": [
      "What is next?\n",
      ...parts,
      block("previous", "relationship: Ana Silva"),
      block("charts"),
      block("people", "relationship: Rut"),
    ].join("\n"),
  };
  const size = { width: 1400, height: 3000 };
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist" }, size }, async (vault) => {
    await vault.openNote("Home.md");
    const live = vault.page.locator(".mod-root .mentoring-live");
    const words = ["Ask Rut", "Ana Silva", "Lead one launch", "Last met 14 days ago", "Held", "Saying no"];
    for (const [at, said] of words.entries()) await live.nth(at).getByText(said).first().waitFor();
    expect(await live.nth(6).innerText()).toMatch(
      /“charts” is not known here. Known: actions, meetings, goals,/,
    );
    expect(await live.nth(7).innerText()).toBe("“Rut” is not known here. Known: Ana Silva.");
    // Of the signs, those that are there.
    expect(await live.nth(4).locator(".mentoring-meaning").allInnerTexts()).toEqual(["Held", "Today"]);
    for (const one of await live.all()) expect(await accessibilityFlaws(one)).toEqual([]);

    await live.nth(2).getByRole("button", { name: "Mark as met" }).click();
    await live.nth(2).getByText("Met today").waitFor();
    await live.nth(0).getByRole("checkbox").click();
    await live.nth(0).getByRole("button", { name: "Undo" }).waitFor();
    expect(await vault.readNote(RECAP)).toContain("- [x] Ask Rut");
  });
});

it("serves in reading view, in forced colors, from right to left, and ticks there", async () => {
  const blocks = ["actions", "timeline", "goals"].map((part) => `\`\`\`mentoring\n${part}\n\`\`\`\n`);
  const notes = { [AGREEMENT]: agreement, [RECAP]: recapWith("- [ ] Ask Rut"), "Home.md": blocks.join("\n") };
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist" } }, async (vault) => {
    await vault.openNote("Home.md");
    await vault.palette("Toggle reading view");
    const live = vault.page.locator(".markdown-reading-view .mentoring-live");
    const item = live.locator("li.mentoring-item", { hasText: "Ask Rut" });
    await item.waitFor();
    await vault.page.emulateMedia({ forcedColors: "active" });
    await vault.page.evaluate(() => {
      document.documentElement.dir = "rtl";
    });
    for (const one of await live.all()) {
      expect(await accessibilityFlaws(one)).toEqual([]);
    }
    await item.getByRole("checkbox").click();
    await vault.awaitNote(RECAP, (text) => text.includes("- [x] Ask Rut"));
    await item.getByRole("button", { name: "Undo" }).click();
    await vault.awaitNote(RECAP, (text) => text.includes("- [ ] Ask Rut"));
  });
});
