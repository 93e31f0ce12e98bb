/** Whether a path of the vault is one that people see: not above it, and not where the app or plugins keep theirs. */
export function isWithinVault(path: string): boolean {
  const isOurs = path === ".obsidian/plugins/mentoring/data.json" || path.startsWith(".trash/");
  return isOurs || !/^\/|\\|\p{Cc}|(?:^|\/)\./u.test(path);
}
