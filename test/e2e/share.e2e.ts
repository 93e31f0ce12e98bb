import type { Locator } from "playwright-core";
import { expect, it } from "vitest";
import { accessibilityFlaws, overflow } from "./accessibility";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

const agenda = recapWith()
  .replace("mentoring-recap", "mentoring-agenda")
  .replace("date: 2026-02-18", 'status: planned\ndate: 2026-03-04\ntime: "17:30"\nfocus: The launch')
  .replace("## Action items", "## Since last time\n```mentoring\nactions\n```\n\n## Diary\nsecret")
  .replace("## Private", "## Private\nsecret");

const items = ["- [ ] Draft the brief 📅 2026-03-06", "- [ ] Lend **the** book [owner:: mentor]"];
const recap = recapWith(...items).replace("## Private", "## Private\n- [ ] Tell nobody");

const ana: Scene = {
  settings: { name: "Maya Lindqvist" },
  notes: {
    [AGREEMENT]: agreement.replace("status:", "agenda-lead: 2\nstatus:"),
    [RECAP]: recap,
    [AGENDA]: agenda,
  },
};

/** What a person sees and does in *Share note*. */
class SharePage {
  readonly root: Locator;

  constructor(private readonly vault: VaultPage) {
    this.root = vault.page.locator(".mentoring-share-modal");
  }

  get preview(): Locator {
    return this.root.getByRole("region", { name: "Preview" });
  }

  /** Each part that can be ticked, with whether it is. */
  async ticks(): Promise<readonly string[]> {
    const labels = await this.root.locator("label").all();
    return Promise.all(
      labels.map(
        async (label) =>
          `${(await label.locator("input").isChecked()) ? "x" : "-"} ${await label.innerText()}`,
      ),
    );
  }

  async press(button: string): Promise<void> {
    await this.root.getByRole("button", { name: button, exact: true }).click();
    await this.vault.settled();
  }

  /** Copies, and waits until it is done: on the clipboard, and marked in the note. */
  async copy(): Promise<void> {
    await this.press("Copy");
    await this.root.waitFor({ state: "detached" });
  }
}

async function openShare(vault: VaultPage, note: string): Promise<SharePage> {
  await vault.openNote(note);
  await vault.palette("Share note");
  const share = new SharePage(vault);
  await share.root.waitFor();
  return share;
}

async function allowClipboard({ page }: VaultPage): Promise<void> {
  await page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
}

/** Copies and pastes as a person does in a mail program: into a field that takes rich text. */
async function pasted({
  page,
}: VaultPage): Promise<{ readonly text: string; readonly tags: readonly string[] }> {
  await page.evaluate(`document.body.insertAdjacentHTML(
    "beforeend", '<div id="mail" contenteditable style="position: fixed; inset: 0; z-index: 999"></div>')`);
  const mail = page.locator("#mail");
  await mail.click();
  await page.keyboard.press("ControlOrMeta+v");
  await mail.locator("h1").waitFor();
  const tags = await mail.locator("*").evaluateAll((elements) => elements.map(({ tagName }) => tagName));
  return { text: await mail.innerText(), tags };
}

it("shares the agenda from the dashboard, marks it, and takes the mark back", async () => {
  const sent = recap.replace("date: 2026-02-18", "date: 2026-02-18\nsent: 2026-02-18T21:00:00");
  const scene = { ...ana, now: "2026-03-02T09:00", notes: { ...ana.notes, [RECAP]: sent } };
  await inWorkbench(scene, async (vault) => {
    await allowClipboard(vault);
    const dashboard = new DashboardPage(vault);
    const person = dashboard.person("Ana Silva");
    const matter = person.locator(".mentoring-matter-words", { hasText: "Share the agenda: due today" });
    await matter.waitFor();
    await person.getByRole("button", { name: "Share" }).first().click();
    const share = new SharePage(vault);
    await share.preview.waitFor();
    expect(await share.ticks()).toEqual([
      "x Since last time",
      "- Diary",
      "x Ask for topics",
      "x Mark as shared",
    ]);
    expect(await share.root.innerText()).toContain("Stays here: Private.");
    const preview = await share.preview.innerText();
    expect(preview).toContain("Focus: The launch");
    expect(preview).toContain("Draft the brief (Maya, due March 6)\nLend the book (Ana)");
    expect(preview).toContain("Send me your topics");
    expect(preview).not.toMatch(/secret|nobody/);

    await share.copy();
    expect((await pasted(vault)).text.replace(/\s+/g, " ").trim()).toBe(preview.replace(/\s+/g, " ").trim());
    expect(await vault.readNote(AGENDA)).toContain("shared: 2026-03-02T09:0");
    await matter.waitFor({ state: "detached" });
    await vault.page.locator("#mail").evaluate((mail) => {
      mail.remove();
    });
    await vault.notice("Marked as shared.").getByRole("button", { name: "Undo" }).click();
    await vault.awaitNote(AGENDA, (text) => text === agenda);
    await matter.waitFor();
  });
});

it("sends the recap, after which it is no longer asked for", async () => {
  await inWorkbench({ ...ana, now: "2026-02-18T20:00" }, async (vault) => {
    await allowClipboard(vault);
    const person = new DashboardPage(vault).person("Ana Silva");
    const matter = person.locator(".mentoring-matter-words", { hasText: "Send the recap" });
    await matter.waitFor();
    await person.getByRole("button", { name: "Share" }).click();
    const share = new SharePage(vault);
    await share.root.getByLabel("Copy as").selectOption("markdown");
    const preview = await share.preview.innerText();
    expect(preview).toContain("- Lend **the** book (Ana)");
    await share.copy();
    expect(await vault.page.evaluate("navigator.clipboard.readText()")).toBe(preview);
    expect(await vault.readNote(RECAP)).toContain("sent: 2026-02-18T20:0");
    await matter.waitFor({ state: "detached" });
  });
});

it("pastes as rich text of safe elements, whatever the note holds", async () => {
  const hostile =
    "- [ ] <img src=x onerror=alert(1)> [go](javascript:alert(1)) [on](https://b.org/?a=1&b='c')[off](https://b.org/\"x) `<b>`";
  await inWorkbench({ ...ana, notes: { ...ana.notes, [RECAP]: recapWith(hostile) } }, async (vault) => {
    await allowClipboard(vault);
    const share = await openShare(vault, RECAP);
    await share.copy();
    const { text, tags } = await pasted(vault);
    expect(text).toContain("<img src=x onerror=alert(1)> go onoff <b> (Maya)");
    expect([...new Set(tags)].sort()).toEqual(["A", "CODE", "H1", "H2", "LI", "P", "UL"]);
  });
});

it("says that the clipboard is refused, and stays open", async () => {
  await inWorkbench(ana, async (vault) => {
    await vault.page.evaluate(`navigator.clipboard.write = () => Promise.reject(new Error("refused"))`);
    const share = await openShare(vault, RECAP);
    await share.press("Copy");
    await share.root.getByText("The clipboard cannot be used").waitFor();
    expect(await vault.readNote(RECAP)).toBe(recap);
    await share.press("Save as note");
    const notice = vault.notice("Saved");
    await notice.waitFor();
    const saved = RECAP.replace(".md", " (shared).md");
    expect(await vault.readNote(saved)).toMatch(/^# Meeting recap, Wednesday, February 18, 2026\n\nMentor: /);
    await notice.getByRole("button", { name: "Undo" }).click();
    await eventually(() => vault.files()).not.toContain(saved);
    expect(await vault.readNote(RECAP)).toBe(recap);
  });
});

it("cuts a long mail draft, and has the whole text on the clipboard", async () => {
  const long = recapWith(...Array.from({ length: 60 }, (_, at) => `- [ ] Write to number ${at} of the list`));
  await inWorkbench({ ...ana, notes: { ...ana.notes, [RECAP]: long } }, async (vault) => {
    await allowClipboard(vault);
    await vault.page.evaluate("window.open = (address) => { window.drafted = address; }");
    const share = await openShare(vault, RECAP);
    await share.press("Mail draft");
    await vault.notice("holds the beginning only").waitFor();
    const address = String(await vault.page.evaluate("window.drafted"));
    expect(address).toMatch(/^mailto:\?subject=Meeting%20recap%2C/);
    expect(address.length).toBeLessThanOrEqual(2081);
    expect(await vault.page.evaluate("navigator.clipboard.readText()")).toContain("number 59 of the list");
  });
});

it.each<Scene>([{}, { phone: true, theme: "dark" }])("can be used by everybody: %o", async (device) => {
  await inWorkbench({ ...ana, ...device }, async (vault) => {
    const share = await openShare(vault, AGENDA);
    expect(await accessibilityFlaws(share.root)).toEqual([]);
    expect(await overflow(share.root)).toEqual([]);
  });
});
