import type { ObsidianProtocolData, Plugin } from "obsidian";
import { expect, vi } from "vitest";
// First: it gives what the dashboard’s library asks for where there is no page.
import { fed, HostApp, owner } from "../host/hostApp";
import { addAddress } from "../../src/host/address";
import { mentoringApi } from "../../src/host/api";
import { createBase } from "../../src/host/createBase";
import { customizeTemplates } from "../../src/host/customizeTemplates";
import type { Surroundings } from "../../src/host/surroundings";
import { notePath } from "../../src/model/notePath";
import { english } from "../../src/text/en";
import { course, type Course } from "../faults/course";
import { asked, type Deed } from "../faults/deeds/deed";
import { exported } from "../faults/deeds/fileDeeds";
import { printedFor } from "../faults/deeds/scriptedDeeds";
import { createSpokenFragment } from "../faults/spoken";
import { paths, settingsFile, vaultAtRisk } from "../faults/vaultAtRisk";
import { MemorySnapshots } from "../host/memorySnapshots";
import { readNote } from "../note/readNote";
import { isWithinVault } from "./isWithinVault";
import { counted } from "./through";

// There is no page: what would be said on it is written down.
vi.mock("obsidian", async (original) => ({
  ...(await original<object>()),
  Notice: (await import("../faults/spoken")).SpokenNotice,
}));
Object.assign(globalThis, { createFragment: createSpokenFragment });

const through = counted("hostile texts, ways in");

/** Does something in the vault at risk, in which nothing goes wrong. Nothing that was there may change. */
async function done(deed: Deed, more: Readonly<Record<string, string>> = {}): Promise<Course> {
  const before = { ...vaultAtRisk, ...more };
  const outcome = await course(before, { deed, fault: null });
  for (const [path, text] of Object.entries(before))
    if (path !== settingsFile) expect(outcome.files.get(path)).toBe(asStored(text));
  for (const { kind, path, to } of outcome.steps)
    if (kind === "write") expect([path, to ?? path].filter((one) => !isWithinVault(one))).toEqual([]);
  expect(outcome.spoken.sentences).not.toContain(english.notices.internal);
  return outcome;
}

/** Halves of characters are no text that a file can hold. */
function asStored(text: string): string {
  return new TextDecoder().decode(new TextEncoder().encode(text));
}

/** One after the other; gives all that could not be done. */
function inTurn(...deeds: readonly Deed[]): Deed {
  return async (all) => {
    const sentences: string[] = [];
    for (const deed of deeds) sentences.push((await deed(all)) ?? "");
    return sentences.join("\n");
  };
}

const agenda = asked((all) => mentoringApi(all).createAgenda({ relationship: "Ana", date: "2026-04-14" }));

through("every setting", async (text) => {
  const byType = { agreement: text, agenda: text, recap: text, closing: text };
  const names = { name: "Maya Lindqvist", aliases: [text], ownNote: text, tag: text };
  const places = { folder: text, templatesFolder: text, templates: byType, fileNames: byType };
  const words = {
    headings: { private: text, "action-items": text },
    extraMarks: { done: text, cancelled: text },
  };
  const stored = JSON.stringify({ ...names, ...places, ...words, [text]: text });
  const deeds = inTurn(agenda, exported("items", "json"), async (all) => {
    await createBase(all);
    await all.settings.change({ templates: { agreement: "", agenda: "", recap: "", closing: "" } });
    await customizeTemplates(all);
    return null;
  });
  await done(deeds, { [settingsFile]: stored });
});

through("a template of one's own", async (text) => {
  const settings = { name: "Maya Lindqvist", templates: { agenda: "Templates/Own.md" } };
  const templates = [
    `---\nfocus: ${text}\n---\n# ${text}\n{{focus}} {{${text}}}\n`,
    `---js\nmodule.exports = { focus: ${JSON.stringify(text)} }\n---\n{{focus}}\n`,
    `---\nfocus: ${JSON.stringify(text)}\n`,
  ];
  for (const template of templates) {
    const more = { [settingsFile]: JSON.stringify(settings), "Templates/Own.md": template };
    const { files } = await done(agenda, more);
    const made = files.get("Mentoring/Ana Silva/2026-04-14 Ana Silva - Agenda.md") ?? "";
    expect(readNote(made)).toMatchObject({
      kind: "agenda",
      date: "2026-04-14",
      mentor: { name: "Ana Silva" },
    });
  }
});

through("an address", async (text) => {
  const addresses = [
    { do: text, [text]: text },
    { do: "agenda", relationship: text },
  ];
  const { files, spoken } = await done((all) => {
    for (const address of addresses) followed(all, { action: "mentoring", ...address });
    return Promise.resolve(null);
  });
  expect(files.size).toBe(Object.keys(vaultAtRisk).length);
  expect(spoken.sentences).toHaveLength(addresses.length);
  for (const sentence of spoken.sentences) {
    expect(sentence).toContain(/[\p{L}\p{N}]{0,20}/u.exec(text)?.[0]);
    expect(sentence).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    expect(sentence.length).toBeLessThan(250);
  }
});

function followed(all: Surroundings, address: ObsidianProtocolData): void {
  const registerObsidianProtocolHandler = (
    _: string,
    handler: (data: ObsidianProtocolData) => void,
  ): void => {
    handler(address);
  };
  const plugin: unknown = { manifest: { id: "mentoring" }, registerObsidianProtocolHandler };
  addAddress(plugin as Plugin, all); // all that it asks of a plugin
}

through("the command line", async (text) => {
  const typed = [
    ["mentoring", { [text]: text }],
    ["mentoring:people", { status: text }],
    ["mentoring:meetings", { relationship: text }],
    ["mentoring:actions", { from: text }],
    ["mentoring:agenda", { relationship: text }],
    ["mentoring:recap", { relationship: text }],
    ["mentoring:done", { item: text }],
  ] as const;
  const { files } = await done(async (all) => {
    for (const [command, flags] of typed) {
      const printed = await printedFor(all, command, flags);
      expect(printed).toMatch(/^Error: [^\p{Cc}]+$/u);
      const answer: unknown = JSON.parse(await printedFor(all, command, { ...flags, format: "json" }));
      expect(answer).toMatchObject({ error: { message: expect.any(String) as unknown } });
    }
    return null;
  });
  expect(files.size).toBe(Object.keys(vaultAtRisk).length);
});

through("the API", async (text) => {
  const { files } = await done(
    inTurn(
      ...[
        { relationship: text },
        { relationship: "Ana", date: text },
        { relationship: "Ana", [text]: text },
      ].map((said) => asked((all) => mentoringApi(all).createAgenda(said))),
      asked((all) =>
        mentoringApi(all).createAgenda({ relationship: "Ana", date: "2026-04-14", focus: text, place: text }),
      ),
      asked((all) =>
        mentoringApi(all).createAgreement({ partner: text, organization: text, objective: text }),
      ),
    ),
  );
  for (const [path, made] of [...files].filter(([file]) => !(file in vaultAtRisk))) {
    expect(made).not.toContain("<%");
    expect(readNote(made)).toMatchObject({ kind: path.includes("Agenda") ? "agenda" : "agreement" });
  }
});

through("what this device keeps of notes", async (text) => {
  const without = await known(new MemorySnapshots());
  const damaged = new MemorySnapshots();
  for (const [path, stored] of [
    [text, { text, mtime: 1, size: 1 }],
    [paths.recap, { text, mtime: 1, size: 1 }],
    [paths.agreement, { version: text }],
    ["__proto__", JSON.parse('{"__proto__":{"text":"x"}}') as unknown],
  ] as const)
    damaged.texts.set(path, stored);
  expect(await known(damaged)).toEqual(without);
});

async function known(snapshots: MemorySnapshots): Promise<readonly string[]> {
  const host = new HostApp(vaultAtRisk);
  await host.open();
  const all = fed(host, snapshots);
  await all.feed.start(owner());
  host.vault.close();
  expect(all.index.get(notePath("__proto__"))).toBeNull();
  return all.index
    .all()
    .map((note) => JSON.stringify(note))
    .toSorted();
}
