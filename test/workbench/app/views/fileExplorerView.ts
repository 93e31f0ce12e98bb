import { TFile } from "../../vault/tFile";
import { TFolder } from "../../vault/tFolder";
import type { TAbstractFile } from "../../vault/tAbstractFile";
import { debounce } from "../debounce";
import { guarded } from "../errors";
import { setIcon } from "../icons";
import { Keymap } from "../input/keymap";
import { Menu } from "../overlay/menu";
import type { WorkspaceLeaf } from "../workspace/workspaceLeaf";
import { ItemView } from "./itemView";

/** The tree of folders and files, folders first. */
export class FileExplorerView extends ItemView {
  private readonly openFolders = new Set<string>();
  private readonly treeEl: HTMLElement;
  private readonly redraw = debounce(() => {
    this.draw();
  }, 50);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    this.icon = "folder-closed";
    this.drawButtons();
    this.treeEl = this.contentEl.createDiv({
      cls: "nav-files-container node-insert-event",
      attr: { tabindex: "-1" },
    });
    this.contentEl.after(this.drawVaultName());
  }

  override getViewType(): string {
    return "file-explorer";
  }

  override getDisplayText(): string {
    return "Files";
  }

  override onload(): void {
    const { vault, workspace } = this.app;
    for (const name of ["create", "delete", "rename"] as const)
      this.registerEvent(
        vault.on(name, () => {
          this.redraw();
        }),
      );
    this.registerEvent(
      workspace.on("file-open", (file: TFile | null) => {
        this.reveal(file);
        this.redraw();
      }),
    );
    this.draw();
  }

  private drawButtons(): void {
    const buttons = createDiv("nav-header").createDiv("nav-buttons-container");
    const add = (icon: string, label: string, act: () => unknown): void => {
      const button = buttons.createDiv({
        cls: "clickable-icon nav-action-button",
        attr: { "aria-label": label },
      });
      setIcon(button, icon);
      button.addEventListener("click", () => {
        guarded(act);
      });
    };
    add("square-pen", "New note", () => this.app.commands.executeCommandById("file-explorer:new-file"));
    add("folder-plus", "New folder", () => this.app.vault.createFolder("Untitled"));
    add("chevrons-down-up", "Collapse all", () => {
      this.openFolders.clear();
      this.draw();
    });
    if (buttons.parentElement) this.contentEl.before(buttons.parentElement);
  }

  private drawVaultName(): HTMLElement {
    const profile = createDiv("workspace-drawer-vault-profile");
    const name = profile.createDiv("workspace-drawer-vault-switcher");
    setIcon(name.createDiv("workspace-drawer-vault-switcher-icon"), "chevrons-up-down");
    name.createDiv({ cls: "workspace-drawer-vault-name", text: this.app.vault.getName() });
    const settings = profile.createDiv({ cls: "clickable-icon", attr: { "aria-label": "Settings" } });
    setIcon(settings, "settings");
    settings.addEventListener("click", () => {
      this.app.setting.open();
    });
    return profile;
  }

  private reveal(file: TFile | null): void {
    for (let folder = file?.parent; folder; folder = folder.parent) this.openFolders.add(folder.path);
  }

  private draw(): void {
    this.treeEl.empty();
    const tree = this.treeEl.createDiv();
    for (const child of sorted(this.app.vault.getRoot())) this.drawItem(tree, child);
  }

  private drawItem(parent: HTMLElement, item: TAbstractFile): void {
    if (item instanceof TFolder) this.drawFolder(parent, item);
    else if (item instanceof TFile) this.drawFile(parent, item);
  }

  private drawFolder(parent: HTMLElement, folder: TFolder): void {
    const isOpen = this.openFolders.has(folder.path);
    const element = parent.createDiv(`tree-item nav-folder${isOpen ? "" : " is-collapsed"}`);
    const title = element.createDiv({
      cls: "tree-item-self nav-folder-title is-clickable mod-collapsible",
      attr: { "data-path": folder.path },
    });
    setIcon(title.createDiv(`tree-item-icon collapse-icon${isOpen ? "" : " is-collapsed"}`), "chevron-down");
    title.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: folder.name });
    title.addEventListener("click", () => {
      if (isOpen) this.openFolders.delete(folder.path);
      else this.openFolders.add(folder.path);
      this.draw();
    });
    this.addMenu(title, folder);
    if (!isOpen) return;
    const children = element.createDiv("tree-item-children nav-folder-children");
    for (const child of sorted(folder)) this.drawItem(children, child);
  }

  private drawFile(parent: HTMLElement, file: TFile): void {
    const active = this.app.workspace.getActiveFile() === file;
    const title = parent.createDiv("tree-item nav-file").createDiv({
      cls: `tree-item-self nav-file-title tappable is-clickable${active ? " is-active" : ""}`,
      attr: { "data-path": file.path },
    });
    title.createDiv({ cls: "tree-item-inner nav-file-title-content", text: file.basename });
    if (file.extension !== "md") title.createDiv({ cls: "nav-file-tag", text: file.extension });
    const open = (event: MouseEvent): void => {
      guarded(() => this.app.workspace.getLeaf(Keymap.isModEvent(event)).openFile(file));
    };
    title.addEventListener("click", open);
    title.addEventListener("auxclick", open);
    this.addMenu(title, file);
  }

  private addMenu(element: HTMLElement, item: TAbstractFile): void {
    element.addEventListener("contextmenu", (event) => {
      event.preventDefault();
      const menu = new Menu();
      guarded(() => {
        this.app.workspace.trigger("file-menu", menu, item, "file-explorer-context-menu", this.leaf);
      });
      menu.addItem((entry) =>
        entry
          .setTitle("Delete")
          .setIcon("trash-2")
          .setSection("danger")
          .setWarning(true)
          .onClick(() => {
            guarded(() => this.app.fileManager.trashFile(item));
          }),
      );
      menu.showAtMouseEvent(event);
    });
  }
}

const collator = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });

function sorted(folder: TFolder): TAbstractFile[] {
  return [...folder.children].sort(
    (one, other) =>
      Number(other instanceof TFolder) - Number(one instanceof TFolder) ||
      collator.compare(one.name, other.name),
  );
}
