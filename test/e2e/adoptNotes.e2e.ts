import { existsSync } from "node:fs";
import path from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import type { Route } from "playwright-core";
import { describe, expect, it } from "vitest";
import { addDays, day } from "../../src/model/day";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const SHARED = path.resolve(import.meta.dirname, "../../../shared/data/vaults");

const notes = {
  "Talks/2025-03-05 Ana Silva.md": "\uFEFF---\r\ntype: journal # mine\r\n---\r\n\r\n- [ ] Old\r\n",
  "Talks/2025-03-19 Ana Silva.md": "Second talk\n",
  "Talks/Broken 2025-04-01 talk.md": "---\ntitle: 1:1: Ana\n---\nx\n",
  "Talks/Running.md": "# Talks\n## March 5, 2024\n- [ ] a\n## Mar 19, 2024\nb\n",
  "Talks/Bread.md": "Flour\n",
  "People/Ana Silva.md": "",
};

/** Opens the form over a folder or a note. */
async function look(vault: VaultPage, place: string): Promise<FormPage> {
  await vault.palette("Adopt notes");
  await vault.page.locator(".prompt input").fill(place);
  await vault.page.locator(".prompt .suggestion-item", { hasText: place }).first().click();
  const form = new FormPage(vault);
  await form.root.waitFor();
  return form;
}

async function adopt(form: FormPage): Promise<void> {
  await form.root.getByRole("button", { name: "Adopt", exact: true }).click();
}

describe("Adopt notes", () => {
  it("makes recaps of old notes in a folder, byte for byte, and takes all of it back with one Undo", async () => {
    await inWorkbench({ notes, settings }, async (vault) => {
      const before = await vault.digests();
      const form = await look(vault, "Talks");
      await adopt(form);
      expect(await form.complaints()).toEqual(["Enter a name."]);
      await form.fill({ With: "Ana Silva" });
      await form.control("Adopt Mar 19, 2024").check();
      await form.control("Adopt March 5, 2024").check();
      await adopt(form);
      await vault.notice("Adopted 4 notes. 1 note was left as it is").waitFor();
      expect(await vault.readNote("Talks/2025-03-05 Ana Silva.md")).toBe(
        '\uFEFF---\r\ntype: journal # mine\r\nmentoring: recap\r\nmentor: "[[Ana Silva]]"\r\n' +
          'mentee: "[[Maya Lindqvist]]"\r\ndate: 2025-03-05\r\naction-items: tagged\r\n---\r\n\r\n- [ ] Old\r\n',
      );
      expect(await vault.readNote("Talks/Running.md")).toBe(notes["Talks/Running.md"]);
      expect(await vault.readNote("Mentoring/Ana Silva/2024-03-19 Ana Silva - Recap.md")).toContain(
        "---\n\nFrom [[Running]]\n\nb\n",
      );
      const dashboard = new DashboardPage(vault);
      await dashboard.person("Ana Silva").waitFor();
      await eventually(() => dashboard.section("history").locator("li").count()).toBe(4);
      expect(await dashboard.item("Old").count()).toBe(0);
      await vault.notice("Adopted 4 notes").getByRole("button", { name: "Undo" }).click();
      await vault.notice("Undone.").waitFor();
      await eventually(async () => {
        const after = await vault.digests();
        return [...before].every(([file, digest]) => after.get(file) === digest);
      }).toBe(true);
      expect((await vault.files()).filter((file) => file.startsWith("Mentoring/"))).toEqual([]);
    });
  });

  it("lets each row be changed, and keeps what was edited since from Undo", async () => {
    await inWorkbench({ notes, settings }, async (vault) => {
      await vault.openNote("Talks/Bread.md");
      const form = await look(vault, "Talks/Bread.md");
      await form.control("Adopt Bread").check();
      await form.choose("Type of Bread", "Agreement");
      await form.fill({ "Person of Bread": "Ben Okafor" });
      await form.choose("You are of Bread", "The mentor");
      await adopt(form);
      await vault.notice("Adopted 1 note.").waitFor();
      const adopted = await vault.readNote("Talks/Bread.md");
      expect(adopted).toContain('mentee: "[[Ben Okafor]]"\nrole: mentor\naction-items: tagged\n---\nFlour\n');
      await vault.writeNote("Talks/Bread.md", `${adopted}More\n`);
      await vault.settled();
      await vault.notice("Adopted 1 note.").getByRole("button", { name: "Undo" }).click();
      await vault.notice("Could not be undone: “Bread”.").waitFor();
      expect(await vault.readNote("Talks/Bread.md")).toBe(`${adopted}More\n`);
    });
  });
});

/** A diary of talks with Ana, one a day, each with a checkbox. */
function diary(days: number): Readonly<Record<string, string>> {
  const talks: Record<string, string> = { "People/Ana Silva.md": "" };
  for (let after = 0; after < days; after += 1)
    talks[`Talks/${addDays(day("2024-01-01"), after)} Ana Silva - Recap.md`] = `- [ ] Try ${after}\n`;
  return talks;
}

describe("Hundreds of notes", () => {
  it("are adopted while the dashboard is open, until one cancels, and all come back by one Undo", async () => {
    await inWorkbench({ notes: diary(300), settings }, async (vault) => {
      await vault.palette("Open dashboard");
      const before = await vault.digests();
      const form = await look(vault, "Talks");
      await form.root.getByRole("button", { name: "Untick all" }).click();
      await form.root.getByRole("button", { name: "Tick the likely ones" }).click();
      await vault.page.route("**/vault/file?*", slowDisk);
      await adopt(form);
      await vault.notice("of 300 notes").getByRole("button", { name: "Cancel" }).click();
      const done = vault.notice(/^Adopted [1-9][0-9]* notes?\./);
      await done.waitFor();
      await vault.page.unroute("**/vault/file?*", slowDisk);
      const adopted = Number(/[0-9]+/.exec(await done.innerText())?.[0]);
      const after = await vault.digests();
      expect([...before].filter(([file, digest]) => after.get(file) !== digest)).toHaveLength(adopted);
      expect(adopted).toBeLessThan(300);
      await done.getByRole("button", { name: "Undo" }).click();
      await vault.notice("Undone.").waitFor();
      expect(await vault.digests()).toEqual(before);

      await adopt(await look(vault, "Talks"));
      await vault.notice("Adopted 300 notes.").waitFor({ timeout: 60_000 });
      const dashboard = new DashboardPage(vault);
      await eventually(() => dashboard.section("history").locator(".mentoring-count").innerText()).toBe(
        "300",
      );
    });
  });
});

/** Lets each write take a moment, so that there is time to press a button. */
async function slowDisk(route: Route): Promise<void> {
  if (route.request().method() !== "GET") await pause(50);
  await route.continue();
}

describe.runIf(existsSync(SHARED))("Other people's notes", () => {
  it("of meetings in a vault become recaps, and no byte of them is lost", async () => {
    await inWorkbench({ vault: path.join(SHARED, "dex0501-template"), settings }, async (vault) => {
      const minutes = "Work/Projects/Secret_Project/Meeting/MoM 20230301.md";
      const before = await vault.readNote(minutes);
      const form = await look(vault, "Work/Projects/Secret_Project/Meeting");
      expect(await form.control("Adopt MoM 20230301").isChecked()).toBe(true);
      expect(await form.control("Date of MoM 20230301").inputValue()).toBe("2023-03-01");
      await form.fill({ With: "Person A" });
      await adopt(form);
      await vault.notice("Adopted 1 note.").waitFor();
      const after = await vault.readNote(minutes);
      expect(after).toMatch(/\n(?:type: mentoring-recap|mentoring: recap)\n/);
      for (const line of before.split("\n")) expect(after).toContain(line);
    });
  });

  it("that run through a year give a recap of each meeting, and stay as they are", async () => {
    await inWorkbench({ vault: path.join(SHARED, "cncf-mentoring"), settings }, async (vault) => {
      const before = await vault.digests();
      await vault.openNote("2023-meeting-minutes.md");
      const form = await look(vault, "2023-meeting-minutes.md");
      await form.fill({ With: "The group" });
      await adopt(form);
      await vault.notice("Adopted").getByRole("button", { name: "Undo" }).waitFor();
      const made = (await vault.files()).filter((file) => file.startsWith("Mentoring/"));
      // Two of its eighteen headings give the same day.
      await vault.notice("Adopted 17 notes. 1 note was left as it is").waitFor();
      expect(made.length).toBe(17);
      expect(made).toContain("Mentoring/The group/2023-12-12 The group - Recap.md");
      expect((await vault.digests()).get("2023-meeting-minutes.md")).toBe(
        before.get("2023-meeting-minutes.md"),
      );
    });
  });
});
