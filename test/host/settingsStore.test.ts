import type { Plugin as AppPlugin } from "obsidian";
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { changeFor, valueOf } from "../../src/host/settingKeys";
import { SettingsStore, UnsavedSettings } from "../../src/host/settingsStore";
import { defaultSettings } from "../../src/model/settings";
import { Activity } from "../workbench/app/activity";
import type { App } from "../workbench/app/app";
import { Plugin } from "../workbench/app/plugin/plugin";
import { HostApp } from "./hostApp";

const file = ".obsidian/plugins/mentoring/data.json";

class PluginOfTest extends Plugin {}

async function storeOver(data: string | null): Promise<{ host: HostApp; store: SettingsStore }> {
  const host = new HostApp(data === null ? {} : { [file]: data });
  await host.open();
  const parts: unknown = { vault: host.vault, activity: new Activity() };
  const manifest = {
    id: "mentoring",
    name: "Mentoring",
    version: "1.0.0",
    minAppVersion: "1.13.0",
    author: "",
    description: "",
  };
  const plugin: unknown = new PluginOfTest(parts as App, manifest); // all that loading and saving asks of the app
  const store = new SettingsStore(plugin as AppPlugin); // the workbench's stands in for the app's
  await store.load();
  return { host, store };
}

function saved({ storage }: HostApp): unknown {
  return JSON.parse(storage.text(file) ?? "null");
}

/** Lets everything else that is due go on, so many times. */
async function turnsPass(turns: number): Promise<void> {
  for (let turn = 0; turn < turns; turn += 1) await new Promise((resolve) => setImmediate(resolve));
}

describe("the settings", () => {
  it("are the defaults where there is no file, and none is made", async () => {
    const { host, store } = await storeOver(null);
    expect(store.current).toEqual(defaultSettings);
    expect(host.storage.text(file)).toBeUndefined();
  });

  it("hold what the user changed, by which version, and nothing else", async () => {
    const { host, store } = await storeOver(null);
    await store.change({ name: "Maya" });
    expect(store.current.name).toBe("Maya");
    expect(saved(host)).toEqual({ version: 1, name: "Maya" });
  });

  it("stay those of a newer version when this one changes something", async () => {
    const { host, store } = await storeOver('{"version": 2, "name": "Maya", "tag": ["growth", "career"]}');
    expect(store.current.tag).toBe("mentoring");
    await store.change({ recapHours: 48 });
    expect(saved(host)).toEqual({ version: 2, name: "Maya", tag: ["growth", "career"], recapHours: 48 });
  });

  it("are what they were when the disk refuses them, and say why", async () => {
    const { host, store } = await storeOver('{"name":"Maya"}');
    host.vault.adapter.write = () => Promise.reject(new Error("ENOSPC: no space left on device"));
    await expect(store.change({ name: "Majka" })).rejects.toEqual(
      new UnsavedSettings("ENOSPC: no space left on device"),
    );
    expect(store.current.name).toBe("Maya");
    expect(saved(host)).toEqual({ name: "Maya" });
  });

  it("keep what this version does not know, also within a group", async () => {
    const newer = { name: "Maya", colors: { mentor: "red" }, fileNames: { review: "{{date}} Review" } };
    const { host, store } = await storeOver(JSON.stringify(newer));
    await store.change(changeFor(store.current, "fileNames.recap", "{{date}} Recap"));
    await store.change({ name: "Majka" });
    expect(saved(host)).toMatchObject({
      name: "Majka",
      colors: { mentor: "red" },
      fileNames: { review: "{{date}} Review", recap: "{{date}} Recap" },
    });
    expect(store.current.fileNames).toEqual({ ...defaultSettings.fileNames, recap: "{{date}} Recap" });
  });

  it.each(['{"name": "Ma', "", "null", "[]", '"text"', '{"name": 7, "aliases": "Maya"}'])(
    "are the defaults where the file is %s, which stays as it is until the user changes something",
    async (data) => {
      const { host, store } = await storeOver(data);
      expect(store.current).toEqual(defaultSettings);
      expect(host.storage.text(file)).toBe(data);
      await store.change({ tag: "growth" });
      expect(saved(host)).toMatchObject({ tag: "growth" });
    },
  );

  it("follow a file that something else writes, and say so", async () => {
    const { host, store } = await storeOver('{"name": "Maya"}');
    const heard: string[] = [];
    store.onChange(() => heard.push(store.current.name));
    host.storage.edit(file, '{"name": "Majka", "new": 1}');
    await store.load();
    await store.change({ tag: "growth" });
    expect(heard).toEqual(["Majka", "Majka"]);
    expect(saved(host)).toEqual({ version: 1, name: "Majka", new: 1, tag: "growth" });
  });

  it("keep what another device has written, though the app was not told of it yet", async () => {
    const { host, store } = await storeOver('{"name": "Maya", "folder": "M"}');
    host.storage.edit(file, '{"name": "Maya", "tag": "growth", "new": 1}');
    await store.change({ recapHours: 48 });
    expect(saved(host)).toEqual({ version: 1, name: "Maya", tag: "growth", new: 1, recapHours: 48 });
    expect(store.current).toMatchObject({ tag: "growth", folder: defaultSettings.folder, recapHours: 48 });
  });

  it("hold what the user changes while sync brings an older file back, in one order or the other", async () => {
    const { host, store } = await storeOver('{"name": "Maya", "tag": "growth"}');
    const changing = store.change({ folder: "M" });
    host.storage.edit(file, '{"name": "Maya"}');
    await Promise.all([changing, store.load()]);
    await store.change({ recapHours: 48 });
    expect(saved(host)).toMatchObject({ name: "Maya", folder: "M", recapHours: 48 });
    expect(store.current).toMatchObject({ folder: "M", recapHours: 48 });
  });

  it("stay as they are known while such a file is torn", async () => {
    const { host, store } = await storeOver('{"name": "Maya", "new": 1}');
    host.storage.edit(file, '{"name": "Ma');
    await store.load();
    expect(store.current.name).toBe("Maya");
    await store.change({ tag: "growth" });
    expect(saved(host)).toEqual({ version: 1, name: "Maya", new: 1, tag: "growth" });
  });

  it("lose nothing that the user changes while the file is read", async () => {
    const { host, store } = await storeOver('{"name": "Maya"}');
    const changing = store.change({ tag: "growth" });
    const loading = store.load();
    await store.change({ folder: "M" });
    await Promise.all([changing, loading]);
    await store.change({ recapHours: 48 });
    expect(saved(host)).toEqual({ version: 1, name: "Maya", tag: "growth", folder: "M", recapHours: 48 });
  });

  it("lose no change, however long the disk takes for each writing and reading", async () => {
    const late = fc.nat({ max: 3 });
    const step = fc.record({ loads: fc.boolean(), late, wait: late });
    await fc.assert(
      fc.asyncProperty(fc.array(step, { minLength: 2, maxLength: 8 }), async (steps) => {
        const { host, store } = await storeOver('{"name": "Maya"}');
        const { adapter } = host.vault;
        const write = adapter.write.bind(adapter);
        const read = adapter.read.bind(adapter);
        const under: Promise<void>[] = [];
        for (const [at, { loads, late: turns, wait }] of steps.entries()) {
          adapter.write = (...told) => turnsPass(turns).then(() => write(...told));
          adapter.read = (...told) => read(...told).then((text) => turnsPass(turns).then(() => text));
          under.push(loads ? store.load() : store.change({ [`changed${at}`]: true }));
          await turnsPass(wait);
        }
        await Promise.all(under);
        await store.change({ tag: "growth" });
        const changed = steps.flatMap(({ loads }, at) => (loads ? [] : [[`changed${at}`, true]]));
        const all: unknown = Object.fromEntries([
          ["version", 1],
          ["name", "Maya"],
          ["tag", "growth"],
          ...changed,
        ]);
        expect(saved(host)).toEqual(all);
      }),
    );
  });

  it("hold all of several changes at once", async () => {
    const { host, store } = await storeOver(null);
    await Promise.all([
      store.change({ name: "Maya" }),
      store.change({ tag: "growth" }),
      store.change({ folder: "M" }),
    ]);
    expect(saved(host)).toEqual({ version: 1, name: "Maya", tag: "growth", folder: "M" });
  });
});

describe("a control's key", () => {
  it.each<[string, unknown, unknown]>([
    ["name", "", "Maya"],
    ["aliases", "", "Maya, Majka"],
    ["fileNames.recap", defaultSettings.fileNames.recap, "{{date}}"],
    ["thresholds.due", 1, 1.5],
    ["addDoneDate", true, false],
  ])("%s finds its value and stores another", async (key, before, after) => {
    const { store } = await storeOver(null);
    expect(valueOf(store.current, key)).toEqual(before);
    await store.change(changeFor(store.current, key, after));
    expect(valueOf(store.current, key)).toEqual(after);
  });

  it("takes words between commas for a list", () => {
    expect(changeFor(defaultSettings, "aliases", " Maya ,, M. L. ")).toEqual({ aliases: ["Maya", "M. L."] });
    expect(valueOf(defaultSettings, "nothing.here")).toBeUndefined();
  });
});
