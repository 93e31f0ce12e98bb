import { expect, it } from "vitest";
import { AGREEMENT, agreement } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

it("makes an agenda with somebody without an agreement, in an empty vault", async () => {
  await inWorkbench({ notes: {} }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create agenda");
    await form.fill({ "Your mentor": "ليلى حداد", "Your own name": "Maya Lindqvist" });
    await vault.press("Enter");
    await form.control("Meeting: Date").waitFor();
    expect(await form.control("First meeting").isChecked()).toBe(true);
    await form.fill({ "Meeting: Date": "2026-03-10" });
    await form.create();
    expect(await vault.readNote("Mentoring/ليلى حداد/2026-03-10 ليلى حداد - Agenda.md")).toContain(
      "## Getting to know each other",
    );
    expect(await vault.files()).toEqual(["Mentoring/ليلى حداد/2026-03-10 ليلى حداد - Agenda.md"]);
    await new DashboardPage(vault).person("ليلى حداد").getByText("Informal").waitFor();

    await vault.page.clock.setSystemTime(new Date("2026-03-10T18:00:00"));
    await vault.palette("Create recap");
    await form.create();
    const recap = "Mentoring/ليلى حداد/2026-03-10 ليلى حداد - Recap.md";
    expect(await vault.readNote(recap)).toContain('\nagenda: "[[2026-03-10 ليلى حداد - Agenda]]"\n');
    await vault.palette("Brief");
    await vault.page.locator(".mentoring-brief").getByText("ليلى حداد").first().waitFor();
    await vault.press("Escape");

    await vault.palette("Create agreement");
    expect(await form.control("Your own name").count()).toBe(0);
  });
});

it("makes a recap with somebody new beside those who have an agreement", async () => {
  const settings = { name: "Maya Lindqvist" };
  await inWorkbench({ notes: { [AGREEMENT]: agreement }, settings }, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create recap");
    await form.fill({ Focus: "Her first week" });
    await form.choose("With", "Someone new…");
    await form.control("Your mentee").or(form.control("Your mentor")).waitFor();
    await vault.press("Escape");
    await form.choose("With", "Someone new…");
    await form.choose("You are", "The mentor");
    await form.fill({ "Your mentee": "Zoe" });
    await form.control("You are").press("Enter"); // a choice does not swallow the key
    await form.control("Focus").waitFor();
    expect(await form.control("Focus").inputValue()).toBe("Her first week");
    await form.create();
    const recap = await vault.readNote("Mentoring/Zoe/2026-03-04 Zoe - Recap.md");
    expect(recap).toMatch(
      /^---\ntype: mentoring-recap\nmentor: "\[\[Maya Lindqvist\]\]"\nmentee: "\[\[Zoe\]\]"\n/,
    );
    expect(recap).toContain("\nfocus: Her first week\n");
    expect(recap).not.toContain("agreement:");
    await new DashboardPage(vault).person("Zoe").getByText("Informal").waitFor();
  });
});
