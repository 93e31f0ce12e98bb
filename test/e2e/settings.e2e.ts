import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { SETTINGS } from "./scene";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

const notes = {
  [AGREEMENT]: agreement,
  [RECAP]: recapWith("- [ ] Read on\n- [?] Ask Rut\n- [!] Sing"),
  "Diary.md": "- [ ] Call #growth [[Ana Silva]]\n",
  "Old/Recap.md": recapWith("- [ ] Draft").replace("2026-02-18", "2026-02-01"),
  "People/Maya.md": "",
};

/** The settings, as a person sees them. */
class SettingsPage {
  constructor(readonly vault: VaultPage) {}

  async open(): Promise<void> {
    await this.vault.page.evaluate("app.setting.open(); app.setting.openTabById('mentoring')");
  }

  async close(): Promise<void> {
    await this.vault.press("Escape");
    await this.vault.settled();
  }

  row(name: string): Locator {
    const title = this.vault.page.locator(".setting-item-name").getByText(name, { exact: true });
    return this.vault.page.locator(".setting-item", { has: title });
  }

  /** Types into a setting, and leaves it. */
  async fill(name: string, text: string): Promise<void> {
    const input = this.row(name).locator("input").first();
    await input.fill(text);
    await input.blur();
  }
}

it("of what counts, how it is named and when it is late take effect at once", async () => {
  await inWorkbench({ notes, now: "2026-03-20T09:00" }, async (vault) => {
    const [settings, dashboard] = [new SettingsPage(vault), new DashboardPage(vault)];
    await vault.palette("Open dashboard");
    await dashboard.item("Ask Rut").waitFor();
    expect(await dashboard.item("Call").count()).toBe(0);
    expect(await dashboard.person("Ana Silva").innerText()).toContain("quiet");
    await settings.open();
    await settings.fill("My name", "Maya Lindqvist");
    await settings.fill("My other names", "Maya, M. L.");
    await settings.fill("Tag", "no good");
    await settings.row("Tag").getByText("Enter a tag of letters").waitFor();
    await settings.fill("Tag", "growth");
    await settings.fill("Extra marks for done", "x");
    await settings.row("Extra marks for done").getByText("“x” means something else already.").waitFor();
    await settings.fill("Extra marks for done", "?");
    await settings.fill("Extra marks for canceled", "!");
    await settings.fill("Templates folder", "Old");
    await settings.fill("File name of recaps", "{{partner}}");
    await settings.row("File name of recaps").getByText("Add {{date}}").waitFor();
    await settings.fill("File name of recaps", "After/{{date}} {{partner}}");
    await settings.fill("Folder", "Growth");
    await settings.row("Task format").locator("select").selectOption("bracketed");
    await settings.row("Add the day when done").locator(".checkbox-container").click();
    await settings.fill("Quiet past", "20");
    await settings.close();

    await dashboard.item("Call").waitFor();
    for (const text of ["Ask Rut", "Sing", "Draft"])
      await dashboard.item(text).waitFor({ state: "detached" });
    await eventually(() => dashboard.person("Ana Silva").innerText()).not.toContain("quiet");
    await dashboard.tick(dashboard.item("Read on"));
    expect(await vault.readNote(RECAP)).toContain("- [x] Read on\n");

    const form = new FormPage(vault);
    await vault.palette("Create recap");
    await form.fill({ "When it was: Date": "2026-03-19" });
    await form.create();
    expect(await vault.files()).toContain("Growth/After/2026-03-19 Ana Silva.md");
    expect(JSON.parse(await vault.readNote(SETTINGS))).toEqual({
      version: 1,
      name: "Maya Lindqvist",
      aliases: ["Maya", "M. L."],
      tag: "growth",
      extraMarks: { done: "?", cancelled: "!" },
      templatesFolder: "Old",
      fileNames: expect.objectContaining({ recap: "After/{{date}} {{partner}}" }) as unknown,
      folder: "Growth",
      taskFormat: "bracketed",
      addDoneDate: false,
      thresholds: expect.objectContaining({ quiet: 20 }) as unknown,
    });
  });
});

it("of who one is, when it is time, and what new notes are made from take effect at once", async () => {
  const eva = `---\ntype: mentoring-agenda\nmentor: "[[Eva]]"\nmentee: "[[Maya]]"\ndate: 2026-03-05\ntime: "17:00"\n`;
  const toBen = (text: string): string => text.replaceAll("Ana Silva", "Ben Okafor");
  const mine = {
    ...notes,
    [AGREEMENT]: agreement.replace("## Goals", "## Targets"),
    [toBen(AGREEMENT)]: toBen(agreement).replace("every-2-weeks", "as-needed"),
    [toBen(RECAP)]: toBen(recapWith("- [ ] Call")),
    "Eva.md": `${eva}status: held\n---\n`,
    "Ours.md": "Ours\n",
  };
  const known = { name: "Maya Lindqvist", folder: "Growth" };
  await inWorkbench({ notes: mine, settings: known, now: "2026-03-06T09:00" }, async (vault) => {
    const [settings, dashboard, form] = [
      new SettingsPage(vault),
      new DashboardPage(vault),
      new FormPage(vault),
    ];
    const said = (name: string): Promise<string> => dashboard.person(name).innerText();
    await vault.palette("Open dashboard");
    const goals = dashboard.section("goals").getByText("Lead one launch");
    expect(await goals.count()).toBe(1);
    expect(await said("Ana Silva")).toContain("No meeting planned, though one is due.");
    expect(await said("Ben Okafor")).not.toContain("quiet");
    expect(await said("Eva")).toContain("Mentor of Maya");
    await settings.open();
    await settings.fill("My note", "People/Maya.md");
    await settings.fill("Meeting due past", "1.2");
    await settings.fill("Quiet when meeting as needed", "10");
    await settings.fill("Recap due after", "12");
    for (const type of ["agreements", "agendas", "recaps", "closing notes"])
      await settings.fill(`Template of ${type}`, "Ours.md");
    await settings.fill("File name of agreements", "Terms {{partner}}");
    await settings.fill("File name of agendas", "Before {{date}} {{partner}}");
    await settings.fill("File name of closing notes", "End {{partner}}");
    await settings.row("Summary on start").locator(".checkbox-container").click();
    await settings.row("Headings").click();
    await settings.fill("Goals", "Targets");
    await settings.close();
    await eventually(() => goals.count()).toBe(2);
    expect(await said("Ana Silva")).toContain("No meeting planned.");
    expect(await said("Ben Okafor")).toContain("No meeting planned, quiet for 16 days.");
    expect(await said("Eva")).toMatch(/Your mentor[^]*Recap was due 3 hours ago\./);
    await settings.open();
    await settings.fill("Meeting overdue past", "1.1");
    await settings.row("Create a base").click();
    await eventually(() => vault.files()).toContain("Growth/Mentoring.base");
    await settings.close();
    await eventually(() => said("Ana Silva")).toContain("though one is overdue.");

    for (const type of ["recap", "agenda", "agreement", "closing note"]) {
      await vault.palette(`Create ${type}`);
      if (type === "agreement") await form.fill({ "Your mentor": "Rut" });
      await form.create();
    }
    const made = ["Before 2026-03-13 Eva", "End Rut", "Eva/2026-03-05 Eva - Recap", "Terms Rut"];
    const files = (await vault.files()).filter((file) => /^Growth\/.*\.md$/.test(file));
    expect(files).toEqual(made.map((name) => `Growth/${name}.md`));
    for (const file of files) expect(await vault.readNote(file)).toContain("\n---\nOurs\n");
    await vault.reopen();
    await vault.notice("Eva in 7 days at 5:00 PM").waitFor();
  });
});

it("that something else writes while the app runs are followed; a torn file changes nothing", async () => {
  const stored = { name: "Maya Lindqvist", tag: "growth" };
  await inWorkbench({ notes, settings: stored }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    await vault.palette("Open dashboard");
    await dashboard.item("Call").waitFor();
    const torn = '{"name": "Maya Lindqvist", "tag": "gro';
    await vault.writeUnseen(SETTINGS, torn);
    await vault.settled();
    expect(await dashboard.item("Call").count()).toBe(1);
    expect(await vault.readNote(SETTINGS)).toBe(torn);
    const newer = JSON.stringify({ version: 9, name: "Maya Lindqvist", tag: "mentoring", recapHours: ["?"] });
    await vault.writeUnseen(SETTINGS, newer);
    await eventually(() => dashboard.item("Call").count()).toBe(0);
    expect(await vault.readNote(SETTINGS)).toBe(newer);
    const settings = new SettingsPage(vault);
    await settings.open();
    await settings.fill("Recap due after", "48");
    await settings.close();
    await eventually(() => vault.readNote(SETTINGS)).toBe(
      JSON.stringify({ ...(JSON.parse(newer) as object), recapHours: 48 }, null, 2),
    );
  });
});

it("are copied for a report without a name, a path or a word of the notes", async () => {
  await inWorkbench(
    { notes, settings: { name: "Maya Lindqvist", headings: { thanks: "Aha" } } },
    async (vault) => {
      await vault.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
      const settings = new SettingsPage(vault);
      await settings.open();
      await settings.row("Copy debug information").click();
      await vault.notice("The debug information is on the clipboard.").waitFor();
      const copied = await vault.page.evaluate(() => navigator.clipboard.readText());
      expect(JSON.parse(copied)).toMatchObject({
        mentoring: expect.stringMatching(/^\d+\.\d+\.\d+$/) as unknown,
        notes: { agreement: 1, recap: 2 },
        meetings: 2,
        items: { open: 4 },
        settings: { hasName: true, headings: 1, taskFormat: "automatic" },
      });
      for (const word of ["Maya", "Ana", "Silva", "Mentoring/", "Rut", "Aha", "growth"])
        expect(copied).not.toContain(word);
    },
  );
});
