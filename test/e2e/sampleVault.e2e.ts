import { expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import { eventually } from "./eventually";
import { FormPage } from "./formPage";
import type { Scene } from "./scene";
import { useWorkbench } from "./useWorkbench";

const inWorkbench = useWorkbench();

/** The sample vault, as its owner has set the plugin up. */
const maya: Scene = {
  settings: { name: "Maya Lindqvist", aliases: ["Maya"], ownNote: "People/Maya Lindqvist.md" },
};

const CRLF = "Mentoring/Ben Okafor/2025-11-20 Ben Okafor - Recap.md";
const NO_FINAL_NEWLINE = "Mentoring/ليلى حداد/2025-10-08 ليلى حداد - Recap.md";
const BYTE_ORDER_MARK = "Mentoring/Ingrid Solheim/2025-12-18 Ingrid Solheim - Recap.md";
const UNSETTLED = "Mentoring/Ingrid Solheim/2026-02-26 Ingrid Solheim - Agenda.md";
const YESTERDAY = "Mentoring/田中 陽子/2026-03-03 田中 陽子";

it("shows everybody, most urgent first, and all that is open", async () => {
  await inWorkbench(maya, async (vault) => {
    const dashboard = new DashboardPage(vault);
    expect(await dashboard.texts(dashboard.people.locator(".mentoring-person-name"))).toEqual([
      "Ana Silva",
      "Ingrid Solheim",
      "田中 陽子",
      "Ben Okafor",
      "ليلى حداد",
      "Noor Rahimi",
      "Elias Virtanen",
    ]);
    expect(await dashboard.texts(dashboard.people.locator(".mentoring-matter-words"))).toEqual([
      "You meet today at 4:00 PM.",
      "Did you meet on Thursday?",
      "Recap due in 10 hours.",
      "2 of your action items are late.",
      "No meeting planned, quiet for 84 days. 2 of your action items are late.",
      "The agreement is still a draft.",
    ]);
    expect(await dashboard.texts(dashboard.root.locator(".mentoring-heading"))).toEqual([
      "People7",
      "Closed1",
      "Action items51",
      "Timeline",
      "Upcoming meetings4",
      "Meeting history68",
      "Goals14",
      "Notes to check7",
    ]);
    expect(await dashboard.texts(dashboard.person("Ben Okafor"))).toEqual([
      expect.stringContaining("Last met 13 days ago · Next tomorrow at 5:30 PM · You owe 6 · Owes you 7"),
    ]);
    expect(await dashboard.itemsOf("Unfiled").count()).toBe(4);
    expect(await dashboard.texts(dashboard.item("Collect what we learn in one page"))).toEqual([
      expect.stringMatching(/You · in 9 days · 3 meetings old · 2026-01-07 Ana Silva - Recap$/),
    ]);
  });
});

it("lists the notes to check, each with its reason and its way out", async () => {
  await inWorkbench(maya, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const rows = await dashboard.texts(dashboard.section("problems").locator("li"));
    const reasons = [
      /conflicted copy.*A sync service made this copy/,
      /^2025-10-23 Ben Okafor - Agenda.*which does not exist/,
      /^2025-11-06 Ben Okafor - Agenda.*YAML is broken/,
      /^2026-01-22 Ben Okafor - Recap.*the same meeting/,
      /^2026-02-19 Ben Okafor - RecapLine 25.*due twice/,
      /^2026-02-19 Ben Okafor - RecapLine 26.*“2026-02-30” as due, which is no date/,
      /^2026-01-15 Ingrid Solheim - Agenda.*name different people/,
    ];
    expect(rows).toEqual(reasons.map((reason) => expect.stringMatching(reason) as unknown));
    await dashboard.section("problems").getByText("2025-11-06 Ben Okafor - Agenda").click();
    await vault.title.filter({ hasText: "2025-11-06 Ben Okafor - Agenda" }).waitFor();
  });
});

it("ticks without touching another byte, whatever the line ends and the first bytes are", async () => {
  await inWorkbench(maya, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const marked = `${await vault.readNote(BYTE_ORDER_MARK)}- [ ] Thank the night shift\n`;
    await vault.writeNote(BYTE_ORDER_MARK, marked);
    for (const [note, text] of [
      [CRLF, "Bring the handover card for the wall"],
      [NO_FINAL_NEWLINE, "مراجعة قائمة المصطلحات مع مايا"],
      [BYTE_ORDER_MARK, "Thank the night shift"],
    ] as const) {
      const before = await vault.readNote(note);
      await dashboard.tick(dashboard.item(text));
      const line = before.split(/\r?\n/).find((one) => one.includes(text)) ?? "";
      expect(line).toMatch(/^- \[ \] /);
      expect(await vault.readNote(note)).toBe(
        before.replace(line, `${line.replace("[ ]", "[x]")} ✅ 2026-03-04`),
      );
    }
  });
});

it("notes that a meeting did not happen in one line, and takes it back", async () => {
  await inWorkbench(maya, async (vault) => {
    const ingrid = new DashboardPage(vault).person("Ingrid Solheim");
    const before = await vault.readNote(UNSETTLED);
    await ingrid.getByRole("button", { name: /^No/ }).click();
    await vault.awaitNote(UNSETTLED, (text) => text === before.replace("status: planned", "status: missed"));
    await ingrid.getByText("Did you meet on Thursday?", { exact: true }).waitFor({ state: "detached" });

    const notice = vault.notice("Changed “2026-02-26 Ingrid Solheim - Agenda”.");
    await notice.getByRole("button", { name: "Undo" }).click();
    await vault.awaitNote(UNSETTLED, (text) => text === before);
    await ingrid.getByText("Did you meet on Thursday?", { exact: true }).waitFor();
  });
});

it("makes the recap of the meeting that just was, with the items of its agenda", async () => {
  await inWorkbench(maya, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const form = new FormPage(vault);
    const agenda = await vault.readNote(`${YESTERDAY} - Agenda.md`);
    const items = agenda.split("\n").filter((line) => line.startsWith("- [ ] "));
    expect(items).toHaveLength(2);

    await dashboard
      .person("田中 陽子")
      .getByRole("button", { name: /^Write/ })
      .click();
    expect(await form.control("When it was: Date").inputValue()).toBe("2026-03-03");
    expect(await form.control("When it was: Time").inputValue()).toBe("17:30");
    await form.create();

    const recap = await vault.readNote(`${YESTERDAY} - Recap.md`);
    expect(recap).toContain(items.join("\n"));
    expect(await vault.readNote(`${YESTERDAY} - Agenda.md`)).toBe(
      agenda
        .split("\n")
        .filter((line) => !items.includes(line))
        .join("\n"),
    );
    await dashboard
      .person("田中 陽子")
      .getByText("Recap due in 10 hours.", { exact: true })
      .waitFor({ state: "detached" });

    await vault.notice("moved 2 action items into it").getByRole("button", { name: "Undo" }).click();
    await vault.awaitNote(`${YESTERDAY} - Agenda.md`, (text) => text === agenda);
    await eventually(() => vault.files()).not.toContain(`${YESTERDAY} - Recap.md`);
  });
});

it("proposes the meeting that just was when nobody says which", async () => {
  await inWorkbench(maya, async (vault) => {
    const form = new FormPage(vault);
    await vault.palette("Create recap");
    const chosen = form.control("With").locator("option:checked");
    expect(await chosen.innerText()).toContain("田中 陽子");
    expect(await form.control("When it was: Date").inputValue()).toBe("2026-03-03");
  });
});

it("finds what is searched for, and remembers what is folded", async () => {
  await inWorkbench(maya, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const search = dashboard.root.getByRole("searchbox");
    await search.fill("handover card");
    await eventually(() => dashboard.root.locator("li.mentoring-item").count()).toBe(1);
    await search.fill("zebra");
    await dashboard.root.getByText("Nothing matches “zebra”.").waitFor();
    await dashboard.root.getByRole("button", { name: "Clear search" }).click();
    await eventually(() => dashboard.people.count()).toBe(7);

    await dashboard.root.getByRole("button", { name: /^Action items/ }).click();
    await dashboard.root.getByRole("button", { name: /^Closed/ }).click();
    await dashboard.person("Karin Ekdahl").waitFor();
    expect(await dashboard.root.locator("li.mentoring-item").count()).toBe(0);
    await vault.reopen();
    await dashboard.person("Karin Ekdahl").waitFor();
    expect(await dashboard.root.locator("li.mentoring-item").count()).toBe(0);
    expect(await dashboard.people.count()).toBe(7);
  });
});

it("can be used without a pointer", async () => {
  await inWorkbench(maya, async (vault) => {
    const dashboard = new DashboardPage(vault);
    const focused = vault.page.locator(":focus");
    await vault.palette("Open dashboard");
    await vault.press("/");
    await vault.type("handover card");
    await eventually(() => dashboard.root.locator("li.mentoring-item").count()).toBe(1);
    await vault.press("ArrowDown", "Space");
    await vault.awaitNote(CRLF, (text) => text.includes("- [x] Bring the handover card for the wall"));
    // Until then the tick is on its way, and cannot be taken back.
    await dashboard.item("Bring the handover card").getByRole("button", { name: "Undo" }).waitFor();
    await vault.press("Space");
    await vault.awaitNote(CRLF, (text) => text.includes("- [ ] Bring the handover card for the wall"));

    await vault.press("/", "Escape");
    expect(await focused.inputValue()).toBe("");
    await eventually(() => dashboard.people.count()).toBe(7);
    await vault.press("Tab", "Tab", "Tab");
    expect(await focused.innerText()).toMatch(/^People/);
    await vault.press("ArrowDown");
    expect(await focused.innerText()).toBe("Ana Silva");
    const menu = dashboard.root.getByRole("button", { name: "More about Ana Silva" });
    await eventually(() => menu.evaluate((button) => getComputedStyle(button).opacity)).toBe("1");
    await vault.press("ArrowDown", "ArrowDown", "ArrowUp");
    expect(await focused.innerText()).toBe("Ingrid Solheim");

    const item = dashboard.item("Announce the date to the whole company");
    await item.locator("input").focus();
    await vault.press("Space");
    await item.getByRole("button", { name: "Undo" }).waitFor();
    await vault.page.clock.fastForward("00:06");
    await item.waitFor({ state: "detached" });
    expect(await focused.getAttribute("type")).toBe("checkbox"); // that of the next row
    await dashboard.root.getByRole("button", { name: /^Action items/ }).focus();
    await vault.press("Enter");
    await eventually(() => dashboard.root.locator("li.mentoring-item").count()).toBe(0);
    expect(await focused.innerText()).toMatch(/^Action items/);

    await dashboard.person("Ingrid Solheim").getByRole("link").focus();
    await vault.press("Enter");
    await vault.title.filter({ hasText: "Ingrid Solheim" }).waitFor();
  });
});
