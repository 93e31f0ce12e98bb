import type { Locator } from "playwright-core";
import { describe, expect, it } from "vitest";
import { english } from "../../src/text/en";
import { languages } from "../../src/text/languages";
import { cutOff, overflow } from "./accessibility";
import { AGREEMENT, agreement } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const others = Object.entries(languages).filter(
  ([, strings], at, all) => strings !== english && all.findIndex(([, one]) => one === strings) === at,
);

describe("In every language", () => {
  it("the dashboard, forms and settings fit on a phone", async () => {
    await inWorkbench({ phone: true }, async (vault) => {
      for (const [language, { commands, settings }] of others) {
        await vault.reopenIn(language);
        await vault.palette(commands.openDashboard);
        expect([language, ...(await flaws(new DashboardPage(vault).root))]).toEqual([language]);
        for (const command of [commands.createAgreement, commands.createRecap])
          expect([command, ...(await flawsOfForm(vault, command))]).toEqual([command]);
        await vault.page.evaluate("app.setting.open(); app.setting.openTabById('mentoring')");
        const tab = vault.page.locator(".modal").last();
        await tab.getByText(settings.copyDebugHint).waitFor();
        expect([language, ...(await overflow(tab))]).toEqual([language]);
      }
    });
  });

  it("the dashboard and a form fit on a laptop", async () => {
    await inWorkbench({}, async (vault) => {
      for (const [language, { commands }] of others) {
        await vault.reopenIn(language);
        await vault.palette(commands.openDashboard);
        expect([language, ...(await flaws(new DashboardPage(vault).root))]).toEqual([language]);
        expect([language, ...(await flawsOfForm(vault, commands.createRecap))]).toEqual([language]);
      }
    });
  });
});

async function flaws(part: Locator): Promise<readonly string[]> {
  await part.waitFor();
  return [...(await overflow(part)), ...(await cutOff(part))];
}

/** What does not fit in a command's form, with all its fields. */
async function flawsOfForm(vault: VaultPage, command: string): Promise<readonly string[]> {
  const { root } = new FormPage(vault);
  await vault.palette(command);
  await root.waitFor();
  await root.locator("details").evaluateAll((all) => {
    for (const one of all) one.setAttribute("open", "");
  });
  const found = await flaws(root);
  await vault.press("Escape");
  await root.waitFor({ state: "detached" });
  return found;
}

it("what was written in Japanese is read, and gone on with, in English", async () => {
  const { commands, forms } = languages["ja"] ?? english;
  const written: Record<string, string> = { [AGREEMENT]: agreement };
  const settings = { name: "Maya Lindqvist" };
  await inWorkbench({ notes: written, settings, language: "ja", locale: "ja" }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette(commands.createRecap);
    await form.fill({
      [`${forms.recap.when}: ${forms.date}`]: "2026-03-03",
      [`${forms.recap.next}: ${forms.date}`]: "2026-03-17",
      [forms.recap.nextFormat]: "対面",
    });
    await form.root.getByRole("button", { name: forms.create, exact: true }).click();
    await form.root.waitFor({ state: "detached" });
    await vault.palette(commands.addActionItem);
    await form.control(forms.actionItem.what).fill("来週の金曜日までに履歴書を送る");
    await form.control(forms.actionItem.what).press("Enter");
    await form.root.waitFor({ state: "detached" });
    await vault.settled();
    for (const note of await vault.files()) written[note] = await vault.readNote(note);
  });
  const [recap = ""] = Object.keys(written).filter((note) => note.endsWith("Recap.md"));
  const headings = (text: string): readonly string[] => text.match(/^#+ .*$/gm) ?? [];
  expect(written[recap]).toMatch(/^next-format: in-person$/m);
  expect(written[recap]).toMatch(/^- \[ \] 履歴書を送る 📅 2026-03-13$/m);
  await inWorkbench({ notes: written, settings }, async (vault) => {
    await new DashboardPage(vault).item("履歴書を送る").waitFor();
    await vault.palette("Add action item");
    const form = new FormPage(vault);
    await form.control("What").fill("Call Rut");
    await form.control("What").press("Enter");
    await form.root.waitFor({ state: "detached" });
    const text = await vault.awaitNote(recap, (now) => now.includes("Call Rut"));
    expect(headings(text)).toEqual(headings(written[recap] ?? ""));
    expect(text).toMatch(/^- \[ \] 履歴書を送る.*\n- \[ \] Call Rut$/m);
  });
});
