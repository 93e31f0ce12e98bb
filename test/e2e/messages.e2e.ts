import { expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const AGENDA = "Mentoring/Ana Silva/2026-03-10 Ana Silva - Agenda.md";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist" };

const terms = (...properties: readonly string[]): string =>
  `---
type: mentoring-agreement
mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"
role: mentee
${properties.join("\n")}
---
`;

const recap = (date: string, body = ""): string =>
  `---
type: mentoring-recap
mentor: "[[Ana Silva]]"
date: ${date}
sent: ${date}T20:00:00
---
${body}`;

/** What was copied last: the test's browser hands over what the page puts on the clipboard. */
async function copied({ page }: VaultPage): Promise<string> {
  return page.evaluate("navigator.clipboard.readText()");
}

it("offers people gone quiet a message to copy, and lets them schedule instead", async () => {
  const notes = { "Terms.md": terms("cadence: weekly"), "Told.md": recap("2026-01-22") };
  await inWorkbench({ notes, settings }, async (vault) => {
    const ana = new DashboardPage(vault).person("Ana Silva");
    await vault.page.context().grantPermissions(["clipboard-read", "clipboard-write"]);
    await ana.getByText("No meeting planned, quiet for 41 days.").first().waitFor();
    expect(await ana.getByRole("button", { name: /^Schedule/ }).count()).toBe(1);
    await ana.getByRole("button", { name: /^Write to Ana/ }).click();

    const form = new FormPage(vault);
    expect(await form.control("Subject").inputValue()).toBe("When shall we meet next?");
    const body = form.control("Message");
    expect(await body.inputValue()).toMatch(/^Hello Ana,\n\nWe last met on Thursday, January 22, 2026, /);
    // The first gap is selected: what is typed goes there.
    await vault.type("I gave the talk.");
    await form.root.getByRole("button", { name: "Copy" }).click();
    await form.root.waitFor({ state: "detached" });
    await vault.notice("The message is on the clipboard.").waitFor();
    expect(await copied(vault)).toContain("pick it up again. I gave the talk.\n\n");
    expect(await vault.files()).toEqual(["Terms.md", "Told.md"]);
  });
});

it("says what keeps a message from being copied, and keeps it", async () => {
  const notes = { "Terms.md": terms("cadence: weekly"), "Told.md": recap("2026-01-22") };
  await inWorkbench({ notes, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.page.evaluate("navigator.clipboard.writeText = () => Promise.reject(new Error('no'))");
    await new DashboardPage(vault)
      .person("Ana Silva")
      .getByRole("button", { name: /^Write to Ana/ })
      .click();
    await form.root.getByRole("button", { name: "Copy" }).click();
    await form.root.getByText("The clipboard cannot be used").waitFor();
    await form.control("Message").fill("");
    await form.root.getByRole("button", { name: "Open mail draft" }).click();
    expect(await form.complaints()).toContain("Enter a message.");
    await vault.press("Escape");
    await vault.page.getByText("Discard what you typed?").waitFor();
  });
});

it("opens an introduction as a mail draft, once somebody is new and nobody has met", async () => {
  const notes = { "Terms.md": terms("status: draft", "started: 2026-03-02", "objective: Lead a launch") };
  await inWorkbench({ notes, settings }, async (vault) => {
    const ana = new DashboardPage(vault).person("Ana Silva");
    await ana.getByText("No meeting yet: introduce yourself.").first().waitFor();
    await vault.page.evaluate("window.open = (address) => { window.opened = address; return null; }");
    await vault.palette("Write introduction");
    const form = new FormPage(vault);
    await form.root.getByRole("button", { name: "Open mail draft" }).click();
    await form.root.waitFor({ state: "detached" });
    const mail = new URL(await vault.page.evaluate<string>("window.opened"));
    expect([mail.protocol, mail.pathname]).toEqual(["mailto:", ""]);
    expect(mail.searchParams.get("subject")).toBe("Introduction: Maya Lindqvist");
    expect(mail.searchParams.get("body")).toContain("What I hope to learn from you: Lead a launch.");
  });
});

it("writes what prepares a first meeting into its agenda, and keeps it when that is filled", async () => {
  await inWorkbench({ notes: {}, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create agreement");
    await form.fill({ "Your mentor": "Ana Silva", "Next meeting: Date": "2026-03-10" });
    await form.create();
    const lines = [
      "- [ ] Read up on each other’s background [owner:: both] 📅 2026-03-09",
      "- [ ] Send CV and a short paragraph of background 📅 2026-03-09",
    ].join("\n");
    expect(await vault.readNote(AGENDA)).toContain(`\n## Action items\n\n${lines}\n`);

    const ana = new DashboardPage(vault).person("Ana Silva");
    await ana.getByText("Your first meeting is in 6 days: 2 things to prepare.").first().waitFor();
    await ana.getByRole("button", { name: /^Write to Ana/ }).click();
    expect(await form.control("Message").inputValue()).toContain("My CV is attached");
    await vault.press("Escape");

    await vault.palette("Create agenda");
    await form.create();
    const filled = await vault.awaitNote(AGENDA, (text) => text.includes("## Getting to know each other"));
    expect(filled).toContain(lines);
  });
});

it("shows a question that is unanswered past the agreed time, and one that waits for the user's answer", async () => {
  const asked = (owner: string): string =>
    `## Questions\n\n- [ ] Is now the time? [owner:: ${owner}] 📅 2026-03-02\n`;
  const notes = {
    "Terms.md": terms(),
    "Told.md": recap("2026-02-25", asked("mentor")),
    "Ben.md": recap("2026-02-25", asked("mentee")).replace("Ana Silva", "Ben Okafor"),
  };
  await inWorkbench({ notes, settings }, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const ana = dashboard.person("Ana Silva");
    await ana.getByText("No answer to your question, due 2 days ago.").first().waitFor();
    await ana.getByRole("button", { name: /^Write to Ana/ }).click();
    expect(await new FormPage(vault).control("Message").inputValue()).toContain("\n\nIs now the time?\n\n");
    await vault.press("Escape");
    const ben = dashboard.person("Ben Okafor");
    await ben.getByText("Your answer was due 2 days ago.").first().waitFor();
    await ben.getByRole("button", { name: /^Answer/ }).click();
    await vault.title.filter({ hasText: "Ben" }).waitFor();
  });
});
