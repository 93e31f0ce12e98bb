import { getLinkpath, type CachedMetadata } from "obsidian";
import { isTag } from "../note/actionLine";
import { noteTypeOf } from "../note/noteType";
import type { NoteOutline } from "../note/outline";

/** What the app's cache knows of a note, in the shape in which the notes are read. */
export function outlineOf(cache: CachedMetadata): NoteOutline {
  return new CachedOutline(cache);
}

/** Holds the app's own lists until somebody asks for one: most of a note is not looked at when it is read. */
class CachedOutline implements NoteOutline {
  constructor(private readonly cache: CachedMetadata) {}

  get properties(): NoteOutline["properties"] {
    return this.cache.frontmatter ?? null;
  }

  get brokenProperties(): boolean {
    return hasBrokenProperties(this.cache);
  }

  get bodyLine(): number {
    return bodyLineOf(this.cache);
  }

  get headings(): NoteOutline["headings"] {
    return (this.cache.headings ?? []).map(({ heading, level, position }) => ({
      text: heading,
      level,
      line: position.start.line,
    }));
  }

  get listItems(): NoteOutline["listItems"] {
    return (this.cache.listItems ?? []).map(({ task, parent, position }) => ({
      line: position.start.line,
      mark: task ?? null,
      // The app gives an item at the top of its list minus the line of the list's first item.
      parent: parent >= 0 && parent !== position.start.line ? parent : null,
    }));
  }

  get propertyLinks(): NoteOutline["propertyLinks"] {
    return (this.cache.frontmatterLinks ?? []).map(({ link }) => getLinkpath(link));
  }

  get textLinks(): NoteOutline["textLinks"] {
    return (this.cache.links ?? []).map(({ link }) => getLinkpath(link));
  }
}

/** A block of properties with lines in it, of which the app made nothing. */
function hasBrokenProperties({ frontmatter, sections }: CachedMetadata): boolean {
  const block = sections?.[0];
  return (
    frontmatter === undefined &&
    block?.type === "yaml" &&
    block.position.end.line - block.position.start.line > 1
  );
}

function bodyLineOf({ sections }: CachedMetadata): number {
  const block = sections?.[0];
  return block?.type === "yaml" ? block.position.end.line + 1 : 0;
}

/**
 * Whether a note may take part: one of ours by its type, one with broken properties, whose text must
 * say, or one with checkboxes and the tag. Decided from the app's cache, so that no other note is read.
 */
export function mayTakePart(cache: CachedMetadata, tag: string): boolean {
  if (noteTypeOf(cache.frontmatter ?? null) !== null || hasBrokenProperties(cache)) return true;
  const hasCheckbox = (cache.listItems ?? []).some(({ task }) => task !== undefined);
  return hasCheckbox && (cache.tags ?? []).some((found) => isTag(found.tag, tag));
}
