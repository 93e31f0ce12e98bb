import type { Plugin } from "obsidian";
import { liveItems } from "../index/liveItems";
import { notePath, type NotePath } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import { parseLiveBlock, type LiveBlock } from "../note/liveBlock";
import type { DashboardHost } from "../view/dashboardHost";
import { LiveBlockView, type LiveContent } from "../view/liveBlockView";
import type { Surroundings } from "./surroundings";

/** Draws `mentoring` code blocks in notes. */
export function registerLiveBlock(plugin: Plugin, surroundings: Surroundings, host: DashboardHost): void {
  plugin.registerMarkdownCodeBlockProcessor("mentoring", (source, element, context) => {
    const path = notePath(context.sourcePath);
    const find = (now: Date, lingering: ReadonlySet<string>): LiveContent =>
      contentOf(source, path, now, lingering, surroundings);
    context.addChild(new LiveBlockView(element, host, find));
  });
}

function contentOf(
  source: string,
  path: NotePath,
  now: Date,
  lingering: ReadonlySet<string>,
  { index, strings }: Surroundings,
): LiveContent {
  const block = parseLiveBlock(source);
  const words = strings.liveBlock;
  if (block.kind === "unknown")
    return { kind: "sentence", words: words.unknown(block.word, block.known.join(", ")) };
  const relationship = relationshipOf(block, index.relationships(), index.relationshipOf(path));
  if (relationship === null) return { kind: "sentence", words: words.nobody };
  const rows = liveItems(index, relationship, block.owner, path, now, lingering);
  return rows.length === 0 ? { kind: "sentence", words: words.nothing } : { kind: "items", rows };
}

/** The one that the block names, else the note's own. */
function relationshipOf(
  { relationship: named }: LiveBlock,
  all: readonly Relationship[],
  own: Relationship | null,
): Relationship | null {
  if (named === null) return own;
  return all.find(({ partner }) => partner.name === named || partner.target === named) ?? null;
}
