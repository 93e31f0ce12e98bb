import type { Plugin } from "obsidian";
import { LiveQuery } from "../index/liveContent";
import { notePath, type NotePath } from "../model/notePath";
import type { Relationship } from "../model/relationship";
import { parseLiveBlock } from "../note/liveBlock";
import type { DashboardHost } from "../view/dashboardHost";
import { LiveBlockView, type FindContent } from "../view/liveBlockView";
import type { Surroundings } from "./surroundings";

/** Draws `mentoring` code blocks in notes. */
export function registerLiveBlock(plugin: Plugin, surroundings: Surroundings, host: DashboardHost): void {
  plugin.registerMarkdownCodeBlockProcessor("mentoring", (source, element, context) => {
    const find = findingContent(source, notePath(context.sourcePath), surroundings);
    context.addChild(new LiveBlockView(element, host, find));
  });
}

function findingContent(
  source: string,
  path: NotePath,
  { index, strings: { liveBlock: words }, settings }: Surroundings,
): FindContent {
  const block = parseLiveBlock(source);
  const query = new LiveQuery(index);
  const sentence = (said: string) => ({ kind: "sentence", words: said }) as const;
  const unknown = (word: string, known: readonly string[]) => sentence(words.unknown(word, known.join(", ")));
  return (now, lingering) => {
    if (block.kind === "unknown") return unknown(block.word, block.known);
    const all = index.relationships();
    const named = block.relationship;
    const relationship = named === null ? index.relationshipOf(path) : relationshipNamed(named, all);
    if (relationship === null && named !== null) {
      return unknown(
        named,
        all.map(({ partner }) => partner.name),
      );
    }
    if (relationship === null && block.kind === "previous") return sentence(words.nobody);
    return query.ask(block, { relationship, path, now, lingering }, settings.current);
  };
}

function relationshipNamed(named: string, all: readonly Relationship[]): Relationship | null {
  return all.find(({ partner }) => partner.name === named || partner.target === named) ?? null;
}
