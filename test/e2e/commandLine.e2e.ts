import { expect, it } from "vitest";
import { DashboardPage } from "./dashboardPage";
import { FormPage } from "./formPage";
import { useWorkbench } from "./useWorkbench";
import type { VaultPage } from "./vaultPage";

const inWorkbench = useWorkbench();

/** What the app's command line prints. */
async function run({ page }: VaultPage, command: string, flags: Record<string, string>): Promise<string> {
  return page.evaluate<string>(`app.cli.run(${JSON.stringify(command)}, ${JSON.stringify(flags)})`);
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
    const rows = new DashboardPage(vault).root.locator(".mentoring-person");
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
    await openAddress(vault, "obsidian://mentoring?do=__proto__&relationship=%3Cimg%20src%3Dx%3E");
    await vault.notice("The address asks for “__proto__”, which is not known.").waitFor();
    await openAddress(vault, "obsidian://mentoring?do=agenda&relationship=..%2F..%2Fetc");
    await vault.notice("There is no relationship with “../../etc”.").waitFor();
    expect(await vault.digests()).toEqual(before);
  });
});
