const BLOCK_ID = /(?:^|[ \t\r\n])\^([a-zA-Z0-9-]+)$/;

/** The block id that a block's text ends with, without its caret. */
export function blockIdAtEnd(source: string): string | undefined {
  return BLOCK_ID.exec(source.trimEnd())?.[1];
}

/** Whether a block's text is a block id and nothing else, which then names the block before it. */
export function isBlockIdAlone(source: string): boolean {
  return /^\^[a-zA-Z0-9-]+$/.test(source.trim());
}
