import type { Disk } from '../host/disk.ts';
import { versionOf } from './file-version.ts';

const all: { clear(): void }[] = [];

/** The run is over: nobody will ask for what was made and not taken. */
export function forgetAllAhead(): void {
  for (const each of all) each.clear();
}

/** Something that `forgetAllAhead` empties. */
export function forgottenWithAll<T extends { clear(): void }>(store: T): T {
  all.push(store);
  return store;
}

/** What was made of files that will probably be asked for, while there was nothing else to do. */
export class MadeAhead<T> {
  private readonly made = forgottenWithAll(new Map<string, { readonly version: string; readonly value: T }>());

  /** @param make what it throws is thrown again to whoever asks */
  make(disk: Disk, path: string, make: () => T): void {
    const version = versionOf(disk, path);
    try {
      this.made.set(path, { version, value: make() });
    } catch {
      // It will be made when it is asked for.
    }
  }

  peek(path: string): T | undefined {
    return this.made.get(path)?.value;
  }

  /** It is taken once, if the file has not changed since. */
  take(disk: Disk, path: string): T | undefined {
    const known = this.made.get(path);
    this.made.delete(path);
    return known?.version === versionOf(disk, path) ? known.value : undefined;
  }
}
