import type { StorageEntry } from "../vault/storage";
import type { VaultFolder } from "./vaultFolder";

/** A call of the vault's HTTP interface: `/vault/<call>?path=…`. */
export interface VaultCall {
  /** Method and call, as in `PUT file`. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: () => Promise<Uint8Array>;
}

/** What a call is answered with: JSON, or a file's bytes. */
export type VaultAnswer =
  | { readonly kind: "json"; readonly value: StorageEntry | readonly StorageEntry[] | null }
  | { readonly kind: "bytes"; readonly bytes: Uint8Array; readonly path: string };

/** Answers the calls that `ServerStorage` makes; null for one that there is not. */
export async function answerVaultCall(vault: VaultFolder, call: VaultCall): Promise<VaultAnswer | null> {
  const path = call.query.get("path") ?? "";
  switch (call.name) {
    case "GET list":
      return json(await vault.list());
    case "GET folder":
      return json(await vault.listFolder(path));
    case "GET stat":
      return json(await vault.stat(path));
    case "GET file":
      return { kind: "bytes", bytes: await vault.read(path), path };
    case "PUT file":
      return json(await vault.write(path, await call.body(), writeOptions(call.query)));
    case "POST folder":
      await vault.createFolder(path);
      return json(null);
    case "POST rename":
      return json(await vault.rename(path, call.query.get("to") ?? ""));
    case "DELETE file":
      await vault.remove(path);
      return json(null);
    default:
      return null;
  }
}

function json(value: StorageEntry | readonly StorageEntry[] | null): VaultAnswer {
  return { kind: "json", value };
}

function writeOptions(query: URLSearchParams): { exclusive: boolean; mtime?: number } {
  const mtime = query.get("mtime");
  return { exclusive: query.has("exclusive"), ...(mtime !== null && { mtime: Number(mtime) }) };
}
