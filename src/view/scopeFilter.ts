import { Menu } from "obsidian";
import type { VNode } from "snabbdom";
import type { Dashboard } from "../index/dashboard";
import type { Scope } from "../index/dashboardChoice";
import type { Strings } from "../text/strings";
import type { Drawing } from "./drawing";
import type { FilterChip } from "./filterChips";
import { menuButton } from "./menuButton";
import { addEntries, type MenuEntry } from "./menuEntry";

type ScopedPart = Pick<Dashboard, "scope" | "relationships">;

/** The button that chooses whom the dashboard is about. */
export function scopeButton(page: ScopedPart, drawing: Drawing): VNode {
  return menuButton({
    label: drawing.strings.lists.filter,
    icon: "list-filter",
    isActive: page.scope.kind !== "all",
    menu: () => scopeMenu(page, drawing),
  });
}

/** Whom the dashboard is about, unless it is about all. */
export function scopeChips({ scope, relationships }: ScopedPart, drawing: Drawing): readonly FilterChip[] {
  if (scope.kind === "all") return [];
  const drop = () => {
    drawing.limit({ kind: "all" });
  };
  return [{ words: scopeWords(scope, relationships, drawing.strings), drop }];
}

function scopeMenu({ scope, relationships }: ScopedPart, { strings: { lists }, limit }: Drawing): Menu {
  const menu = new Menu();
  const entry = (to: Scope, title: string, icon: string): MenuEntry => ({
    title,
    icon,
    isChosen: isSameScope(to, scope),
    choose: () => {
      limit(to);
    },
  });
  const organizations = new Set(relationships.flatMap(({ agreement }) => agreement?.organization ?? []));
  const people = relationships.map(({ key, partner }) =>
    entry({ kind: "person", key }, partner.name, "user"),
  );
  addEntries(menu, null, [
    entry({ kind: "all" }, lists.everyone, "users"),
    entry({ kind: "active" }, lists.active, "activity"),
  ]);
  addEntries(menu, lists.people, people);
  addEntries(
    menu,
    lists.organizations,
    [...organizations].map((name) => entry({ kind: "organization", name }, name, "building-2")),
  );
  return menu;
}

function scopeWords(scope: Scope, relationships: ScopedPart["relationships"], { lists }: Strings): string {
  switch (scope.kind) {
    case "all":
      return lists.everyone;
    case "active":
      return lists.active;
    case "organization":
      return scope.name;
    case "person":
      return relationships.find(({ key }) => key === scope.key)?.partner.name ?? "";
  }
}

function isSameScope(a: Scope, b: Scope): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
