import type { CliData, CliFlags, CliHandler } from "obsidian";

interface CliCommand {
  readonly description: string;
  readonly flags: CliFlags | null;
  readonly handler: CliHandler;
}

/** What plugins answer on the command line. */
export class Cli {
  private readonly commands = new Map<string, CliCommand>();

  /** @throws when the command is taken. */
  register(name: string, command: CliCommand): void {
    if (this.commands.has(name)) throw new Error(`CLI command already registered: ${name}`);
    this.commands.set(name, command);
  }

  unregister(name: string): void {
    this.commands.delete(name);
  }

  /** The names with their descriptions, as the command line's help lists them. */
  list(): { readonly name: string; readonly description: string }[] {
    return [...this.commands].map(([name, { description }]) => ({ name, description }));
  }

  /** Runs a command and answers its text. @throws for an unknown command and a missing required flag. */
  async run(name: string, data: CliData = {}): Promise<string> {
    const command = this.commands.get(name);
    if (!command) throw new Error(`Unknown command: ${name}`);
    for (const [flag, { required }] of Object.entries(command.flags ?? {})) {
      if (required && !(flag in data)) throw new Error(`Missing required flag: ${flag}`);
    }
    return command.handler(data);
  }
}
