import { expect, it } from "vitest";
import { accessibilityFlaws, overflow } from "./accessibility";
import { AGREEMENT } from "./anaNotes";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

it("is filled in by the keyboard alone, and has no flaw that axe finds", async () => {
  await inWorkbench({ notes: {}, size: { width: 1400, height: 1800 } }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create agreement");
    await vault.type("Ana Silva");
    await form.tabTo("Your own name");
    await vault.type("Maya Lindqvist");
    await form.tabTo("How often you meet");
    await vault.type("Every month");
    await form.root.getByText("More", { exact: true }).focus();
    await vault.press("Space");
    await form.tabTo("Response time");
    await vault.type("48");
    expect(await accessibilityFlaws(form.root)).toEqual([]);
    await vault.press("Enter");
    await form.root.waitFor({ state: "detached" });
    const text = await vault.readNote(AGREEMENT);
    expect(text).toContain("cadence: monthly\n");
    expect(text).toContain("response-time: 48\n");
  });
});

it("suggests people of notes and of links, whether there is a note of theirs or not, and not the user", async () => {
  const notes = {
    "People/Ana Silva.md": "",
    "Talks/Lunch.md": '---\nattendees: ["[[Anders Berg]]", "[[Anna Maya]]"]\nproject: "[[Anaconda]]"\n---\n',
  };
  await inWorkbench({ notes, settings: { name: "Anna Maya" } }, async (vault) => {
    await vault.palette("Create agreement");
    await vault.type("An");
    const offered = vault.page.locator(".suggestion-container .suggestion-item");
    await offered.first().waitFor();
    expect((await offered.allInnerTexts()).map((text) => text.split("\n")[0]).sort()).toEqual([
      "Ana Silva",
      "Anders Berg",
    ]);
  });
});

it("keeps its button in reach above a phone's keyboard", async () => {
  const size = { width: 390, height: 400 };
  await inWorkbench({ notes: {}, phone: true, size }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create agreement");
    await form.unfoldMore();
    for (const name of ["Your mentor", "Next meeting: Date", "Time zone"]) {
      await form.control(name).focus();
      const box = await form.control(name).boundingBox();
      expect(box?.y).toBeGreaterThan(0);
      expect((box?.y ?? 0) + (box?.height ?? 0)).toBeLessThan(size.height);
    }
    const button = form.root.getByRole("button", { name: "Create", exact: true });
    await button.scrollIntoViewIfNeeded();
    expect((await button.boundingBox())?.y).toBeLessThan(size.height - 40);
    expect(await overflow(form.root)).toEqual([]);
  });
});
