import { expect, it } from "vitest";
import { AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const settings = { name: "Maya Lindqvist", aliases: ["Maya"], ownNote: "People/Maya Lindqvist.md" };
const agendaOn = (date: string): string => `Mentoring/Ana Silva/${date} Ana Silva - Agenda.md`;

const notes = {
  [AGREEMENT]: agreement.replace("---\n\n", "time-zone: Europe/Lisbon\nends: 2026-04-30\n---\n\n"),
  [RECAP]: recapWith("- [ ] Prepare [[2026-03-18 Ana Silva - Agenda]]"),
};

const planned = (date: string): string => `---
type: mentoring-agenda
mentor: "[[Ana Silva]]"
mentee: "[[Maya Lindqvist]]"
agreement: "[[Ana Silva - Agreement]]"
status: planned
date: ${date}
time: "17:30"
place: "https://meet.example/ana"
---
`;

async function press(vault: VaultPage, button: string): Promise<void> {
  const { root } = new FormPage(vault);
  await root.getByRole("button", { name: button, exact: true }).click();
  await root.waitFor({ state: "detached" });
  await vault.settled();
}

async function undo(vault: VaultPage, notice: string): Promise<void> {
  await vault.notice(notice).getByRole("button", { name: "Undo" }).click();
  await vault.notice("Undone.").last().waitFor();
  await vault.settled();
}

async function agendas(vault: VaultPage): Promise<readonly string[]> {
  return (await vault.files()).filter((file) => file.endsWith("Agenda.md") && !file.startsWith(".trash"));
}

it("plans three meetings at the outset; one is moved, one called off, one did not happen", async () => {
  await inWorkbench({ notes, settings, now: "2026-03-02T09:00" }, async (vault) => {
    const form = new FormPage(vault);
    const dashboard = new DashboardPage(vault);
    await vault.palette("Schedule meetings");
    await form.fill({ "Meeting 1: Time": "17:30" });
    expect(
      await form.root.locator(".mentoring-schedule-rows .setting-item-description").allInnerTexts(),
    ).toEqual(Array(3).fill("4:30 PM in Lisbon"));
    await form.fill({ Place: "https://meet.example/ana" });
    await press(vault, "Schedule");
    expect(await agendas(vault)).toEqual(["2026-03-04", "2026-03-18", "2026-04-01"].map(agendaOn));
    expect(await vault.readNote(agendaOn("2026-04-01"))).toBe(planned("2026-04-01"));
    await dashboard.person("Ana Silva").getByText("Next in 2 days at 5:30 PM").waitFor();

    const before = await vault.digests();
    await vault.palette("Move or cancel meeting");
    await form.choose("Meeting", "Ana Silva · March 18 at 5:30 PM");
    await form.fill({ "New date: Date": "2026-03-21" });
    await form.root.getByText("Saturday · 4:30 PM in Lisbon · On a weekend").waitFor();
    await form.fill({ "New date: Date": "2026-03-20" });
    await press(vault, "Save");
    const moved = planned("2026-03-20")
      .replace("---\n", "")
      .replace("---\n", "moved-from:\n  - 2026-03-18\n---\n");
    expect(await vault.readNote(agendaOn("2026-03-20"))).toBe(`---\n${moved}`);
    await vault.awaitNote(RECAP, (text) => text.includes("[[2026-03-20 Ana Silva - Agenda]]"));
    await undo(vault, "Moved the meeting with Ana Silva to March 20 at 5:30 PM.");
    await eventually(() => vault.digests()).toEqual(before);

    await dashboard.section("upcoming").locator(".mentoring-meeting").last().click({ button: "right" });
    await vault.page.locator(".menu-item", { hasText: "Move or cancel meeting" }).click();
    const chosen = form.control("Meeting").locator("option:checked");
    expect(await chosen.innerText()).toBe("Ana Silva · April 1 at 5:30 PM");
    await form.choose("What to do", "Cancel it");
    await form.fill({ Why: "Ana is traveling" });
    await press(vault, "Save");
    const called = await vault.readNote(agendaOn("2026-04-01"));
    expect(called).toBe(
      `${planned("2026-04-01").replace("planned", "cancelled")}\nCanceled: Ana is traveling\n`,
    );

    await vault.page.clock.fastForward(3 * 24 * 60 * 60 * 1000);
    const matter = dashboard.person("Ana Silva").locator(".mentoring-matter");
    await matter.getByText("Did you meet yesterday?", { exact: true }).waitFor();
    expect(await dashboard.texts(matter.getByRole("button"))).toEqual(["Yes", "Moved", "No"]);
    await matter.getByRole("button", { name: /^No/ }).press("Enter");
    await vault.awaitNote(agendaOn("2026-03-04"), (text) => text.includes("status: missed"));
    await dashboard.person("Ana Silva").getByText("Next in 13 days at 5:30 PM").waitFor();
    await eventually(() => dashboard.texts(dashboard.section("history").locator(".mentoring-mark"))).toEqual([
      "Canceled",
      "Missed",
    ]);
  });
});

it("plans all meetings up to the end of the agreement, keeps those that are planned, and takes all back", async () => {
  const withPlan = { ...notes, [agendaOn("2026-03-18")]: planned("2026-03-18") };
  await inWorkbench({ notes: withPlan, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Schedule meetings");
    await form.root.getByRole("button", { name: "Until April 30" }).click();
    expect(await form.control("How many").inputValue()).toBe("3");
    await form.fill({ "How many": "2" });
    await form.fill({ "Meeting 1: Date": "2026-03-18" });
    await form.root.getByText("Planned already, stays as it is").waitFor();
    await form.root.getByRole("button", { name: "Remove Meeting 2" }).click();
    await form.root.getByRole("button", { name: "Schedule", exact: true }).click();
    await form.root.getByText("All of these meetings with Ana Silva are planned already.").waitFor();
    await form.fill({ "How many": "2" });
    await press(vault, "Schedule");
    expect(await agendas(vault)).toEqual(["2026-03-18", "2026-04-29"].map(agendaOn));
    await undo(vault, "Scheduled 1 meeting with Ana Silva. 1 was planned already.");
    expect(await agendas(vault)).toEqual([agendaOn("2026-03-18")]);

    await vault.palette("Create agenda");
    await form.root.getByText("4:30 PM in Lisbon", { exact: true }).waitFor();
    await vault.press("Escape");
    await vault.openNote(agendaOn("2026-03-18"));
    await vault.palette("Move or cancel meeting");
    expect(await form.control("New date: Date").inputValue()).toBe("2026-03-18");
    await form.root.getByRole("button", { name: "Save" }).click();
    expect(await form.complaints()).toEqual(["It is on this day and at this time already. Choose others."]);
    await form.fill({ "New date: Date": "2026-03-19" });
    await press(vault, "Save");
    await vault.title.filter({ hasText: "2026-03-19 Ana Silva - Agenda" }).waitFor();
    const text = await vault.readNote(agendaOn("2026-03-19"));
    await vault.writeNote(agendaOn("2026-03-19"), `${text}Talk about the launch\n`);
    await vault.settled();
    await vault.notice("Moved the meeting").getByRole("button", { name: "Undo" }).click();
    await vault
      .notice(`“${agendaOn("2026-03-19")}” was changed meanwhile, so it is left as it is.`)
      .waitFor();
    expect(await vault.readNote(agendaOn("2026-03-19"))).toContain("Talk about the launch");
  });
});

it("moves, on a phone, what did not happen on its day, and what only a recap names", async () => {
  await inWorkbench({ settings, phone: true }, async (vault) => {
    const form = new FormPage(vault);
    const dashboard = new DashboardPage(vault);
    await vault.palette("Open dashboard");
    await dashboard.person("Ingrid Solheim").getByRole("button", { name: "Moved" }).click();
    await form.fill({ "New date: Date": "2026-03-06" });
    await press(vault, "Save");
    const ingrid = await vault.readNote("Mentoring/Ingrid Solheim/2026-03-06 Ingrid Solheim - Agenda.md");
    expect(ingrid).toContain("moved-from:\n  - 2026-02-26\n");
    await dashboard.person("Ingrid Solheim").getByText("Next in 2 days").waitFor();

    await vault.palette("Move or cancel meeting");
    await form.choose("Meeting", "Ben Okafor · tomorrow at 5:30 PM");
    await form.fill({ "New date: Date": "2026-03-09" });
    await press(vault, "Save");
    const ben = await vault.readNote("Mentoring/Ben Okafor/2026-02-19 Ben Okafor - Recap.md");
    expect(ben).toContain("next: 2026-03-09\n");
    expect(ben).toContain("- Moved: 2026-03-09, 17:30\n");
  });
});
