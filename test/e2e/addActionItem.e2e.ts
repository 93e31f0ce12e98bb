import { describe, expect, it } from "vitest";
import { german } from "../../src/text/de";
import { english } from "../../src/text/en";
import type { Strings } from "../../src/text/strings";
import { accessibilityFlaws, overflow } from "./accessibility";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const ITEM = "- [ ] Draft the launch brief";

/** A vault with an agreement, by which questions are answered within two days, and these notes. */
function withAna(notes: Readonly<Record<string, string>>): Scene {
  const terms = agreement.replace("cadence:", "response-time: 48\ncadence:");
  return { notes: { [AGREEMENT]: terms, ...notes }, settings };
}

/** Opens the form from the palette and types a sentence into it. */
async function typeItem(vault: VaultPage, sentence: string, words: Strings = english): Promise<FormPage> {
  const form = new FormPage(vault);
  await vault.palette(words.commands.addActionItem);
  await form.control(words.forms.actionItem.what).waitFor();
  await vault.type(sentence);
  return form;
}

/** Presses Enter, and waits for the form to go. */
async function sendForm(vault: VaultPage, form: FormPage, words: Strings = english): Promise<void> {
  await form.control(words.forms.actionItem.what).press("Enter");
  await form.root.waitFor({ state: "detached" });
  await vault.settled();
}

describe("An action item in one sentence", () => {
  it("becomes the line that the form showed, and stands in the dashboard", async () => {
    await inWorkbench(withAna({ [RECAP]: recapWith(ITEM) }), async (vault) => {
      const form = await typeItem(vault, "Send the CV by next friday");
      expect(await form.control("Due").inputValue()).toBe("2026-03-13");
      expect(await form.root.getByText("Friday, March 13, 2026, in 9 days.").count()).toBe(1);
      expect(await form.root.getByRole("status").innerText()).toBe(
        "Goes into “2026-02-18 Ana Silva - Recap”, under Action items:\n- [ ] Send the CV 📅 2026-03-13",
      );
      expect(await form.control("With").isVisible()).toBe(false);

      await sendForm(vault, form);
      expect(await vault.readNote(RECAP)).toBe(recapWith(ITEM, "- [ ] Send the CV 📅 2026-03-13"));
      const dashboard = new DashboardPage(vault);
      await dashboard.itemsOf("Ana Silva").filter({ hasText: "Send the CV" }).waitFor();

      await vault
        .notice("Added to “2026-02-18 Ana Silva - Recap”.")
        .getByRole("button", { name: "Undo" })
        .click();
      await vault.awaitNote(RECAP, (text) => text === recapWith(ITEM));
      await dashboard.item("Send the CV").waitFor({ state: "detached" });
    });
  });

  it("says whose it is and for which goal", async () => {
    await inWorkbench(withAna({ [RECAP]: recapWith(ITEM) }), async (vault) => {
      const form = await typeItem(vault, "履歴書を読む by friday");
      await form.choose("Whose", "Ana Silva");
      await form.choose("Goal", "Lead one launch");
      await sendForm(vault, form);
      const line = "- [ ] 履歴書を読む [owner:: mentor] [goal:: Lead one launch] 📅 2026-03-06";
      expect(await vault.readNote(RECAP)).toBe(recapWith(ITEM, line));
      expect(await new DashboardPage(vault).item("履歴書を読む").innerText()).toContain("Ana Silva");
    });
  });

  it("is whose the sentence begins with, unless somebody else is chosen", async () => {
    await inWorkbench(withAna({ [RECAP]: recapWith(ITEM.replace("-", "*")) }), async (vault) => {
      const form = await typeItem(vault, "@Ana Silva: book a room by friday");
      expect(await form.control("Whose").locator(":checked").innerText()).toBe("Ana Silva");
      await sendForm(vault, form);
      const other = await typeItem(vault, "@Ana Silva: meet");
      await other.choose("Whose", "Both");
      await sendForm(vault, other);
      const lines = ["* [ ] book a room [owner:: mentor] 📅 2026-03-06", "* [ ] meet [owner:: both]"];
      expect(await vault.readNote(RECAP)).toBe(recapWith(ITEM.replace("-", "*"), ...lines));
    });
  });

  it("takes the day of the calendar instead, and leaves the sentence whole", async () => {
    await inWorkbench(withAna({ [RECAP]: recapWith(ITEM) }), async (vault) => {
      const form = await typeItem(vault, "Plan for friday");
      await form.fill({ Due: "2026-03-20" });
      await sendForm(vault, form);
      expect(await vault.readNote(RECAP)).toBe(recapWith(ITEM, "- [ ] Plan for friday 📅 2026-03-20"));
    });
  });

  it("reads dates in the app's language, and in English too", async () => {
    await inWorkbench({ ...withAna({ [RECAP]: recapWith(ITEM) }), language: "de" }, async (vault) => {
      await sendForm(vault, await typeItem(vault, "Lebenslauf schicken bis morgen", german), german);
      await sendForm(vault, await typeItem(vault, "Read it by friday", german), german);
      const lines = ["- [ ] Lebenslauf schicken 📅 2026-03-05", "- [ ] Read it 📅 2026-03-06"];
      expect(await vault.readNote(RECAP)).toBe(recapWith(ITEM, ...lines));
    });
  });

  it("uses brackets where the note does", async () => {
    const bracketed = `${ITEM}  [due:: 2026-03-05]`;
    await inWorkbench(withAna({ [RECAP]: recapWith(bracketed) }), async (vault) => {
      await sendForm(vault, await typeItem(vault, "Send the CV tomorrow"));
      expect(await vault.readNote(RECAP)).toBe(recapWith(bracketed, "- [ ] Send the CV  [due:: 2026-03-05]"));
    });
  });

  it("goes into the agenda in front, whose section is made, beside what is being typed", async () => {
    const agenda = `---\ntype: mentoring-agenda\nmentor: "[[Ana Silva]]"\ndate: 2026-03-18\n---\n\n## Plan\n\n- Talk\n\n## Private\n`;
    await inWorkbench(withAna({ [RECAP]: recapWith(ITEM), [AGENDA]: agenda }), async (vault) => {
      await vault.openNote(AGENDA);
      await vault.putCursorAfter("Talk");
      await vault.type(" about the launch");
      await sendForm(vault, await typeItem(vault, "Send the CV"));
      const expected = agenda.replace(
        "Talk\n",
        "Talk about the launch\n\n## Action items\n\n- [ ] Send the CV\n",
      );
      expect(await vault.awaitNote(AGENDA, (text) => text.includes("launch"))).toBe(expected);
      expect(await vault.page.locator(".mod-root .cm-line", { hasText: "Send the CV" }).count()).toBe(1);
    });
  });
});

describe("A question", () => {
  it("stands under Questions of the latest recap, is the other's, and due as agreed", async () => {
    await inWorkbench(withAna({ [RECAP]: recapWith(ITEM) }), async (vault) => {
      const form = await typeItem(vault, "Is the certificate worth it?");
      await form.root.locator(".checkbox-container").click();
      expect(await form.control("Whose").isVisible()).toBe(false);
      expect(await form.control("Due").inputValue()).toBe("2026-03-06");
      await sendForm(vault, form);
      const question = "- [ ] Is the certificate worth it? [owner:: mentor] 📅 2026-03-06";
      expect(await vault.readNote(RECAP)).toBe(
        recapWith(ITEM).replace("## Private", `## Questions\n\n${question}\n\n## Private`),
      );
    });
  });
});

describe("The form of an action item", () => {
  it("says what is missing, and what would be read as something else", async () => {
    await inWorkbench(withAna({ [RECAP]: recapWith(ITEM) }), async (vault) => {
      const form = await typeItem(vault, "");
      await form.control("What").press("Enter");
      expect(await form.complaints()).toEqual(["Enter what is to be done."]);
      await vault.type("Ask @Ana");
      expect(await form.complaints()).toEqual([
        "This has words that would be read as a field, an owner or a block ID, such as 📅, [due:: …], @Ana or ^id. Leave them out.",
      ]);
      await form.control("What").press("Enter");
      expect(await form.root.getByRole("status").innerText()).toBe("");
      expect(await vault.readNote(RECAP)).toBe(recapWith(ITEM));
    });
  });

  it("says when the person chosen has no note for it", async () => {
    await inWorkbench({}, async (vault) => {
      const form = await typeItem(vault, "Send the CV");
      await form.choose("With", "Noor Rahimi · Your mentee");
      expect(await form.complaints()).toEqual([
        "There is no agenda or recap with this person yet. Create an agenda first.",
      ]);
      await form.choose("With", "Ben Okafor · Your mentee");
      expect(await form.complaints()).toEqual([]);
    });
  });

  it("writes nothing into a comment that is not closed", async () => {
    const open = recapWith(ITEM).replace("## Action items", "## Thanks\n\n<!-- For what?\n\n## Action items");
    await inWorkbench(withAna({ [RECAP]: open }), async (vault) => {
      const form = await typeItem(vault, "Send the CV");
      await form.control("What").press("Enter");
      await form.root.getByText("has code or a comment that is not closed").waitFor();
      expect(await form.complaints()).toEqual([
        "“2026-02-18 Ana Silva - Recap” has code or a comment that is not closed. Close it first.",
      ]);
      expect(await vault.readNote(RECAP)).toBe(open);
    });
  });

  it.each<Scene>([{}, { theme: "dark" }, { phone: true }])("can be used by everybody: %o", async (device) => {
    await inWorkbench(
      { ...device, size: { width: device.phone === true ? 390 : 1400, height: 1400 } },
      async (vault) => {
        const form = await typeItem(
          vault,
          "Send the CV to everybody who asked for it in the last two weeks by next friday",
        );
        expect(await accessibilityFlaws(form.root)).toEqual([]);
        expect(await overflow(form.root)).toEqual([]);
      },
    );
  });
});

describe("Without a note for it", () => {
  it("says that there is no relationship", async () => {
    await inWorkbench({ notes: {}, settings }, async (vault) => {
      await vault.palette("Add action item");
      await vault.notice("There is no relationship yet. Create an agreement first.").waitFor();
    });
  });

  it("offers an agenda", async () => {
    await inWorkbench(withAna({}), async (vault) => {
      await vault.palette("Add action item");
      const notice = vault.notice(
        "There is no agenda or recap with Ana Silva yet that an action item could go into.",
      );
      await notice.getByRole("button", { name: "Create agenda" }).click();
      await new FormPage(vault).control("Focus").waitFor();
    });
  });
});

it("is offered in the editor's menu of our notes", async () => {
  await inWorkbench(withAna({ [RECAP]: recapWith(ITEM), "Mine.md": "Text\n" }), async (vault) => {
    const entry = vault.page.locator(".menu-item", { hasText: "Add action item" });
    await vault.openNote(RECAP);
    await vault.page.locator(".mod-root .cm-line", { hasText: "Draft" }).click({ button: "right" });
    await entry.click();
    await new FormPage(vault).control("What").waitFor();
    await vault.press("Escape");
    await vault.openNote("Mine.md");
    await vault.page.locator(".mod-root .cm-line", { hasText: "Text" }).click({ button: "right" });
    await vault.page.locator(".menu").waitFor();
    expect(await entry.count()).toBe(0);
  });
});
