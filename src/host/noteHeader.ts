import { MarkdownView, type Plugin } from "obsidian";
import { dayOf } from "../model/day";
import type { ParsedNote } from "../model/note";
import { notePath, type NotePath } from "../model/notePath";
import { isDraft, markAgreed } from "./agreeToday";
import { createRecap } from "./createRecap";
import { shareNote } from "./shareNote";
import type { Surroundings } from "./surroundings";

/** An icon in the header of notes of ours: what people do with a note while they look at it, phones included. */
interface HeaderAction {
  /** Name of an icon of the app. */
  readonly icon: string;
  readonly title: string;
  readonly fits: (note: ParsedNote) => boolean;
  readonly run: (path: NotePath) => void;
}

/** From left to right. */
function headerActions(surroundings: Surroundings): readonly HeaderAction[] {
  const { strings, now } = surroundings;
  return [
    {
      icon: "handshake",
      title: strings.commands.agreedToday,
      fits: isDraft,
      run: (path) => {
        void markAgreed(surroundings, path);
      },
    },
    {
      icon: "notebook-pen",
      title: strings.meetings.menu.writeRecap,
      // There is nothing to write about a day that has not come.
      fits: (note) => note.kind === "agenda" && note.date !== null && note.date <= dayOf(now()),
      run: (path) => {
        writeRecap(surroundings, path);
      },
    },
    {
      icon: "send",
      title: strings.commands.shareNote,
      fits: ({ kind }) => kind !== "other",
      run: (path) => {
        void shareNote(surroundings, path);
      },
    },
  ];
}

/** The recap of an agenda's own meeting, whichever note is in front. */
function writeRecap(surroundings: Surroundings, path: NotePath): void {
  const relationship = surroundings.index.relationshipOf(path);
  const meeting = relationship?.meetings.find(({ agenda }) => agenda?.path === path) ?? null;
  createRecap(surroundings, relationship?.key ?? null, meeting);
}

/** Shows in the header of each note what fits it, and follows the note and what is known of it. */
export function addNoteHeader(plugin: Plugin, surroundings: Surroundings): void {
  const { workspace } = surroundings.app;
  const header = new NoteHeader(surroundings, headerActions(surroundings));
  const update = (): void => {
    header.update();
  };
  plugin.registerEvent(workspace.on("file-open", update));
  plugin.registerEvent(workspace.on("layout-change", update));
  plugin.registerEvent(workspace.on("active-leaf-change", update));
  plugin.register(surroundings.feed.follow(update));
  plugin.register(() => {
    header.clear();
  });
}

/** The icons of a view, and the actions that they stand for. */
interface ShownActions {
  readonly actions: readonly HeaderAction[];
  readonly elements: readonly HTMLElement[];
}

class NoteHeader {
  /** A view that is closed takes its icons along. */
  private readonly shown = new WeakMap<MarkdownView, ShownActions>();

  constructor(
    private readonly surroundings: Pick<Surroundings, "app" | "index">,
    private readonly actions: readonly HeaderAction[],
  ) {}

  update(): void {
    for (const view of this.views()) {
      const note = view.file === null ? null : this.surroundings.index.get(notePath(view.file.path));
      this.show(
        view,
        this.actions.filter(({ fits }) => note !== null && fits(note)),
      );
    }
  }

  clear(): void {
    for (const view of this.views()) this.show(view, []);
  }

  /** The notes that are open; a view that the app has not loaded yet is none. */
  private views(): readonly MarkdownView[] {
    const leaves = this.surroundings.app.workspace.getLeavesOfType("markdown");
    return leaves.map(({ view }) => view).filter((view) => view instanceof MarkdownView);
  }

  /** Icons that stay are left alone: one of them may have the keyboard. */
  private show(view: MarkdownView, actions: readonly HeaderAction[]): void {
    const before = this.shown.get(view)?.actions ?? [];
    if (before.length === actions.length && before.every((action, at) => action === actions[at])) return;
    for (const element of this.shown.get(view)?.elements ?? []) element.remove();
    // The app puts each icon in front of those that are there.
    const elements = [...actions].reverse().map(({ icon, title, run }) =>
      view.addAction(icon, title, () => {
        if (view.file !== null) run(notePath(view.file.path));
      }),
    );
    this.shown.set(view, { actions, elements });
  }
}
