import { expect, it } from "vitest";
import { accessibilityFlaws } from "./accessibility";
import { AGREEMENT, agreement } from "./anaNotes";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const reviewed = agreement.replace("cadence:", "ends: 2026-07-02\nreview: 2026-02-07\ncadence:");

it("changes terms by the keyboard alone, and takes the change back", async () => {
  await inWorkbench({ notes: { [AGREEMENT]: reviewed }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Change terms");
    expect(await form.control("Status").inputValue()).toBe("active");
    expect(await form.control("Review").inputValue()).toBe("2026-05-03");
    expect(await accessibilityFlaws(form.root)).toEqual([]);

    await form.tabTo("How long");
    await vault.type("45");
    await form.tabTo("Why");
    await vault.type("The launch is near");
    await vault.press("Enter");
    await form.root.waitFor({ state: "detached" });
    const notice = vault.notice("Changed the terms of “Ana Silva - Agreement”.");
    await notice.waitFor();
    expect(await vault.readNote(AGREEMENT)).toBe(
      `${reviewed.replace("review: 2026-02-07", "review: 2026-05-03").replace("weeks\n---", "weeks\nduration: 45\n---")}
## Changes

- 2026-03-04: 45 minutes; review: 2026-05-03 instead of 2026-02-07
  - The launch is near
`,
    );
    await notice.getByRole("button", { name: "Undo" }).click();
    expect(await vault.awaitNote(AGREEMENT, (text) => !text.includes("Changes"))).toBe(reviewed);
  });
});

it("pauses a relationship, and resumes it", async () => {
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Pause relationship");
    await form.root.getByRole("button", { name: "Change", exact: true }).click();
    await form.root.waitFor({ state: "detached" });
    const paused = await vault.awaitNote(AGREEMENT, (text) => text.includes("status: paused"));
    expect(paused).toContain("- 2026-03-04: paused\n");

    await vault.settled(); // only what is known to be paused can be resumed
    await vault.palette("Resume relationship");
    await form.root.getByRole("button", { name: "Change", exact: true }).click();
    await form.root.waitFor({ state: "detached" });
    const resumed = await vault.awaitNote(AGREEMENT, (text) => text.includes("status: active"));
    expect(resumed).toContain("- 2026-03-04: paused\n- 2026-03-04: resumed\n");
  });
});

it("says so when nothing is changed, and leaves the note alone", async () => {
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Change terms");
    await form.root.getByRole("button", { name: "Change", exact: true }).click();
    expect(await form.complaints()).toEqual(["Nothing is changed yet. Change a term, or cancel."]);
    await vault.press("Escape");
    await form.root.waitFor({ state: "detached" });
    expect(await vault.readNote(AGREEMENT)).toBe(agreement);
  });
});
