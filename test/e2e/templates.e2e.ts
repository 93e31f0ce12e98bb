import { describe, expect, it } from "vitest";
import { AGREEMENT, agreement, recapWith } from "./anaNotes";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const FOCUS = "Plan: “who” decides?";
const MADE = "Mentoring/Ana Silva/2026-03-11 Ana Silva - Agenda.md";

/** Makes an agenda of Ana's, and gives its text. */
async function madeAgenda(vault: VaultPage): Promise<string> {
  const form = new FormPage(vault);
  await vault.palette("Create agenda");
  await form.fill({ "Meeting: Date": "2026-03-11", Focus: FOCUS });
  await form.create();
  return vault.readNote(MADE);
}

describe("The user's own templates", () => {
  it("are the shipped ones to begin with, written out by one command and taken back by Undo", async () => {
    const own = "Templates/Mentoring recap.md";
    const notes = { [AGREEMENT]: agreement, [own]: "# Mine, from before\n" };
    await inWorkbench({ notes, settings }, async (vault) => {
      const before = await vault.digests();
      await vault.palette("Customize templates");
      await vault.notice("4 templates are in “Templates” and will be used.").waitFor();
      expect((await vault.files()).filter((file) => file.startsWith("Templates/"))).toEqual([
        "Templates/Mentoring agenda.md",
        "Templates/Mentoring agreement.md",
        "Templates/Mentoring closing note.md",
        own,
      ]);
      expect(await vault.readNote(own)).toBe(notes[own]);
      await vault.writeNote(
        "Templates/Mentoring agenda.md",
        "---\ntags: [a] # b\n---\n# {{title}}: {{focus}}\n",
      );
      await vault.notice("4 templates").getByRole("button", { name: "Undo" }).click();
      await vault.notice("Could not be undone: “Mentoring agenda”.").waitFor();
      await eventually(async () =>
        (await vault.files()).filter((file) => file.startsWith("Templates/")),
      ).toEqual(["Templates/Mentoring agenda.md", own]);
      expect((await vault.digests()).get(own)).toBe(before.get(own));

      expect(await madeAgenda(vault)).toMatch(
        new RegExp(
          `^---\\ntags: \\[a\\] # b\\ntype: mentoring-agenda\\n[^]*\\n---\\n# 2026-03-11 .*: ${FOCUS.replace("?", "\\?")}\\n$`,
        ),
      );
      await vault.palette("Customize templates");
      await vault.notice("3 templates are in “Templates” and will be used.").waitFor();
      await vault.palette("Customize templates");
      await vault.notice("Every type of note has a template of yours.").waitFor();
    });
  });

  it.each([
    ["has no end to its properties", "---\ntags: a\n# Ours\n", "have no end"],
    ["has broken properties", "---\nfocus: [\n---\nOurs\n", "cannot be read"],
    ["is not UTF-8", Buffer.from("caf\xE9 Ours", "latin1"), "is not plain UTF-8 text"],
  ])("are named when one %s, and the shipped one serves", async (_, text, reason) => {
    const notes = { [AGREEMENT]: agreement, "Templates/Ours.md": text };
    const chosen = { ...settings, templates: { agenda: "Templates/Ours.md" } };
    await inWorkbench({ notes, settings: chosen }, async (vault) => {
      const made = await madeAgenda(vault);
      await vault.notice(reason).waitFor();
      expect(made).toContain("## Catch-up");
      expect(made).not.toContain("Ours");
    });
  });

  it("are text and nothing that runs, whatever they open with", async () => {
    const template =
      "---js\n{ get a() { document.title = 'ran'; } }\n---\n<% tp.file.title %> {{focus}} {{when}}\n";
    const recap = recapWith("- [ ] Ask").replace("## Private", "## Private\n- Remember: <% steal() %>");
    const notes = { [AGREEMENT]: agreement, "Talk.md": recap, "Templates/Ours.md": template };
    const chosen = { ...settings, templates: { agenda: "Templates/Ours.md" } };
    await inWorkbench({ notes, settings: chosen }, async (vault) => {
      const made = await madeAgenda(vault);
      await vault.notice("variables that are not known and stay as they are: when.").waitFor();
      expect(made.endsWith(`\n${template.replace("{{focus}}", FOCUS)}`)).toBe(true);
      expect(await vault.page.title()).not.toBe("ran");
    });
  });
});
