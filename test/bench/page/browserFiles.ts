/** What is to be done, and its answer's number. */
type Work = { readonly number: number } & (
  { readonly write: readonly (readonly [name: string, text: string])[] } | { readonly read: string }
);

/** Beside the page's thread, as the app's files are read. */
const worker = `
const work = {
  write: async (folder, files) => {
    for (const [name, text] of files) {
      const file = await folder.getFileHandle(name, { create: true });
      const access = await file.createSyncAccessHandle();
      access.truncate(0);
      access.write(new TextEncoder().encode(text));
      access.close();
    }
  },
  read: async (folder, name) => (await (await folder.getFileHandle(name)).getFile()).text(),
};
onmessage = async ({ data: { number, ...wanted } }) => {
  const folder = await navigator.storage.getDirectory();
  const [[kind, what]] = Object.entries(wanted);
  postMessage({ number, answer: await work[kind](folder, what) });
};`;

/** Files in the file system that the browser keeps for a page: to read one is a way to the disk and back. */
export class BrowserFiles {
  private readonly worker = new Worker(URL.createObjectURL(new Blob([worker])));
  private readonly waiting = new Map<number, (answer: string) => void>();
  private readonly paths = new Set<string>();
  private asked = 0;

  constructor() {
    this.worker.onmessage = ({
      data: { number, answer },
    }: MessageEvent<{ number: number; answer: string }>) => {
      this.waiting.get(number)?.(answer);
      this.waiting.delete(number);
    };
  }

  /** @param files paths and texts; those of an earlier start of the page are written over */
  async write(files: readonly (readonly [path: string, text: string])[]): Promise<void> {
    await this.ask((number) => ({ number, write: files.map(([path, text]) => [nameOf(path), text]) }));
    for (const [path] of files) this.paths.add(path);
  }

  /** Null where there is no such file, or none any more. */
  read(path: string): Promise<string> | null {
    return this.paths.has(path) ? this.ask((number) => ({ number, read: nameOf(path) })) : null;
  }

  leaveOut(path: string): void {
    this.paths.delete(path);
  }

  private async ask(work: (number: number) => Work): Promise<string> {
    const number = (this.asked += 1);
    await Promise.resolve(); // to send the question is no work of whoever asks
    return new Promise((resolve) => {
      this.waiting.set(number, resolve);
      this.worker.postMessage(work(number));
    });
  }
}

/** One folder holds them all. */
function nameOf(path: string): string {
  return encodeURIComponent(path);
}
