import { expect, it } from "vitest";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { withTemplater } from "./templaterStandIn";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };

it("Templater runs once what stands in the user's own template, and nothing that a note or a form says", async () => {
  const notes = {
    [AGREEMENT]: agreement,
    [RECAP]: recapWith("- [ ] Ask").replace("## Private", "## Private\n- Remember: <% steal() %>"),
    "Templates/Ours.md": "Made on <% tp.date.now() %>\n\n## Focus\n{{focus}}\n",
  };
  const own = { ...settings, templates: { agenda: "Templates/Ours.md" } };
  await inWorkbench({ notes, settings: own }, async (vault) => {
    await withTemplater(vault);
    const form = new FormPage(vault);
    await vault.palette("Create agenda");
    await form.fill({ "Meeting: Date": "2026-03-04", Focus: "<% steal() %>" });
    await form.create();
    const agenda = await vault.awaitNote(AGENDA, (text) => text.includes("Made on ran"));
    expect(agenda.match(/\bran\b/g)).toHaveLength(1);
    expect(agenda).toContain("type: mentoring-agenda\n");
    await vault.palette("Create recap");
    await form.create();
    const recap = AGENDA.replace("Agenda", "Recap");
    await vault.page.clock.fastForward("00:02");
    await vault.settled();
    expect(await vault.readNote(recap)).not.toMatch(/\bran\b/);
    expect(await vault.readNote(AGENDA)).toContain("Made on ran");
  });
});

it("what QuickAdd, a core template or a daily note brings counts as soon as it is there", async () => {
  const daily = "---\nmood: fine # mine\n---\n\n- [ ] Bread\n- [ ] Call [[Ana Silva]] #mentoring\n";
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    await vault.palette("Open dashboard");
    // QuickAdd makes a note of a template, and captures a line into it.
    const made = JSON.stringify(recapWith("- [ ] Draft the brief"));
    await vault.page.evaluate(
      `app.vault.create("Inbox.md", ${made}).then((file) =>
         app.vault.process(file, (text) => text.replace("## Private", "- [ ] Send the CV\\n\\n## Private")))`,
    );
    await dashboard.itemsOf("Ana Silva").filter({ hasText: "Send the CV" }).waitFor();
    expect(await dashboard.itemsOf("Ana Silva").count()).toBe(2);
    // Periodic Notes and the core plugin make daily notes; the template's text comes a moment after the file.
    await vault.writeNote("Daily/2026-03-04.md", "");
    await vault.writeNote("Daily/2026-03-04.md", daily);
    await dashboard.itemsOf("Ana Silva").filter({ hasText: "Call" }).waitFor();
    expect(await dashboard.item("Bread").count()).toBe(0);
    await dashboard.tick(dashboard.item("Call"));
    await eventually(() => vault.readNote("Daily/2026-03-04.md")).toBe(
      daily.replace(
        "- [ ] Call [[Ana Silva]] #mentoring",
        "- [x] Call [[Ana Silva]] #mentoring ✅ 2026-03-04",
      ),
    );
  });
});
