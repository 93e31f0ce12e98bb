import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { accessibilityFlaws } from "./accessibility";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import type { Scene } from "./scene";
import { withoutTasks, withTasks } from "./tasksStandIn";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

const ITEM = "- [ ] Draft the launch brief";

/** A vault with an agreement, the recap with these items, and an agenda for the next meeting. */
function withItems(...items: readonly string[]): Scene {
  const agenda = recapWith().replace("recap", "agenda").replace("2026-02-18", "2026-03-18");
  const notes = { [AGREEMENT]: agreement, [RECAP]: recapWith(...items), [AGENDA]: agenda };
  return { notes, settings: { name: "Maya Lindqvist" } };
}

/** The menu that is open. */
function menuOf(vault: VaultPage): Locator {
  return vault.page.locator(".menu");
}

/** Chooses from the menu of an item, which the right mouse button opens. */
async function choose(vault: VaultPage, item: string, entry: string): Promise<void> {
  await new DashboardPage(vault).item(item).click({ button: "right" });
  await menuOf(vault).getByText(entry, { exact: true }).click();
  await vault.settled();
}

function becomes(vault: VaultPage, ...items: readonly string[]): Promise<string> {
  return vault.awaitNote(RECAP, (text) => text === recapWith(...items));
}

describe("The menu of an action item", () => {
  it("sets, changes and removes the due day, and takes it back", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      await choose(vault, "Draft", "Tomorrow");
      await becomes(vault, `${ITEM} 📅 2026-03-05`);
      await new DashboardPage(vault).item("Draft").getByText("tomorrow").waitFor();

      await choose(vault, "Draft", "At the next meeting, March 18");
      await becomes(vault, `${ITEM} 📅 2026-03-18`);
      await vault.notice("Due Wednesday, March 18, 2026.").getByRole("button", { name: "Undo" }).click();
      await becomes(vault, `${ITEM} 📅 2026-03-05`);

      await choose(vault, "Draft", "No due date");
      await becomes(vault, ITEM);
    });
  });

  it("takes a day in words, and shows which one that is", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      const form = new FormPage(vault);
      await choose(vault, "Draft", "Choose date…");
      await form.fill({ "In words": "when I have time" });
      await form.root.getByRole("button", { name: "Set" }).click();
      expect(await form.complaints()).toEqual([
        "This is not understood as a date. Write it otherwise, or choose one below.",
      ]);
      await form.fill({ "In words": "next friday" });
      expect(await form.control("Date").inputValue()).toMatch(/^2026-03-(06|13)$/);
      await form.fill({ "In words": "2026-04-01" });
      await form.root.getByText("Wednesday, April 1, 2026").waitFor();
      await form.fill({ Date: "2026-04-02" });
      expect(await form.control("In words").inputValue()).toBe("");
      await vault.press("Enter");
      await form.root.waitFor({ state: "detached" });
      await becomes(vault, `${ITEM} 📅 2026-04-02`);
    });
  });

  it("says whose an item is, and writes nothing for the one whose it is anyway", async () => {
    await inWorkbench(withItems(`${ITEM} 📅 2026-03-05`), async (vault) => {
      await choose(vault, "Draft", "Ana Silva");
      await becomes(vault, `${ITEM} [owner:: mentor] 📅 2026-03-05`);
      await new DashboardPage(vault).item("Draft").getByText("Ana Silva", { exact: true }).first().waitFor();
      await choose(vault, "Draft", "Both");
      await becomes(vault, `${ITEM} [owner:: both] 📅 2026-03-05`);
      await choose(vault, "Draft", "You");
      await becomes(vault, `${ITEM} 📅 2026-03-05`);
    });
  });

  it("marks an item in progress, and open again", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      await choose(vault, "Draft", "In progress");
      await becomes(vault, "- [/] Draft the launch brief");
      await choose(vault, "Draft", "In progress");
      await becomes(vault, ITEM);
    });
  });

  it("cancels an item, which stays a while with the way back", async () => {
    await inWorkbench(withItems(ITEM, "- [ ] Ask Ben"), async (vault) => {
      const item = new DashboardPage(vault).item("Draft");
      await choose(vault, "Draft", "Cancel");
      await becomes(vault, "- [-] Draft the launch brief ❌ 2026-03-04", "- [ ] Ask Ben");
      await item.getByRole("button", { name: "Undo" }).click();
      await becomes(vault, ITEM, "- [ ] Ask Ben");
    });
  });

  it("adds a remark below what is nested there, and takes it out again", async () => {
    const nested = "\t- first thought";
    await inWorkbench(withItems(ITEM, nested, "- [ ] Ask Ben"), async (vault) => {
      const form = new FormPage(vault);
      await choose(vault, "Draft", "Add remark…");
      await form.fill({ Remark: "[ ] it went well" });
      await form.root.getByRole("button", { name: "Add" }).click();
      await becomes(vault, ITEM, nested, "\t- \\[ ] it went well", "- [ ] Ask Ben");
      await vault.notice("The remark was added.").getByRole("button", { name: "Undo" }).click();
      await becomes(vault, ITEM, nested, "- [ ] Ask Ben");
    });
  });

  it("works by keyboard alone, and leaves the keyboard in the row", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      const item = new DashboardPage(vault).item("Draft");
      await item.locator("input").focus();
      await vault.press("Shift+F10", "ArrowDown", "ArrowDown", "Enter");
      await becomes(vault, `${ITEM} 📅 2026-03-05`);
      await item.getByText("tomorrow").waitFor();
      await item.getByRole("button", { name: "Change action item" }).focus();
      await vault.press("Enter", "ArrowDown", "Enter");
      await becomes(vault, `${ITEM} 📅 2026-03-04`);
      await item.getByText("today").waitFor();
      expect(await item.locator(":focus").count()).toBe(1);
    });
  });

  it("opens by its button and by a long touch on a phone", async () => {
    await inWorkbench({ ...withItems(ITEM), phone: true }, async (vault) => {
      await vault.palette("Open dashboard");
      const item = new DashboardPage(vault).item("Draft");
      await item.getByRole("button", { name: "Change action item" }).tap();
      await menuOf(vault).getByText("Tomorrow").tap();
      await becomes(vault, `${ITEM} 📅 2026-03-05`);
      await item.getByText("tomorrow").waitFor();

      await item.locator(".mentoring-item-text").evaluate((element) => {
        const touch = new Touch({ identifier: 1, target: element, clientX: 100, clientY: 300 });
        element.dispatchEvent(
          new TouchEvent("touchstart", { bubbles: true, cancelable: true, touches: [touch] }),
        );
      });
      await vault.page.clock.runFor(1_000);
      await menuOf(vault).getByText("Today").tap();
      await becomes(vault, `${ITEM} 📅 2026-03-04`);
    });
  });

  it("loses nothing that is being typed in the open note", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      await vault.openNote(RECAP);
      await vault.putCursorAfter("Private");
      await vault.type("\nRemember: ask about the move");
      await choose(vault, "Draft", "Tomorrow");
      const typed = recapWith(`${ITEM} 📅 2026-03-05`).replace(
        "## Private\n",
        "## Private\nRemember: ask about the move\n",
      );
      await vault.awaitNote(RECAP, (text) => text === typed);
    });
  });

  it("is that of the live block in an agenda, too", async () => {
    const agenda = "Mentoring/Ana Silva/2026-03-18 Ana Silva - Agenda.md";
    const scene = withItems(ITEM);
    const block = recapWith("```mentoring\nactions\n```")
      .replace("-recap", "-agenda")
      .replace("2026-02-18", "2026-03-18");
    await inWorkbench({ ...scene, notes: { ...scene.notes, [agenda]: block } }, async (vault) => {
      await vault.openNote(agenda);
      const item = vault.page.locator(".mentoring-live .mentoring-item", { hasText: "Draft" });
      await item.click({ button: "right" });
      await menuOf(vault).getByText("Tomorrow").click();
      await becomes(vault, `${ITEM} 📅 2026-03-05`);
      await item.getByText("tomorrow").waitFor();
    });
  });

  it("has no flaws in accessibility, nor have its forms", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      const form = new FormPage(vault);
      const dashboard = new DashboardPage(vault);
      await dashboard.item("Draft").waitFor();
      expect(await accessibilityFlaws(dashboard.root)).toEqual([]);
      for (const entry of ["Choose date…", "Add remark…"]) {
        await choose(vault, "Draft", entry);
        expect(await accessibilityFlaws(form.root)).toEqual([]);
        await vault.press("Escape");
        await form.root.waitFor({ state: "detached" });
      }
    });
  });

  it("writes nothing to a line that was changed meanwhile", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      await new DashboardPage(vault).item("Draft").click({ button: "right" });
      await vault.writeNote(RECAP, recapWith("- [ ] Draft the budget"));
      await menuOf(vault).getByText("Tomorrow").click();
      await vault
        .notice("This action item of “2026-02-18 Ana Silva - Recap” was changed or moved meanwhile.")
        .waitFor();
      expect(await vault.readNote(RECAP)).toBe(recapWith("- [ ] Draft the budget"));
    });
  });

  it("keeps a remark that was typed for a line that was changed meanwhile", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      const form = new FormPage(vault);
      await choose(vault, "Draft", "Add remark…");
      await form.fill({ Remark: "it went well" });
      await vault.writeNote(RECAP, recapWith("- [ ] Draft the budget"));
      await form.root.getByRole("button", { name: "Add" }).click();
      await vault
        .notice("This action item of “2026-02-18 Ana Silva - Recap” was changed or moved meanwhile.")
        .waitFor();
      await vault.settled();
      expect(await form.control("Remark").inputValue()).toBe("it went well");
      expect(await vault.readNote(RECAP)).toBe(recapWith("- [ ] Draft the budget"));
    });
  });
});

describe("With Tasks", () => {
  const REPEATING = "- [ ] Write the journal 🔁 every week 📅 2026-03-06";
  const NEXT = "- [ ] Write the journal 🔁 every week 📅 2026-03-13";
  const DONE = "- [x] Write the journal 🔁 every week 📅 2026-03-06 ✅ 2026-03-04";
  const UNFIT = "The Tasks plugin did not answer as expected. Action items are ticked without it.";

  it("ticks an item that repeats, shows it as it was for a while, and takes both lines back", async () => {
    await inWorkbench(withItems(REPEATING), async (vault) => {
      await withTasks(vault, `{ executeToggleTaskDoneCommand: () => ${JSON.stringify(`${NEXT}\n${DONE}`)} }`);
      const dashboard = new DashboardPage(vault);
      await dashboard.item("Write the journal").locator("input").first().click();
      await becomes(vault, NEXT, DONE);
      await vault.settled();
      await vault.page.clock.runFor(1000); // by then the dashboard knows the next one, which has the same words
      expect(await dashboard.item("Write the journal").locator("time").innerText()).toBe("in 2 days");
      await dashboard.root.getByRole("button", { name: "Undo" }).click();
      await becomes(vault, REPEATING);
    });
  });

  it("says once that it failed, and goes on without it", async () => {
    await inWorkbench(withItems(ITEM, "- [ ] Ask Ben", REPEATING), async (vault) => {
      await withTasks(vault, '{ executeToggleTaskDoneCommand: () => "- [ ] Something else" }');
      const dashboard = new DashboardPage(vault);
      await dashboard.item("Write the journal").locator("input").click();
      await vault.notice("This action item repeats.").waitFor();
      await dashboard.tick(dashboard.item("Draft"));
      await vault.notice(UNFIT).click(); // which takes it away
      await withTasks(
        vault,
        "{ executeToggleTaskDoneCommand: () => { throw new Error('Tasks is broken.'); } }",
      );
      await dashboard.tick(dashboard.item("Ask Ben"));
      const ticked = ["- [x] Draft the launch brief ✅ 2026-03-04", "- [x] Ask Ben ✅ 2026-03-04"];
      await becomes(vault, ...ticked, REPEATING);
      expect(await vault.notice(UNFIT).count()).toBe(0);
    });
  });

  it("takes out what is to be deleted once it is done, and puts it back", async () => {
    const item = "- [ ] Buy a ticket 🏁 delete";
    await inWorkbench(withItems(ITEM, item), async (vault) => {
      await withTasks(vault, '{ executeToggleTaskDoneCommand: () => "" }');
      const dashboard = new DashboardPage(vault);
      await dashboard.item("Buy a ticket").locator("input").click();
      await becomes(vault, ITEM);
      await vault.notice("is done and was deleted").getByRole("button", { name: "Undo" }).click();
      await becomes(vault, ITEM, item);
    });
  });

  it("asks, when it was disabled in the middle, before a recurrence is lost", async () => {
    await inWorkbench(withItems(REPEATING), async (vault) => {
      await withTasks(vault, `{ executeToggleTaskDoneCommand: () => ${JSON.stringify(`${NEXT}\n${DONE}`)} }`);
      await withoutTasks(vault);
      await new DashboardPage(vault).item("Write the journal").locator("input").click();
      await vault.notice("This action item repeats.").waitFor();
      expect(await vault.readNote(RECAP)).toBe(recapWith(REPEATING));
    });
  });

  it("offers its window, and writes what comes of it", async () => {
    await inWorkbench(withItems(ITEM), async (vault) => {
      await withTasks(vault, '{ editTaskLineModal: (line) => Promise.resolve(line + " ⏫") }');
      await choose(vault, "Draft", "Edit in Tasks");
      await becomes(vault, `${ITEM} ⏫`);
      await withTasks(vault, '{ editTaskLineModal: () => Promise.resolve("") }');
      await choose(vault, "Draft", "Edit in Tasks");
      await becomes(vault, `${ITEM} ⏫`);
    });
  });
});
