import { expect, it } from "vitest";
import { accessibilityFlaws } from "./accessibility";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };
const MADE = "Mentoring/Ana Silva/2026-03-03 Ana Silva - Recap.md";

const mail = `<p>From: Ana Silva &lt;ana@x.org&gt;<br>To: Maya<br>Date: Tue, 3 Mar 2026 18:20:11 +0100</p>
<p>Hi Maya, I'll send you the slides by Friday. Could you draft the launch plan?</p>
<h2>Key learnings</h2><ul><li>Readiness is a decision</li></ul><img src="https://track.example/p.gif">
<p>Ana</p><blockquote>I will pay. <% x %></blockquote>`;

async function paste(vault: VaultPage, html: string, text: string): Promise<void> {
  const area = new FormPage(vault).control("Mail or recap");
  await area.evaluate(
    (element, given) => {
      const clipboardData = new DataTransfer();
      if (given.html !== "") clipboardData.setData("text/html", given.html);
      clipboardData.setData("text/plain", given.text);
      const pasting = { clipboardData, bubbles: true, cancelable: true };
      element.dispatchEvent(new ClipboardEvent("paste", pasting));
    },
    { html, text },
  );
}

async function receive(vault: VaultPage): Promise<void> {
  const { root } = new FormPage(vault);
  await root.getByRole("button", { name: "Receive" }).click();
  await vault.settled();
}

it("makes a recap of the other's mail, whose promises become action items once they are confirmed", async () => {
  const notes = { [AGREEMENT]: agreement, [RECAP]: recapWith("- [ ] Walk") };
  await inWorkbench({ notes, settings, size: { width: 1400, height: 1600 } }, async (vault) => {
    const form = new FormPage(vault);
    const before = await vault.digests();
    await vault.palette("Receive note");
    await receive(vault);
    expect(await form.complaints()).toEqual(["Paste a mail or a recap."]);
    await paste(vault, "", "From ben@x.org\n".repeat(200_000));
    expect(await form.complaints()).toEqual([
      "This is longer than one mail. Paste one alone, up to 100,000 characters.",
    ]);
    await form.fill({ "Mail or recap": "" });
    await paste(vault, mail, "");
    expect(await form.control("Promise 1: What").inputValue()).toBe("Send you the slides");
    expect(await form.control("Promise 1: Due").inputValue()).toBe("2026-03-06");
    expect(await accessibilityFlaws(form.root)).toEqual([]);
    await form.choose("About the meeting", "Another meeting");
    await form.control("Promise 1").check();
    await form.fill({ "Promise 1: What": "Send Maya the slides" });
    await receive(vault);
    const made = await vault.awaitNote(MADE, (text) => text !== "");
    expect(made).toContain("- [ ] Send Maya the slides [owner:: mentor] 📅 2026-03-06\n");
    expect(made).toContain("## Key learnings\n- Readiness is a decision\n");
    expect(made).toContain("## As received\n\nHi Maya, I'll send you the slides by Friday.");
    expect(made).not.toMatch(/Draft the launch plan|pay|track|sent:|From:/);
    await vault.notice("Created “2026-03-03 Ana Silva - Recap”.").getByRole("button").click();
    await vault.notice("Undone.").waitFor();
    const after = await vault.digests();
    expect([...after].filter(([path]) => !path.startsWith(".trash/"))).toEqual([...before]);
  });
});

it("adds to a recap what it lacks, and tells the mentor's notes when the mentee's came", async () => {
  const asMentor = (text: string): string => text.replace("role: mentee", "role: mentor");
  const swapped = (text: string): string =>
    asMentor(text).replace(/mentor: .*\nmentee: .*/, 'mentor: "[[Maya Lindqvist]]"\nmentee: "[[Ana Silva]]"');
  const notes = { [AGREEMENT]: swapped(agreement), [RECAP]: swapped(recapWith("- [ ] Walk")) };
  await inWorkbench({ notes, settings, phone: true, now: "2026-02-19T09:00" }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Receive note");
    await form.fill({
      "Mail or recap": "Action items\n- Walk\n- Run\n\nThank you! I will write to Rut.\n\nAna",
    });
    await form.root.getByText("“2026-02-18 Ana Silva - Recap” is there already").waitFor();
    await form.control("Promise 3").check();
    await receive(vault);
    const text = await vault.awaitNote(RECAP, (now) => now.includes("sent: 2026-02-19T09:0"));
    expect(text).toContain("## Action items\n- [ ] Walk\n- Run\n- [ ] Write to Rut\n");
    expect(text).toContain("## As received\n\nThank you! I will write to Rut.\n\nAna\n");
    await vault.notice("Added to").getByRole("button").click();
    await vault.awaitNote(RECAP, (now) => now === notes[RECAP]);
  });
});

it("offers the mentor to receive the recap that has not come", async () => {
  const pair = 'mentor: "[[Maya Lindqvist]]"\nmentee: "[[Ana Silva]]"';
  const notes = {
    [AGREEMENT]: `---\ntype: mentoring-agreement\n${pair}\nrole: mentor\nstatus: active\n---\n`,
    "Held.md": `---\ntype: mentoring-agenda\n${pair}\ndate: 2026-03-01\ntime: "10:00"\nstatus: held\n---\n`,
  };
  await inWorkbench({ notes, settings }, async (vault) => {
    await vault.palette("Open dashboard");
    const ana = new DashboardPage(vault).person("Ana Silva");
    await ana.getByText("No recap from Ana yet.").first().waitFor();
    await ana.getByRole("button", { name: "Receive note" }).click();
    const form = new FormPage(vault);
    await form.fill({ "Mail or recap": "Key learnings\n- Say less" });
    await receive(vault);
    await form.root.waitFor({ state: "detached" });
    const made = await vault.awaitNote(
      "Mentoring/Ana Silva/2026-03-01 Ana Silva - Recap.md",
      (text) => text !== "",
    );
    expect(made).toContain("- Say less");
    await ana.getByRole("button", { name: "Receive note" }).waitFor({ state: "detached" });
  });
});
