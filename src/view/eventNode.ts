/** The node that an event of an element began at. */
export function eventNode({ target }: Event): Node | null {
  // `instanceof` does not know the nodes of pop-out windows, and elements have no other targets.
  return target as Node | null;
}
