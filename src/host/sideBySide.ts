import { Breath } from "./breath";

/** Files that are worked on at one time: most of reading or writing one is waiting for the disk. */
const atOnce = 8;

/**
 * Does a piece of work for each of many files, several at one time, and lets everybody else have the main
 * thread in between. Once it `isOver`, no more of them are begun.
 */
export async function sideBySide<One>(
  all: Iterable<One>,
  work: (one: One) => Promise<void>,
  isOver: () => boolean = () => false,
): Promise<void> {
  const breath = new Breath();
  const left = all[Symbol.iterator]();
  const workOn = async (): Promise<void> => {
    for (let next = left.next(); next.done !== true && !isOver(); next = left.next()) {
      await work(next.value);
      if (breath.isDue) await breath.take();
    }
  };
  await Promise.all(Array.from({ length: atOnce }, workOn));
}
