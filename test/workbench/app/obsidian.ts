// What `require("obsidian")` gives to plugins: the app's public face, and therefore a list.
export { default as moment } from "moment";
export { getAllTags } from "../markdown/allTags";
export {
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "../markdown/frontmatterEntries";
export { getFrontMatterInfo } from "../markdown/frontmatterInfo";
export { getLinkpath, parseLinktext, stripHeading, stripHeadingForLink } from "../markdown/linktext";
export { parseYaml } from "../markdown/parseYaml";
export { resolveSubpath } from "../markdown/resolveSubpath";
export { stringifyYaml } from "../markdown/stringifyYaml";
export { Component } from "../vault/component";
export { Events } from "../vault/events";
export { FileManager } from "../vault/fileManager";
export { MetadataCache } from "../vault/metadataCache";
export { normalizePath } from "../vault/path";
export { TAbstractFile } from "../vault/tAbstractFile";
export { TFile } from "../vault/tFile";
export { TFolder } from "../vault/tFolder";
export { Vault } from "../vault/vault";
export { App } from "./app";
export { BaseComponent, ValueComponent } from "./components/baseComponent";
export { ButtonComponent } from "./components/buttonComponent";
export { ColorComponent } from "./components/colorComponent";
export { DisplayValueComponent } from "./components/displayValueComponent";
export { DropdownComponent } from "./components/dropdownComponent";
export { ExtraButtonComponent } from "./components/extraButtonComponent";
export { MomentFormatComponent } from "./components/momentFormatComponent";
export { ProgressBarComponent } from "./components/progressBarComponent";
export { Setting } from "./components/setting";
export { SettingGroup } from "./components/settingGroup";
export { SliderComponent } from "./components/sliderComponent";
export {
  AbstractTextComponent,
  SearchComponent,
  TextAreaComponent,
  TextComponent,
} from "./components/textComponents";
export { ToggleComponent } from "./components/toggleComponent";
export { debounce } from "./debounce";
export { Editor } from "./editor/editor";
export {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  editorViewField,
} from "./editor/editorFields";
export { htmlToMarkdown } from "./htmlToMarkdown";
export { addIcon, getIcon, getIconIds, removeIcon, setIcon } from "./icons";
export { Keymap } from "./input/keymap";
export { Scope } from "./input/scope";
export { getLanguage } from "./language";
export { requestUrl, request } from "./network";
export { ConfirmationModal } from "./overlay/confirmationModal";
export { HoverPopover } from "./overlay/hoverPopover";
export { Menu } from "./overlay/menu";
export { MenuItem } from "./overlay/menuItem";
export { Modal } from "./overlay/modal";
export { Notice } from "./overlay/notice";
export { displayTooltip, setTooltip } from "./overlay/tooltip";
export { Platform } from "./platform";
export { Plugin } from "./plugin/plugin";
export { MarkdownPreviewView } from "./reading/markdownPreviewView";
export { MarkdownRenderChild } from "./reading/markdownRenderChild";
export { MarkdownRenderer } from "./reading/markdownRenderer";
export { sanitizeHTMLToDom } from "./sanitizeHtml";
export { SettingPage } from "./settings/settingPage";
export { PluginSettingTab, SettingTab } from "./settings/settingTab";
export { AbstractInputSuggest } from "./suggest/abstractInputSuggest";
export { EditorSuggest } from "./suggest/editorSuggest";
export { FuzzySuggestModal } from "./suggest/fuzzySuggestModal";
export { PopoverSuggest } from "./suggest/popoverSuggest";
export { renderMatches, renderResults } from "./suggest/renderMatches";
export { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from "./suggest/search";
export { SuggestModal } from "./suggest/suggestModal";
export { Tasks } from "./tasks";
export { apiVersion, requireApiVersion } from "./version";
export { EditableFileView, FileView } from "./views/fileView";
export { ItemView } from "./views/itemView";
export { MarkdownView } from "./views/markdownView";
export { TextFileView } from "./views/textFileView";
export { View } from "./views/view";
export { Workspace } from "./workspace/workspace";
export { WorkspaceItem } from "./workspace/workspaceItem";
export { WorkspaceLeaf } from "./workspace/workspaceLeaf";
export { WorkspaceParent } from "./workspace/workspaceParent";
export { WorkspaceSidedock } from "./workspace/workspaceSidedock";
export { WorkspaceRoot, WorkspaceSplit } from "./workspace/workspaceSplit";
export { WorkspaceTabs } from "./workspace/workspaceTabs";
