/** Groups cut after so many rows, and how many rows that leaves out. */
export function firstRows<Group extends { readonly rows: readonly unknown[] }>(
  groups: readonly Group[],
  limit: number,
): { readonly groups: readonly Group[]; readonly left: number } {
  const drawn: Group[] = [];
  let room = limit;
  for (const group of groups) {
    if (room > 0) drawn.push({ ...group, rows: group.rows.slice(0, room) });
    room -= group.rows.length;
  }
  return { groups: drawn, left: Math.max(0, -room) };
}
