import { Notice, type ObsidianProtocolData, type Plugin } from "obsidian";
import { isFailure, partnerIn } from "../export/flags";
import type { RelationshipKey } from "../model/relationship";
import { addActionItem } from "./addActionItem";
import { createAgenda } from "./createAgenda";
import { createAgreement } from "./createAgreement";
import { createRecap } from "./createRecap";
import { openDashboard } from "./openDashboard";
import type { Surroundings } from "./surroundings";

/** What an address may ask for. Each opens what its command opens; none writes by itself. */
const deeds: Readonly<Record<string, (surroundings: Surroundings, key: RelationshipKey | null) => void>> = {
  agreement: (surroundings) => {
    createAgreement(surroundings);
  },
  agenda: createAgenda,
  recap: (surroundings, key) => {
    createRecap(surroundings, key, null);
  },
  item: (surroundings, key) => {
    void addActionItem(surroundings, key);
  },
  dashboard: ({ app }) => {
    void openDashboard(app);
  },
};

/** Answers `obsidian://mentoring?do=agenda&relationship=Ana%20Silva`. */
export function addAddress(plugin: Plugin, surroundings: Surroundings): void {
  plugin.registerObsidianProtocolHandler(plugin.manifest.id, (parameters) => {
    const refusal = answer(parameters, surroundings);
    if (refusal !== null) new Notice(refusal);
  });
}

/** Opens what is asked for, or says why not. */
function answer(parameters: ObsidianProtocolData, surroundings: Surroundings): string | null {
  const { index, strings } = surroundings;
  const asked = saidOf(parameters, "do") ?? "dashboard";
  const deed = Object.hasOwn(deeds, asked) ? deeds[asked] : undefined;
  if (deed === undefined) return strings.notices.addressUnknown(asked, Object.keys(deeds).join(", "));
  const named = index.relationships().map((one) => ({ partner: one.partner.name, key: one.key }));
  const name = saidOf(parameters, "relationship");
  const partner = name === null ? null : partnerIn({ relationship: name }, named, strings);
  if (isFailure(partner)) return partner.message;
  deed(surroundings, named.find((one) => one.partner === partner)?.key ?? null);
  return null;
}

/**
 * What an address says, or null. It may come from anywhere: a sentence about it stays one sentence, in its own
 * direction, and short; 80 letters are enough of any name.
 */
function saidOf(parameters: ObsidianProtocolData, name: string): string | null {
  const line = (parameters[name] ?? "").replace(/[\p{Cc}\u202A-\u202E\u2066-\u2069]+/gu, " ").trim();
  return /^.{1,80}/su.exec(line)?.[0] ?? null;
}
