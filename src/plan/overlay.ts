import type { PathMapping, Place } from './path-mapping.ts';

/** What a file will hold. */
export type PendingContent =
  /** As it is on the disk now, under this host path. */
  | { readonly kind: 'disk'; readonly host: string }
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'base64'; readonly base64: string }
  /** A program makes it. */
  | { readonly kind: 'unforeseeable' };

/** Permission bits; or those of the file that is on the disk now, if any, so that nobody need look before somebody asks. */
export type PendingMode = number | { readonly unlessOnDisk: number };

/** What a place will be when the pending steps have run. */
export type PendingEntry =
  | { readonly kind: 'absent' }
  | { readonly kind: 'directory'; readonly mode: number; readonly modified: number }
  | { readonly kind: 'file'; readonly content: PendingContent; readonly mode: PendingMode; readonly modified: number }
  /** `target` in the target's flavour, as it is written into the link. */
  | { readonly kind: 'link'; readonly target: string; readonly modified: number };

/** The places that pending steps change, and nothing else. */
export class Overlay {
  private readonly mapping: PathMapping;
  private readonly entries = new Map<string, PendingEntry>();
  /** Names under each directory that has entries, in the order in which they came. */
  private readonly names = new Map<string, Map<string, string>>();
  private lastFolder = '';
  private lastNames: Map<string, string> | undefined;
  /** Directories of which an entry was removed. */
  private readonly absentIn = new Set<string>();
  /** Trees of the disk that are removed: nothing below is seen any more, even when the directory is made anew. */
  private readonly removedTrees = new Set<string>();

  constructor(mapping: PathMapping) {
    this.mapping = mapping;
  }

  get(place: Place): PendingEntry | undefined {
    return this.entries.get(place.key);
  }

  /** @param name the last part of the path, as it is spelled */
  set(place: Place, name: string, entry: PendingEntry): void {
    const { key } = place;
    this.entries.set(key, entry);
    const names = this.isInLast(place) ? this.lastNames : this.namesAround(place);
    if (names === undefined) return;
    // A file that is made again takes its place at the end, as in a directory.
    if (entry.kind === 'absent') {
      this.absentIn.add(this.lastFolder);
      names.delete(key);
    } else if (!names.has(key)) names.set(key, name);
  }

  /** Mostly one file after the other of a folder is set. */
  private isInLast({ key, host }: Place): boolean {
    return (
      host !== undefined &&
      this.lastNames !== undefined &&
      key.lastIndexOf('/') === this.lastFolder.length &&
      key.startsWith(this.lastFolder)
    );
  }

  private namesAround(place: Place): Map<string, string> | undefined {
    const parent = this.mapping.parent(place).key;
    if (parent === place.key) return undefined;
    let names = this.names.get(parent);
    if (names === undefined) this.names.set(parent, (names = new Map()));
    this.lastFolder = parent;
    this.lastNames = names;
    return names;
  }

  /** Names of what will be in the directory, whether or not it is on the disk already. */
  added(directory: Place): readonly string[] {
    return [...(this.names.get(directory.key)?.values() ?? [])];
  }

  /** Whether the directory's own entries are what they are on the disk. */
  isEmptyIn(directory: Place): boolean {
    return this.entries.size === 0 || (!this.names.has(directory.key) && !this.absentIn.has(directory.key));
  }

  removeTree(place: Place, name: string): void {
    for (const childName of this.added(place)) this.removeTree(this.mapping.child(place, childName), childName);
    this.set(place, name, { kind: 'absent' });
    this.removedTrees.add(place.key);
  }

  /** Whether what the disk has at the place lies in a removed tree. */
  hidesDisk(place: Place): boolean {
    if (this.removedTrees.size === 0) return false;
    for (let at = place; ;) {
      if (this.removedTrees.has(at.key)) return true;
      const parent = this.mapping.parent(at);
      if (parent.key === at.key) return false;
      at = parent;
    }
  }
}
