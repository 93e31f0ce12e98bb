import { expect, it } from "vitest";
import { accessibilityFlaws } from "./accessibility";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };

const pair = (name: string): string => `mentor: "[[Maya Lindqvist]]"\nmentee: "[[${name}]]"`;
const agreement = (name: string): string => `---
type: mentoring-agreement
${pair(name)}
role: mentor
status: active
cadence: every-2-weeks
---
`;
const ADA = "Mentoring/Ada Berg/2026-03-03 Ada Berg - Agenda.md";
const BEN = "Mentoring/Ben Okafor/2026-03-03 Ben Okafor - Recap.md";
const notes = {
  "Mentoring/Ada Berg/Ada Berg - Agreement.md": agreement("Ada Berg"),
  [ADA]: `---\ntype: mentoring-agenda\n${pair("Ada Berg")}\nstatus: planned\ndate: 2026-03-03\n---\n`,
  "Mentoring/Ben Okafor/Ben Okafor - Agreement.md": agreement("Ben Okafor"),
  [BEN]: `---\ntype: mentoring-recap\n${pair("Ben Okafor")}\ndate: 2026-03-03\n---\n\n## Action items\n\n- [ ] Send the link [owner:: mentor]\n- [ ] Read it\n`,
  "Mentoring/Cai Lee/Cai Lee - Agreement.md": agreement("Cai Lee").replace("active", "paused"),
};

it("goes round by keys alone, settles what it asks, and begins with what is left when it is taken up again", async () => {
  await inWorkbench({ notes, settings, size: { width: 1400, height: 1200 } }, async (vault) => {
    const round = vault.page.locator(".modal.mentoring-round");
    await vault.palette("Weekly round");
    await round.getByText("1 of 2", { exact: true }).waitFor();
    expect(await round.locator(".modal-title").innerText()).toBe("Ada Berg");
    await round.getByText("Did you meet yesterday?").waitFor();
    expect(await accessibilityFlaws(round)).toEqual([]);
    await vault.press("y");
    await vault.awaitNote(ADA, (text) => text.includes("status: held"));
    await round.getByText("Did you meet yesterday?").waitFor({ state: "detached" });
    await vault.press("d");
    const form = vault.page.locator(".mentoring-form-modal");
    await form.getByRole("button", { name: "Schedule" }).click();
    await form.waitFor({ state: "detached" });
    await round.getByText(/^Next meeting: /).waitFor();
    await vault.press("Escape");
    await round.waitFor({ state: "detached" });

    await vault.palette("Weekly round");
    expect(await round.locator(".modal-title").innerText()).toBe("Ben Okafor");
    await round.getByText(/^Links and answers promised: 1 item, due in/).waitFor();
    await vault.press("1");
    await vault.awaitNote(BEN, (text) => text.includes("- [x] Send the link"));
    await vault.press("t");
    await form.getByLabel("Topic", { exact: true }).fill("A raise");
    await vault.press("Enter");
    await form.waitFor({ state: "detached" });
    await vault.awaitNote(BEN, (text) => text.includes("## Topics for next time\n\n- A raise\n"));
    await vault.press("Enter");
    await round.getByText("2 of 2", { exact: true }).waitFor();
    await vault.press("ArrowRight");
    await round.getByText("2 of 2 done.").waitFor();
    await vault.press("Enter");
    await round.waitFor({ state: "detached" });
  });
});
