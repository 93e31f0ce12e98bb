import type { CliData, CliFlags, Plugin } from "obsidian";
import { failed, printed, type Answer } from "../export/answer";
import { formatOf } from "../export/flags";
import { answerTo, flagsOf, queries, type Query } from "../export/queryAnswers";
import { recordsOf } from "../export/recordQuery";
import { dayOf } from "../model/day";
import type { Surroundings } from "./surroundings";

/** Answers the app's command line: `mentoring`, `mentoring:actions` and so on. */
export function addCommandLine(plugin: Plugin, surroundings: Surroundings): void {
  const { commandLine } = surroundings.strings;
  for (const query of queries) {
    const command = query === "summary" ? plugin.manifest.id : `${plugin.manifest.id}:${query}`;
    plugin.registerCliHandler(command, commandLine.commands[query], helpOf(query, surroundings), (data) =>
      printed(answer(query, data, surroundings), formatOf(data)),
    );
  }
}

function helpOf(query: Query, { strings: { commandLine } }: Surroundings): CliFlags {
  const flags = [...flagsOf[query], "format"] as const;
  return Object.fromEntries(
    flags.map((flag) => [flag, { value: `<${flag}>`, description: commandLine.flags[flag] }]),
  );
}

function answer(query: Query, data: CliData, { index, feed, settings, strings, now }: Surroundings): Answer {
  if (feed.reading !== null) return failed("not-ready", strings.commandLine.failures.reading);
  const records = recordsOf(index, now(), settings.current);
  return answerTo(query, data, records, dayOf(now()), strings);
}
