import { describe, expect, it } from "vitest";
import { MemoryStorage } from "./memoryStorage";
import { strict } from "./strict";
import { Vault } from "./vault";

// A plugin may ask for anything.
const vault = strict(new Vault(new MemoryStorage(), "Test"), "app.vault") as unknown as Record<
  string,
  unknown
>;

describe("a strict object", () => {
  it("names what is not there", () => {
    expect(() => vault["readRaw"]).toThrow("The workbench has no app.vault.readRaw.");
  });

  it("has a strict adapter in the vault", () => {
    const adapter = vault["adapter"] as Record<string, unknown>;
    expect(() => adapter["getFullPath"]).toThrow("The workbench has no vault.adapter.getFullPath.");
  });

  it("works as the object itself", async () => {
    const own = strict(new Vault(new MemoryStorage({ "a.md": "text" }), "Test"), "app.vault");
    await own.load();
    const [file] = own.getFiles();
    expect(file && (await own.process(file, (text) => `${text}!`))).toBe("text!");
  });

  it("lets be seen whether something is there", async () => {
    expect("readRaw" in vault).toBe(false);
    expect(vault["isUserIgnored"]).toBeUndefined();
    expect(vault["_private"]).toBeUndefined();
    expect(JSON.stringify(strict({ a: 1 }, "a"))).toBe('{"a":1}');
    expect(await Promise.resolve(vault)).toBe(vault);
  });
});
