import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

/** What the app knows of the plugin's commands. */
interface Command {
  readonly id: string;
  readonly name: string;
  readonly hotkeys?: readonly unknown[];
}

it("offers its commands under plain names, and takes no hotkey", async () => {
  await inWorkbench({ notes: {} }, async (vault) => {
    const all = await vault.page.evaluate<readonly Command[]>("Object.values(app.commands.commands)");
    const ours = all.filter(({ id }) => id.startsWith("mentoring:"));
    const names = new Map(ours.map(({ id, name }) => [id, name]));
    expect(names.get("mentoring:create-agreement")).toBe("Mentoring: Create agreement");
    expect(names.get("mentoring:create-agenda")).toBe("Mentoring: Create agenda");
    expect(names.get("mentoring:create-recap")).toBe("Mentoring: Create recap");
    expect(names.get("mentoring:open-dashboard")).toBe("Mentoring: Open dashboard");
    for (const [id, name] of names) {
      expect(id).toMatch(/^mentoring:[a-z]+(-[a-z]+)*$/);
      // The app puts the plugin's name before the command's; sentence case thereafter.
      expect(name).toMatch(/^Mentoring: [A-Z][a-z]+( [a-z]+)*$/);
      expect(name).not.toMatch(/: .*mentoring/i);
    }
    expect(ours.flatMap(({ hotkeys = [] }) => hotkeys)).toEqual([]);
  });
});

it("opens the dashboard once, when it is enabled, and again when asked to", async () => {
  await inWorkbench({ notes: {} }, async (vault) => {
    const { root } = new DashboardPage(vault);
    const tab = vault.page.locator('.mod-right-split .workspace-tab-header[data-type="mentoring-dashboard"]');
    await root.getByRole("button", { name: "Create agreement" }).waitFor();
    expect(await tab.count()).toBe(1);

    await tab.click({ button: "middle" });
    await vault.reopen();
    expect(await tab.count()).toBe(0);

    await vault.palette("Open dashboard");
    await vault.palette("Open dashboard");
    await root.getByRole("button", { name: "Create agreement" }).waitFor();
    expect(await tab.count()).toBe(1);

    await vault.page
      .locator('.workspace-ribbon [aria-label="Open dashboard"]')
      .click({ modifiers: ["ControlOrMeta"] });
    await vault.page.locator('.mod-root .workspace-tab-header[data-type="mentoring-dashboard"]').waitFor();
  });
});

it("takes the keyboard to the dashboard that the command opens, from the note that is being written", async () => {
  const notes = { "Tea.md": "- [ ] Buy green tea #mentoring\n" };
  await inWorkbench({ notes }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    await vault.openNote("Tea.md");
    await vault.putCursorAfter("green tea");
    await vault.palette("Open dashboard");
    await vault.press("ArrowDown", "Space");
    await dashboard.item("Buy green tea").getByRole("button", { name: "Undo" }).waitFor();
    expect(await vault.readNote("Tea.md")).toMatch(/^- \[x\] Buy green tea #mentoring/);
  });
});

it("says that it reads, without a count, until the notes are counted", async () => {
  await inWorkbench({ notes: { "Tea.md": "- [ ] Buy green tea #mentoring\n" } }, async (vault) => {
    // What is kept of the notes is asked for first: here the answer never comes.
    await vault.reopen();
    await vault.page.addInitScript(
      "if (sessionStorage.slow) IDBFactory.prototype.open = () => new EventTarget()",
    );
    await vault.page.evaluate("sessionStorage.slow = 'yes'");
    await vault.page.reload();
    const { root } = new DashboardPage(vault);
    await root.locator(".mentoring-reading", { hasText: "Reading your notes" }).waitFor();
    expect(await root.locator("progress").getAttribute("value")).toBeNull();
    await vault.page.evaluate("sessionStorage.clear()");
    await vault.page.reload();
    await vault.page.locator("body.workbench-ready").waitFor();
  });
});

it("says of nobody what to do before it has read what was done", async () => {
  const notes = { [AGREEMENT]: agreement, [RECAP]: recapWith("- [ ] Ask Rut") };
  await inWorkbench({ notes, settings: { name: "Maya Lindqvist" } }, async (vault) => {
    const ana = new DashboardPage(vault).person("Ana Silva");
    const sentence = ana.locator(".mentoring-matter-words");
    await sentence.waitFor();
    await vault.reopen(); // the app keeps the layout, with the dashboard in it, some seconds after it was opened
    let readOn = (): void => undefined;
    const held = new Promise<void>((resolve) => {
      readOn = resolve;
    });
    await vault.page.route("**/vault/file?*Recap*", async (route) => {
      await held;
      await route.continue();
    });
    // What is kept of the notes would spare reading them.
    await vault.page.evaluate(`indexedDB.databases().then((all) => {
      for (const { name } of all) indexedDB.deleteDatabase(name);
    })`);
    await vault.page.reload();
    await ana.waitFor();
    expect(await sentence.count()).toBe(0);
    readOn();
    await sentence.waitFor();
  });
});
