import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

const ITEM = "- [ ] Draft the launch brief";
const DONE = "- [x] Draft the launch brief ✅ 2026-03-04";

/** A vault with an agreement and the recap with these items. */
function withItems(...items: readonly string[]): Scene {
  return {
    notes: { [AGREEMENT]: agreement, [RECAP]: recapWith(...items) },
    settings: { name: "Maya Lindqvist" },
  };
}

/** Ticks the first box while something else happens to the recap that the dashboard cannot know of yet. */
async function tickDuring(vault: VaultPage, happening: string): Promise<void> {
  await vault.page.evaluate(`(() => {
    const recap = app.vault.getFileByPath(${JSON.stringify(RECAP)});
    ${happening};
    document.querySelector(".mentoring-item input[type=checkbox]").click();
  })()`);
}

it("writes nothing when the line was changed a moment ago", async () => {
  await inWorkbench(withItems(ITEM, "- [ ] Ask Ben"), async (vault) => {
    await new DashboardPage(vault).item("Draft the launch brief").waitFor();
    await tickDuring(vault, 'app.vault.process(recap, (text) => text.replace("launch brief", "budget"))');
    await vault
      .notice("This action item of “2026-02-18 Ana Silva - Recap” was changed or moved meanwhile.")
      .waitFor();
    expect(await vault.readNote(RECAP)).toBe(recapWith("- [ ] Draft the budget", "- [ ] Ask Ben"));
    await new DashboardPage(vault).item("Draft the budget").waitFor();
  });
});

it("ticks the right line when lines were inserted above a moment ago", async () => {
  await inWorkbench(withItems(ITEM, "- [ ] Ask Ben"), async (vault) => {
    await new DashboardPage(vault).item("Draft the launch brief").waitFor();
    await tickDuring(
      vault,
      'app.vault.process(recap, (text) => text.replace("items", "items\\n- [ ] Ask Ben"))',
    );
    await vault.awaitNote(RECAP, (text) => text === recapWith("- [ ] Ask Ben", DONE, "- [ ] Ask Ben"));
  });
});

it("says so when the note was deleted a moment ago", async () => {
  await inWorkbench(withItems(ITEM), async (vault) => {
    const dashboard = new DashboardPage(vault);
    await dashboard.item("Draft the launch brief").waitFor();
    await tickDuring(vault, "app.vault.delete(recap)");
    await vault.notice(RECAP).waitFor();
    expect(await vault.files()).toEqual([AGREEMENT]);
    await dashboard.item("Draft the launch brief").waitFor({ state: "detached" });
  });
});

it("loses nothing that is being typed in the open note", async () => {
  await inWorkbench(withItems(ITEM), async (vault) => {
    const dashboard = new DashboardPage(vault);
    await vault.openNote(RECAP);
    await vault.putCursorAfter("Private");
    await vault.type("\nRemember: ask about the move");
    await dashboard.tick(dashboard.item("Draft the launch brief"));
    expect(await vault.readNote(RECAP)).toBe(
      recapWith(DONE).replace("## Private\n", "## Private\nRemember: ask about the move\n"),
    );

    await vault.putCursorAfter("ask about the move");
    await vault.type(" to Porto");
    await dashboard.item("Draft the launch brief").getByRole("button", { name: "Undo" }).click();
    await vault.awaitNote(
      RECAP,
      (text) =>
        text ===
        recapWith(ITEM).replace("## Private\n", "## Private\nRemember: ask about the move to Porto\n"),
    );
  });
});

it("ticks the one of two identical lines that was meant", async () => {
  const items = ["- [ ] Ask a passenger", "### After the release", "- [ ] Ask a passenger"];
  await inWorkbench(withItems(...items), async (vault) => {
    const dashboard = new DashboardPage(vault);
    await dashboard.tick(dashboard.item("Ask a passenger").nth(1));
    const ticked = [...items.slice(0, 2), "- [x] Ask a passenger ✅ 2026-03-04"];
    expect(await vault.readNote(RECAP)).toBe(recapWith(...ticked));
  });
});

it("does not lose the next date of an item that repeats", async () => {
  const item = "- [ ] Write the journal 🔁 every week 📅 2026-03-06";
  await inWorkbench(withItems(item), async (vault) => {
    await new DashboardPage(vault).item("Write the journal").locator("input").click();
    const notice = vault.notice(
      "This action item repeats. Tick it in “2026-02-18 Ana Silva - Recap”, so that its next date is kept.",
    );
    await notice.getByRole("button", { name: "Open note" }).click();
    await vault.title.filter({ hasText: "2026-02-18 Ana Silva - Recap" }).waitFor();
    expect(await vault.readNote(RECAP)).toBe(recapWith(item));
  });
});

it("shows hostile texts as text", async () => {
  const texts = [
    "<img src=x onerror=alert(1)>",
    "<script>alert(2)</script>",
    "[click](javascript:alert(3))",
    "![[Ana Silva - Agreement]]",
    "a \u202E reversed \u0000 end",
  ];
  await inWorkbench(withItems(...texts.map((text) => `- [ ] ${text}`)), async (vault) => {
    const { root } = new DashboardPage(vault);
    await root.getByText("<img src=x onerror=alert(1)>").first().waitFor();
    await root.getByText("<script>alert(2)</script>").first().waitFor();
    expect(await root.locator("img, script, iframe, [onerror], a[href^=javascript]").count()).toBe(0);
    expect(await root.locator("li.mentoring-item").count()).toBe(texts.length);
    expect(await vault.readNote(RECAP)).toBe(recapWith(...texts.map((text) => `- [ ] ${text}`)));
  });
});
