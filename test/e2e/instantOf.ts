/**
 * The instant at which clocks in `timeZone` show `wallClock` (`2026-03-04T09:00`).
 * A time that the change to summer time leaves out is taken for the one an hour later.
 */
export function instantOf(wallClock: string, timeZone: string): Date {
  const asUtc = new Date(`${wallClock}Z`).getTime();
  // The offset depends on the instant that is looked for; a second look is right next to clock changes too.
  const near = asUtc - offsetAt(asUtc, timeZone);
  return new Date(asUtc - offsetAt(near, timeZone));
}

/** Milliseconds that clocks in `timeZone` are ahead of UTC at an instant of whole seconds. */
function offsetAt(instant: number, timeZone: string): number {
  // Swedish writes 2026-03-04 09:00:00.
  const shown = new Date(instant).toLocaleString("sv-SE", { timeZone });
  return new Date(`${shown.replace(" ", "T")}Z`).getTime() - instant;
}
