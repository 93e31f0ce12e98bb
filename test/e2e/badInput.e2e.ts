import { describe, expect, it } from "vitest";
import { AGREEMENT, agreement } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };

/** Opens the agreement form in a vault. */
function inAgreementForm(
  scene: Scene,
  steps: (form: FormPage, vault: VaultPage) => Promise<void>,
): Promise<void> {
  return inWorkbench(scene, async (vault) => {
    await vault.palette("Create agreement");
    await steps(new FormPage(vault), vault);
  });
}

describe("The agreement form", () => {
  it("names what is missing, and what cannot be", async () => {
    await inAgreementForm({ notes: {} }, async (form, vault) => {
      await form.tryToCreate();
      expect(await form.complaints()).toEqual(["Enter a name.", "Enter your own name."]);

      await form.fill({ "Your mentor": "Maya Lindqvist", "Your own name": "Maya Lindqvist" });
      await form.tryToCreate();
      expect(await form.complaints()).toEqual(["This is your own name. Enter the other person’s."]);

      await form.fill({ "Your mentor": "Ana Silva", "Next meeting: Time": "17:30" });
      await form.unfoldMore();
      await form.fill({
        Start: "2026-03-04",
        End: "2026-03-01",
        "How long": "an hour",
        "Time zone": "Lisbon",
      });
      await form.tryToCreate();
      expect(await form.complaints()).toEqual([
        "Choose a date for this time.",
        "Enter the minutes as a whole number from 1 to 1440.",
        "The end is before the start. Choose a later day.",
        "This time zone is not known. Enter one such as Europe/Lisbon.",
      ]);
      expect(await vault.files()).toEqual([]);
    });
  });

  it("keeps what was typed when the name cannot be one of a file", async () => {
    await inAgreementForm({ notes: {}, settings }, async (form, vault) => {
      await form.fill({ "Your mentor": "???" });
      await form.tryToCreate();
      expect(await form.complaints()).toEqual([
        "“???” cannot be used as a file name. Enter one with letters or digits.",
      ]);
      expect(await form.control("Your mentor").inputValue()).toBe("???");
      expect(await vault.files()).toEqual([]);

      await form.fill({ "Your mentor": 'Ana: Silva / "the" mentor.' });
      await form.create();
      expect(await vault.files()).toEqual([
        "Mentoring/Ana Silva the mentor/Ana Silva the mentor - Agreement.md",
      ]);
    });
  });

  it("adds the year to a taken name, and says in one sentence when that is taken too", async () => {
    await inAgreementForm({ notes: { [AGREEMENT]: agreement }, settings }, async (form, vault) => {
      const second = AGREEMENT.replace(".md", " 2026.md");
      await form.fill({ "Your mentor": "Ana Silva" });
      await form.create();
      expect(await vault.files()).toEqual([second, AGREEMENT]);
      expect(await vault.readNote(AGREEMENT)).toBe(agreement);

      await vault.palette("Create agreement");
      await form.fill({ "Your mentor": "Ana Silva" });
      await form.tryToCreate();
      expect(await form.complaints()).toEqual([
        `“${AGREEMENT}” exists already. Rename it, or change the file name pattern in the settings.`,
      ]);
      expect(await vault.files()).toEqual([second, AGREEMENT]);
    });
  });

  it("says so when the folder is a file", async () => {
    await inAgreementForm({ notes: { Mentoring: "A list.\n" }, settings }, async (form, vault) => {
      await form.fill({ "Your mentor": "Ana Silva" });
      await form.tryToCreate();
      expect(await form.complaints()).toEqual([
        "“Mentoring” is a file, so no folder of this name can be made. Rename it, or change the folder in the settings.",
      ]);
      expect(await vault.files()).toEqual(["Mentoring"]);
      expect(await vault.readNote("Mentoring")).toBe("A list.\n");
    });
  });

  it("asks before a stray Escape discards what was typed", async () => {
    await inAgreementForm({ notes: {} }, async (form, vault) => {
      const question = vault.page.locator(".modal", { hasText: "Discard what you typed?" });
      await form.fill({ "Your mentor": "Ana Silva" });
      await vault.press("Escape");
      await question.getByRole("button", { name: "Keep editing" }).click();
      expect(await form.control("Your mentor").inputValue()).toBe("Ana Silva");

      await vault.press("Escape");
      await question.getByRole("button", { name: "Discard" }).click();
      await form.root.waitFor({ state: "detached" });

      await vault.palette("Create agreement");
      await vault.press("Escape");
      await form.root.waitFor({ state: "detached" });
      expect(await vault.files()).toEqual([]);
    });
  });

  it("makes one note when it is sent twice", async () => {
    await inAgreementForm({ notes: {}, settings }, async (form, vault) => {
      await form.fill({ "Your mentor": "Ana Silva" });
      await form.root.locator("form").evaluate((element: HTMLFormElement) => {
        element.requestSubmit();
        element.requestSubmit();
      });
      await form.root.waitFor({ state: "detached" });
      await vault.settled();
      expect(await vault.files()).toEqual([AGREEMENT]);
    });
  });
});

describe("A template of the user's", () => {
  const shipped = "## Expectations";
  const own = { ...settings, templates: { agreement: "Templates/Ours.md" } };

  it("that is missing is named, and the shipped one serves", async () => {
    await inAgreementForm({ notes: {}, settings: own }, async (form, vault) => {
      await form.fill({ "Your mentor": "Ana Silva" });
      await form.create();
      await vault
        .notice("The template “Templates/Ours.md” does not exist. The note was made from the shipped one.")
        .waitFor();
      expect(await vault.readNote(AGREEMENT)).toContain(shipped);
    });
  });

  it("whose properties are broken is named, and the shipped one serves", async () => {
    const notes = { "Templates/Ours.md": "---\nfocus: why: not\n---\nOur text\n" };
    await inAgreementForm({ notes, settings: own }, async (form, vault) => {
      await form.fill({ "Your mentor": "Ana Silva" });
      await form.create();
      await vault.notice("The properties of the template “Templates/Ours.md” cannot be read.").waitFor();
      expect(await vault.readNote(AGREEMENT)).toContain(shipped);
      expect(await vault.readNote("Templates/Ours.md")).toBe(notes["Templates/Ours.md"]);
    });
  });
});

describe("An agenda", () => {
  it("needs somebody to meet", async () => {
    await inWorkbench({ notes: { "Home/Tea.md": "Green.\n" } }, async (vault) => {
      await vault.palette("Create agenda");
      const form = new FormPage(vault);
      await form.root.getByRole("button", { name: "Continue" }).click();
      expect(await form.complaints()).toEqual(["Enter a name.", "Enter your own name."]);
      expect(await vault.files()).toEqual(["Home/Tea.md"]);
    });
  });

  it("needs no agreement", async () => {
    const talk =
      "---\ntype: mentoring-recap\nmentor: Ana Silva\nmentee: Maya Lindqvist\ndate: 2026-02-18\n---\n";
    await inWorkbench({ notes: { "Talks/With Ana.md": talk }, settings }, async (vault) => {
      const form = new FormPage(vault);
      await vault.palette("Create agenda");
      await form.fill({ "Meeting: Date": "2026-03-10" });
      await form.create();
      const agenda = await vault.readNote("Mentoring/Ana Silva/2026-03-10 Ana Silva - Agenda.md");
      expect(agenda).toMatch(/^---\ntype: mentoring-agenda\nmentor: .*Ana Silva.*\nmentee: .*Maya Lindqvist/);
      expect(agenda).not.toContain("agreement:");
      expect(await vault.readNote("Talks/With Ana.md")).toBe(talk);
      await new DashboardPage(vault).person("Ana Silva").getByText("Informal").waitFor();
    });
  });
});

it("lists a note whose YAML does not parse, and goes on with everything else", async () => {
  const broken = "Mentoring/Ana Silva/2026-01-21 Ana Silva - Agenda.md";
  const text = "---\ntype: mentoring-agenda\nfocus: guesses: why\n---\n- [ ] Keep me\n";
  await inWorkbench({ notes: { [AGREEMENT]: agreement, [broken]: text }, settings }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    await dashboard.person("Ana Silva").waitFor();
    expect(await dashboard.texts(dashboard.section("problems").locator("li"))).toEqual([
      "2026-01-21 Ana Silva - AgendaThe properties cannot be read: their YAML is broken." +
        "Open the note in source mode and correct the lines between the dashes.",
    ]);
    const form = new FormPage(vault);
    await vault.palette("Create recap");
    await form.create();
    expect(await vault.files()).toContain("Mentoring/Ana Silva/2026-03-04 Ana Silva - Recap.md");
    expect(await vault.readNote(broken)).toBe(text);
  });
});
