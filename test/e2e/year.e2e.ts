import { expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import { instantOf } from "./instantOf";
import { WHEN } from "./scene";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();
const AGREEMENT = "Mentoring/Ana Silva/Ana Silva - Agreement.md";
/** A year with one person: what is done, and what the dashboard says of it. */
class Year {
  readonly form: FormPage;
  readonly dashboard: DashboardPage;

  constructor(readonly vault: VaultPage) {
    this.form = new FormPage(vault);
    this.dashboard = new DashboardPage(vault);
  }

  /** Lets the time pass until a moment, as when the app stays open. */
  async comes(now: string): Promise<void> {
    const { clock } = this.vault.page;
    const today = await this.vault.page.evaluate(() => Date.now());
    await clock.fastForward(instantOf(now, WHEN.timeZone).getTime() - today);
    await this.vault.settled();
  }

  /** What matters now with Ana, as soon as it says so. */
  async says(sentence: string): Promise<void> {
    const matter = this.dashboard.person("Ana Silva").locator(".mentoring-matter-words");
    await eventually(async () => (await this.dashboard.texts(matter)).join()).toBe(sentence);
  }

  async presses(name: string): Promise<void> {
    await this.dashboard
      .person("Ana Silva")
      .getByRole("button", { name: new RegExp(`^${name}`) })
      .first()
      .click();
    await this.vault.settled();
  }

  async sends(button: string): Promise<void> {
    await this.form.root.getByRole("button", { name: button, exact: true }).click();
    await this.form.root.waitFor({ state: "detached" });
    await this.vault.settled();
  }

  /** Says that they met, and writes and sends the recap. */
  async met(): Promise<void> {
    await this.presses("Yes");
    await this.sends("Create");
    await this.says("Send the recap: due in 23 hours.");
    await this.presses("Mark as sent");
  }
}

it("plays a year of a relationship through, from the agreement to its closing note", async () => {
  const settings = { name: "Maya Lindqvist" };
  await inWorkbench({ notes: {}, settings, now: "2026-01-05T09:00" }, async (vault) => {
    const year = new Year(vault);
    const { form, dashboard } = year;
    await vault.palette("Create agreement");
    await form.fill({ "Your mentor": "Ana Silva" });
    await form.choose("How often you meet", "Every month");
    await form.unfoldMore();
    await form.fill({ End: "2026-12-18" });
    await form.create();
    await year.says("No meeting yet: introduce yourself.");
    await vault.palette("Agreed today");
    const agreed = await vault.awaitNote(AGREEMENT, (text) => text.includes("review: 2026-02-05"));
    await vault.writeNote(AGREEMENT, agreed.replace(/<!-- \[by:: date\].*-->/, "Speak in public"));

    await vault.palette("Schedule meetings");
    await form.fill({ "Meeting 1: Date": "2026-01-12", "Meeting 1: Time": "16:00" });
    await form.fill({ "Meeting 2: Date": "2026-02-09", "Meeting 3: Date": "2026-03-09" });
    await year.sends("Schedule");
    await dashboard.person("Ana Silva").getByText("Next in 7 days at 4:00 PM").waitFor();

    await year.comes("2026-01-12T09:00");
    await year.says("Your first meeting is today at 4:00 PM: don’t cancel this one.");
    await year.comes("2026-01-12T16:30");
    await year.says("");
    await year.comes("2026-01-12T17:30");
    await year.says("Did you meet today?");
    await year.met();
    await year.says("");

    await vault.palette("Move or cancel meeting");
    await form.fill({ "New date: Date": "2026-02-11" });
    await year.sends("Save");
    await dashboard.person("Ana Silva").getByText("Next in 30 days at 4:00 PM").waitFor();

    await year.comes("2026-02-08T09:00");
    await year.says("Your review was due 3 days ago.");
    await year.presses("Change terms");
    await form.fill({ "How long": "45" });
    await year.sends("Change");
    await vault.awaitNote(AGREEMENT, (text) => text.includes("- 2026-02-08: 45 minutes; review: "));
    await year.says("");
    await year.comes("2026-02-11T17:30");
    await year.met();

    await year.comes("2026-03-09T17:30");
    await year.says("Did you meet today?");
    await year.presses("No");
    await year.says("No meeting planned.");
    await year.comes("2026-04-20T09:00");
    await year.says("No meeting planned, quiet for 68 days.");
    await year.presses("Write to Ana");
    expect(await form.control("Message").inputValue()).toMatch(
      /^Hello Ana,\n\nWe last met on .* February 11/,
    );
    await vault.press("Escape");

    await dashboard.section("goals").locator("li").getByRole("button", { name: "Mark as met" }).click();
    await vault.awaitNote(AGREEMENT, (text) => text.includes("Speak in public [met:: 2026-04-20]"));
    await year.says("Your goal is met: celebrate, and talk about ending.");
    await year.presses("Create closing note");
    await form.create();
    await dashboard.section("closed").waitFor();
    expect(await dashboard.people.count()).toBe(0);
    expect(await vault.readNote("Mentoring/Ana Silva/Ana Silva - Closing.md")).toContain(
      "- Speak in public ([[Ana Silva - Agreement|2026-04-20]])\n",
    );
  });
});
