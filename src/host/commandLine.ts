import type { CliData, CliFlags, Plugin } from "obsidian";
import { failed, printed, type Answer } from "../export/answer";
import { dayIn, formatOf, isFailure, wrongFlag, type TypedFlags } from "../export/flags";
import { answerTo, flagsOf, queries } from "../export/queryAnswers";
import { recordsOf } from "../export/recordQuery";
import { dayOf } from "../model/day";
import { Refusal } from "./refusal";
import { relationshipCalled } from "./relationshipCalled";
import { scriptedAgenda, scriptedRecap } from "./scriptedNotes";
import type { Surroundings } from "./surroundings";
import { tickCalled } from "./tickCalled";

type CommandName = keyof Surroundings["strings"]["commandLine"]["commands"];
type FlagName = keyof Surroundings["strings"]["commandLine"]["flags"];

interface LineCommand {
  readonly name: CommandName;
  /** Beside `format`. */
  readonly flags: readonly FlagName[];
  readonly run: (flags: TypedFlags) => Answer | Promise<Answer>;
}

/** Answers the app's command line: `mentoring`, `mentoring:actions` and so on. */
export function addCommandLine(plugin: Plugin, surroundings: Surroundings): void {
  const { commandLine } = surroundings.strings;
  for (const command of [...questions(surroundings), ...deeds(surroundings)]) {
    const { name } = command;
    const id = name === "summary" ? plugin.manifest.id : `${plugin.manifest.id}:${name}`;
    plugin.registerCliHandler(id, commandLine.commands[name], help(command, surroundings), async (data) =>
      printed(await answer(command, data, surroundings), formatOf(data)),
    );
  }
}

function questions(surroundings: Surroundings): readonly LineCommand[] {
  const { index, settings, strings, now } = surroundings;
  return queries.map((name) => ({
    name,
    flags: flagsOf[name],
    run: (flags) => answerTo(name, flags, recordsOf(index, now(), settings.current), dayOf(now()), strings),
  }));
}

/** They write, as they were told to in as many words; what was made is said in the app, too. */
function deeds(surroundings: Surroundings): readonly LineCommand[] {
  return [
    maker("agenda", scriptedAgenda, surroundings),
    maker("recap", scriptedRecap, surroundings),
    {
      name: "done",
      flags: ["item", "relationship"],
      run: (flags) => tickCalled(surroundings, flags),
    },
  ];
}

/** The command that makes the note of one meeting, the one that is proposed or that of a day. */
function maker(name: CommandName, make: typeof scriptedAgenda, surroundings: Surroundings): LineCommand {
  const run = async (flags: TypedFlags): Promise<Answer> => {
    const { relationship = "", date } = flags;
    // What is wrong with them has codes of its own here.
    const called = relationshipCalled(surroundings, relationship);
    if (isFailure(called)) return called;
    const day = dayIn(flags, "date", surroundings.strings);
    if (isFailure(day)) return day;
    const note = await make(surroundings, { relationship, date });
    return { kind: "answer", value: { note }, csv: null, text: note };
  };
  return { name, flags: ["relationship", "date"], run };
}

function help({ flags }: LineCommand, { strings: { commandLine } }: Surroundings): CliFlags {
  return Object.fromEntries(
    ([...flags, "format"] as const).map((flag) => [
      flag,
      { value: `<${flag}>`, description: commandLine.flags[flag] },
    ]),
  );
}

async function answer(
  { flags, run }: LineCommand,
  data: CliData,
  { feed, strings }: Surroundings,
): Promise<Answer> {
  if (feed.reading !== null) return failed("not-ready", strings.commandLine.failures.reading);
  const wrong = wrongFlag(data, flags, strings);
  if (wrong !== null) return wrong;
  try {
    return await run(data);
  } catch (reason) {
    if (reason instanceof Refusal) return failed("refused", reason.message);
    console.error("Mentoring:", reason);
    return failed("refused", strings.notices.internal);
  }
}
