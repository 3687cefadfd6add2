import type { ForeseenModules } from '../plan/foreseen-modules.ts';

/** How far a worker has come: a folder by its number, and the last name of it that is done. They go by the order of their names. */
export type ForeseenPlace = readonly [folder: number, name: string];

/** What one worker is to compile beforehand, and what of it is done. */
export class ForeseenFolders {
  private readonly separator: string;
  private readonly numbers = new Map<string, number>();
  private count = 0;
  private place: ForeseenPlace = [0, ''];

  /** @param separator of the folders that code records */
  constructor(separator: string) {
    this.separator = separator;
  }

  add(folders: readonly ForeseenModules[]): void {
    for (const { recorded } of folders) {
      if (!this.numbers.has(recorded)) this.numbers.set(recorded, this.count);
      this.count += 1;
    }
  }

  reach(folder: number, name: string): void {
    this.place = [folder, name];
  }

  /** Whether the worker has been past the module with this path. That it has code of it is likely. */
  has(recordedPath: string): boolean {
    if (this.count === 0) return false;
    const cut = recordedPath.lastIndexOf(this.separator) + 1;
    const number = this.numbers.get(recordedPath.slice(0, cut));
    if (number === undefined) return false;
    const [folder, name] = this.place;
    return number < folder || (number === folder && recordedPath.slice(cut) <= name);
  }
}
