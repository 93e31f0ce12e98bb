import { WorkspaceItem } from "./workspaceItem";

/** An item of the layout with items in it. */
export abstract class WorkspaceParent extends WorkspaceItem {
  readonly children: WorkspaceItem[] = [];

  insertChild(index: number, child: WorkspaceItem): void {
    this.children.splice(index, 0, child);
    child.parent = this;
    this.redraw();
  }

  /** Takes the child out; what is empty then goes, too, but for the outermost. */
  removeChild(child: WorkspaceItem): void {
    this.children.remove(child);
    child.parent = null;
    this.redraw();
    if (this.children.length === 0 && this.parent && this.mayVanish()) this.parent.removeChild(this);
  }

  /** The last group of tabs of the main area and of a sidebar stays, empty. */
  protected mayVanish(): boolean {
    return this.parent?.parent != null || (this.parent?.children.length ?? 0) > 1;
  }

  /** Puts the children's elements in their order. */
  protected abstract redraw(): void;
}
