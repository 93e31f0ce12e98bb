import { describe, expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const notes = { [AGREEMENT]: agreement, [RECAP]: recapWith("- [ ] Ask 📅 2026-03-06"), "Other.md": "a\n" };

/** Runs the command and takes the first that is found by these letters. */
async function insert(vault: VaultPage, letters: string): Promise<void> {
  await vault.palette("Insert section");
  await vault.page.locator(".prompt input").fill(letters);
  await vault.page.locator(".prompt .suggestion-item").first().waitFor();
  await vault.press("Enter");
  await vault.settled();
}

describe("Insert section", () => {
  it("brings by a few letters what the note lacks, in one step that one undo takes back", async () => {
    await inWorkbench({ notes, settings }, async (vault) => {
      await vault.openNote(RECAP);
      const before = await vault.readNote(RECAP);
      await vault.palette("Insert section");
      const offered = await vault.page.locator(".prompt .suggestion-item").allInnerTexts();
      expect(offered.slice(0, 3)).toEqual([
        "Thanks (Recap)",
        "Key learnings (Recap)",
        "Action items (Recap)",
      ]);
      expect(offered).toContain("GROW");
      expect(offered).toContain("Mentee’s checklist");
      expect(offered).toContain("Live block: actions");
      expect(offered).toContain("Goals (Agreement)");
      await vault.press("Escape");
      await vault.putCursorAfter("Ask");
      await insert(vault, "decis");
      await vault.awaitNote(RECAP, (text) =>
        text.includes("- [ ] Ask 📅 2026-03-06\n\n## Decisions\n\n-\n\n## Private\n"),
      );
      await vault.press("ControlOrMeta+z");
      await vault.awaitNote(RECAP, (text) => text === before);
      await insert(vault, "menteecheck");
      await vault.awaitNote(
        RECAP,
        (text) => text.includes("2026-03-06\n- Reach out") && text.includes("Contact Ana Silva with"),
      );
      await vault.press("ControlOrMeta+z");
      await vault.awaitNote(RECAP, (text) => text === before);
    });
  });

  it("makes an action item of what is selected, with its date, in a note of somebody else's too", async () => {
    await inWorkbench({ notes, settings }, async (vault) => {
      await vault.openNote("Other.md");
      await vault.press("ControlOrMeta+End");
      await vault.type("Send the CV by next friday");
      await vault.press("Shift+Home");
      await insert(vault, "action item");
      await vault.awaitNote("Other.md", (text) => text === "a\n- [ ] Send the CV 📅 2026-03-13");
      await vault.press("End", "Enter");
      await insert(vault, "live actions ana");
      await vault.awaitNote("Other.md", (text) =>
        text.includes("```mentoring\nactions\nrelationship: Ana Silva\n```"),
      );
    });
  });

  it("says where the cursor has to be, and is not offered where nothing can be written", async () => {
    await inWorkbench({ notes: { ...notes, "Code.md": "```\nx\n```\n" }, settings }, async (vault) => {
      await vault.openNote("Code.md");
      await vault.putCursorAfter("x");
      await insert(vault, "grow");
      await vault.notice("The cursor is in properties, code or a comment.").waitFor();
      expect(await vault.readNote("Code.md")).toBe("```\nx\n```\n");
      await vault.palette("Open dashboard");
      await vault.page.keyboard.press("ControlOrMeta+p");
      await vault.page.locator(".prompt input").fill("Insert section");
      await vault.page.locator(".prompt").getByText("No commands found.").waitFor();
    });
  });

  it("leaves a note alone that is not UTF-8, and says so", async () => {
    const bytes = new Uint8Array([0x61, 0xe9, 0x0a]);
    await inWorkbench({ notes: { "Latin.md": bytes }, settings }, async (vault) => {
      const before = await vault.digests();
      await vault.openNote("Latin.md");
      await vault.palette("Insert section");
      await vault.notice("“Latin.md” is not plain UTF-8 text, so it is left as it is.").waitFor();
      expect((await vault.digests()).get("Latin.md")).toBe(before.get("Latin.md"));
    });
  });
});
