import type { TFile } from "../../vault/tFile";

const KEPT = 10;

/** The files that were in front, the latest first. */
export class RecentFiles {
  private readonly kept: string[] = [];
  private latest: TFile | null = null;

  get paths(): string[] {
    return [...this.kept];
  }

  /** Notes what is in front now; false when it was so before. */
  note(file: TFile | null): boolean {
    if (file === this.latest) return false;
    this.latest = file;
    if (file) {
      this.kept.remove(file.path);
      this.kept.unshift(file.path);
      this.kept.splice(KEPT);
    }
    return true;
  }
}
