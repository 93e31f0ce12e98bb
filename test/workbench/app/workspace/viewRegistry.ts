import { UnknownView } from "../views/unknownView";
import type { View } from "../views/view";
import type { WorkspaceLeaf } from "./workspaceLeaf";

export type ViewCreator = (leaf: WorkspaceLeaf) => View;

/** Which views there are, and which file extensions they show. */
export class ViewRegistry {
  private readonly creators = new Map<string, ViewCreator>();
  private readonly typeByExtension = new Map<string, string>();

  /** @param changed is told of a type that there is now, or no more */
  constructor(private readonly changed: (type: string) => void) {}

  /** @throws when the type is taken, as in the app. */
  register(type: string, creator: ViewCreator): void {
    if (this.creators.has(type)) throw new Error(`Attempting to register an existing view type "${type}"`);
    this.creators.set(type, creator);
    this.changed(type);
  }

  unregister(type: string): void {
    this.creators.delete(type);
    this.changed(type);
  }

  /** @throws when one of the extensions is taken. */
  registerExtensions(extensions: readonly string[], type: string): void {
    for (const extension of extensions) {
      if (this.typeByExtension.has(extension)) {
        throw new Error(`Attempting to register an existing file extension "${extension}"`);
      }
      this.typeByExtension.set(extension, type);
    }
  }

  unregisterExtensions(extensions: readonly string[]): void {
    for (const extension of extensions) this.typeByExtension.delete(extension);
  }

  /** The type of view that shows files of that extension, else plain text. */
  typeFor(extension: string): string {
    return this.typeByExtension.get(extension) ?? "markdown";
  }

  /** A new view, or one that says that its plugin is missing. */
  create(type: string, leaf: WorkspaceLeaf): View {
    const creator = this.creators.get(type);
    return creator ? creator(leaf) : new UnknownView(leaf, type);
  }
}
