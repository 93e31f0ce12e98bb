import { decodeText } from "../vault/decodeText";
import type { StorageEntry } from "../vault/storage";
import type { VaultFolder } from "./vaultFolder";

/** A call of the vault's HTTP interface: `/vault/<call>?path=…`. */
export interface VaultCall {
  /** Method and call, as in `PUT file`. */
  readonly name: string;
  readonly query: URLSearchParams;
  readonly body: () => Promise<Uint8Array>;
}

type JsonValue = StorageEntry | readonly StorageEntry[] | readonly (string | null)[] | null;

/** What a call is answered with: JSON, or a file's bytes. */
export type VaultAnswer =
  | { readonly kind: "json"; readonly value: JsonValue }
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
    case "POST texts":
      return json(await Promise.all(pathsIn(await call.body()).map((each) => textOf(vault, each))));
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

function json(value: JsonValue): VaultAnswer {
  return { kind: "json", value };
}

function pathsIn(body: Uint8Array): string[] {
  const paths: unknown = JSON.parse(decodeText(body));
  return Array.isArray(paths) ? paths.filter((path) => typeof path === "string") : [];
}

async function textOf(vault: VaultFolder, path: string): Promise<string | null> {
  const entry = await vault.stat(path);
  return entry?.kind === "file" ? decodeText(await vault.read(path)) : null;
}

function writeOptions(query: URLSearchParams): { exclusive: boolean; mtime?: number } {
  const mtime = query.get("mtime");
  return { exclusive: query.has("exclusive"), ...(mtime !== null && { mtime: Number(mtime) }) };
}
