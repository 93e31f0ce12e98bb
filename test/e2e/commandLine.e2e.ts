import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";
import { AGENDA, AGREEMENT, agreement, RECAP, recapWith } from "./anaNotes";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

/** A planned agenda with this line as its action item. */
function agendaOf(date: string, item: string): string {
  return `---
type: mentoring-agenda
mentor: "[[Ana Silva]]"
date: ${date}
time: "16:00"
status: planned
---

## Action items
${item}
`;
}

/** What the app's command line prints. */
async function run({ page }: VaultPage, command: string, flags: Record<string, string>): Promise<string> {
  return page.evaluate<string>(`app.cli.run(${JSON.stringify(command)}, ${JSON.stringify(flags)})`);
}

/** The script that `docs/api.md` has for another plugin. */
async function example(plugin: string): Promise<string> {
  const text = await readFile(new URL("../../docs/api.md", import.meta.url), "utf8");
  const script = /```js\n(.*?)```/s.exec(text.split(`## ${plugin}\n`)[1] ?? "")?.[1];
  if (script === undefined) throw new Error(`There is no example for ${plugin}.`);
  return script;
}

async function openAddress(vault: VaultPage, address: string): Promise<void> {
  await vault.page.evaluate(`void app.protocolHandlers.open(${JSON.stringify(address)})`);
}

it("answers on the command line what the dashboard shows", async () => {
  await inWorkbench({}, async (vault) => {
    await vault.palette("Open dashboard");
    await vault.settled();
    const people = await run(vault, "mentoring:people", { format: "json" });
    const { result } = JSON.parse(people) as {
      result: { partner: string; status: string; youOwe: number }[];
    };
    const shown = result.filter(({ status }) => status !== "closed"); // those fold away
    const dashboard = new DashboardPage(vault);
    const rows = dashboard.root.locator(".mentoring-person");
    expect(await rows.locator(".mentoring-person-name").allInnerTexts()).toEqual(
      shown.map(({ partner }) => partner),
    );
    for (const { partner, youOwe } of shown.filter((one) => one.youOwe > 0)) {
      await rows.filter({ hasText: partner }).getByText(`You owe ${youOwe}`).waitFor();
    }
    const items = (await run(vault, "mentoring:actions", {})).split("\n");
    const { result: summary } = JSON.parse(await run(vault, "mentoring", { format: "json" })) as {
      result: { openItems: number };
    };
    expect(items).toHaveLength(summary.openItems);
    const planned = await run(vault, "mentoring:meetings", { status: "planned", from: "2026-03-04" });
    const counts = { items, upcoming: planned.split("\n") } as const;
    for (const section of ["items", "upcoming"] as const) {
      const shownCount = dashboard.section(section).locator(".mentoring-count").first();
      expect(await shownCount.innerText()).toBe(String(counts[section].length));
    }
    expect(await run(vault, "mentoring:meetings", { status: "all", colour: "red" })).toMatch(/^Error: /);
  });
});

it("opens the form that an address asks for, with the person that it names, and writes nothing", async () => {
  await inWorkbench({}, async (vault) => {
    const before = await vault.digests();
    await openAddress(vault, "obsidian://mentoring?do=agenda&relationship=Ben%20Okafor");
    const form = new FormPage(vault);
    await form.root.getByText("Create agenda").waitFor();
    expect(await form.root.getByLabel("With").inputValue()).not.toBe("");
    await form.root.getByLabel("With").locator("option:checked", { hasText: "Ben Okafor" }).waitFor({
      state: "attached",
    });
    await vault.press("Escape");
    await openAddress(
      vault,
      "obsidian://mentoring?do=%E2%80%AE__proto__%0A&relationship=%3Cimg%20src%3Dx%3E",
    );
    await vault.notice("The address asks for “__proto__”, which is not known.").waitFor();
    await openAddress(vault, `obsidian://mentoring?do=item&relationship=${"x".repeat(5000)}`);
    await vault.notice(`There is no relationship with “${"x".repeat(80)}”.`).waitFor();
    await openAddress(vault, "obsidian://mentoring?do=agenda&relationship=..%2F..%2Fetc");
    await vault.notice("There is no relationship with “../../etc”.").waitFor();
    expect(await vault.digests()).toEqual(before);
  });
});

it("makes the next agenda, the recap of the meeting that was, and ticks an item when told so", async () => {
  const notes = {
    [AGREEMENT]: agreement,
    [AGENDA]: agendaOf("2026-03-04", "- [ ] Send the numbers"),
    [RECAP]: recapWith("- [ ] Ask Rut 📅 2026-03-10", "- [ ] Ask Olle"),
    "Anton - Agreement.md": "---\ntype: mentoring-agreement\nmentor: Anton Berg\n---\n",
  };
  await inWorkbench(
    { notes, settings: { name: "Maya Lindqvist" }, now: "2026-03-04T18:00" },
    async (vault) => {
      const recap = await run(vault, "mentoring:recap", { relationship: "Ana" });
      expect(recap).toBe("Mentoring/Ana Silva/2026-03-04 Ana Silva - Recap.md");
      expect(await vault.readNote(recap)).toContain("- [ ] Send the numbers");
      await vault.settled();
      const agenda = await run(vault, "mentoring:agenda", { relationship: "Ana", format: "json" });
      expect(JSON.parse(agenda)).toEqual({
        version: 1,
        result: { note: "Mentoring/Ana Silva/2026-03-18 Ana Silva - Agenda.md" },
      });
      expect(await run(vault, "mentoring:recap", { relationship: "Ana" })).toBe(
        "Error: No meeting with Ana Silva waits for a recap. Say date=….",
      );
      const before = await vault.files();
      const wrong: Readonly<Record<string, Record<string, string>>> = {
        "missing-flag": {},
        "ambiguous-relationship": { relationship: "a" },
        "unknown-value": { relationship: "Ana", date: "2026-02-30" },
        "unknown-flag": { relationship: "Ana", day: "2026-03-25" },
      };
      for (const [code, flags] of Object.entries(wrong)) {
        const answer = await run(vault, "mentoring:agenda", { ...flags, format: "json" });
        expect(JSON.parse(answer)).toMatchObject({ error: { code, message: expect.any(String) as string } });
      }
      expect(await vault.files()).toEqual(before);
      expect(await run(vault, "mentoring:agenda", { relationship: "Ana", date: "2026-03-25" })).toBe(
        "Mentoring/Ana Silva/2026-03-25 Ana Silva - Agenda.md",
      );
      expect(await run(vault, "mentoring:done", { item: "ask" })).toMatch(
        /^Error: “ask” fits several action items: /,
      );
      expect(await run(vault, "mentoring:done", { item: "ask rut" })).toBe(`Ask Rut\t${RECAP}`);
      expect(await vault.readNote(RECAP)).toContain("- [x] Ask Rut 📅 2026-03-10 ✅ 2026-03-04");
      expect(await run(vault, "mentoring:done", { format: "json" })).toContain('"missing-flag"');
    },
  );
});

it("lets a script read, write and follow through the API, as the documented examples do", async () => {
  await inWorkbench({ notes: {}, settings: { name: "Maya Lindqvist" } }, async (vault) => {
    const script = (text: string): Promise<unknown> =>
      vault.page.evaluate(`(async () => { const { api } = app.plugins.plugins.mentoring; ${text} })()`);
    await script(
      "await api.whenReady(); window.heard = 0; api.onChange(() => { throw new Error('theirs'); });",
    );
    await script("window.stop = api.onChange(() => { window.heard += 1; });");
    expect(
      await script(
        'return api.createAgreement({ partner: "Ana Silva", cadence: "every-3-weeks", firstDate: "2026-03-10" });',
      ),
    ).toBe(AGREEMENT);
    await vault.settled();
    expect(await vault.readNote(AGREEMENT)).toContain("cadence: every-3-weeks");
    expect(await script('return api.createAgenda({ relationship: "Ana", focus: "Pricing" });')).toBe(
      "Mentoring/Ana Silva/2026-03-10 Ana Silva - Agenda.md",
    );
    await vault.settled();
    await script(
      'return api.addActionItem({ relationship: "Ana", text: "Send the CV", due: "2026-03-09" });',
    );
    await vault.settled();
    expect(
      await script("return api.actionItems().map(({ text, due, whose }) => [text, due, whose]);"),
    ).toEqual([["Send the CV", "2026-03-09", "you"]]);
    expect(await script("window.stop(); return window.heard > 0;")).toBe(true);
    const quickAdd = '{ inputPrompt: () => Promise.resolve("Send the slides") }';
    await script(
      `const module = {}; ${await example("QuickAdd")}
       await module.exports({ app, quickAddApi: ${quickAdd} });`,
    );
    await vault.settled();
    const slides = 'api.actionItems().find(({ text }) => text === "Send the slides")';
    expect(await script(`return ${slides}.due;`)).toBe("2026-03-31");
    const dataview = "{ table: (heads, rows) => { window.shown = [heads, rows]; } }";
    await script(`{ const dv = ${dataview}; ${await example("Dataview")} }`);
    expect(await script("return window.shown;")).toEqual([
      ["With", "Day", "Focus"],
      [["Ana Silva", "2026-03-10 ", "Pricing"]],
    ]);
    const refused = async (call: string): Promise<unknown> =>
      script(`return ${call}.then(() => "done", (error) => error.message);`);
    expect(await refused('api.createAgenda({ relationship: "Zoe" })')).toBe(
      "There is no relationship with “Zoe”.",
    );
    expect(await refused('api.createAgenda({ relationship: "Ana", day: "2026-03-11" })')).toMatch(
      /“day” is not known/,
    );
    expect(await refused('api.createAgenda({ relationship: "Ana", date: "soon" })')).toMatch(/^when: /);
    expect(await refused('api.createAgreement({ partner: "Maya Lindqvist" })')).toMatch(/your own name/);
    expect(await vault.files()).toHaveLength(2);
  });
});
