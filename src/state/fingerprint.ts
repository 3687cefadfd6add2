import type { FileDigest } from './content-hash.ts';
import { compareTemplates } from './command-template.ts';
import type { DirtyReason } from './dirty-reason.ts';
import { ABSENT, type FileFact, type Fingerprint, type StepRecord } from './step-record.ts';
import { isTime } from './time-fact.ts';

/**
 * What is hashed where:
 *
 * | part of a step                                         | kept as                    | reason when it differs |
 * |--------------------------------------------------------|----------------------------|------------------------|
 * | argv and folder; source, output, project taken out     | text                       | flags-changed          |
 * | variables that matter to the tool                      | text                       | environment-changed    |
 * | driver and the programs behind it, what `-march=native` means here | digest each    | tool-changed           |
 * | source, `depends`, objects, libraries                  | digest each, in any order  | input-changed          |
 * | headers that the compiler reports                      | digest each                | header-changed         |
 * | files that could shadow a header                       | names                      | header-changed         |
 * | files that a source or header names otherwise          | digest each, or that there was none | header-changed |
 * | sources and headers that tell their time (`__TIMESTAMP__`) | time each              | header-changed         |
 * | outputs                                                | digest each                | output-altered         |
 *
 * Not part of it: other times, owners, modes, the path of the project (but for outputs that hold it), the interpreter (its
 * headers and flags are in the rows above).
 */
export interface StepNow extends Fingerprint {
  /** Recorded paths of source, `depends`, objects, libraries. */
  readonly inputs: readonly string[];
  readonly outputs: readonly string[];
  readonly force: boolean;
}

/** What can be asked about files as they are now, by recorded path. */
export interface FilesNow {
  digest(path: string): FileDigest | undefined;
  /** The first of the facts that is none any more. */
  firstChanged(facts: readonly FileFact[]): FileFact | undefined;
  /** Recorded paths of files that could shadow one of the headers; for untracked steps all that could be read. */
  shadows(record: StepRecord): readonly string[];
  /** Whether the file holds the path of the project that it was made in, where that is not the one of today. */
  holdsOldRoot(path: string, record: StepRecord): boolean;
}

/** Why the step has to run, or undefined: what its outputs hold is what running it would make. */
export function whyDirty(record: StepRecord | undefined, now: StepNow, files: FilesNow): DirtyReason | undefined {
  if (now.force) return { kind: 'forced' };
  const missing = now.outputs.find((path) => files.digest(path) === undefined);
  if (missing !== undefined)
    return record === undefined ? { kind: 'never-built', path: missing } : { kind: 'output-missing', path: missing };
  if (record === undefined) return { kind: 'never-built', path: now.outputs[0] ?? '' };
  return (
    compareFingerprints(record, now) ??
    compareInputs(record.inputs, now.inputs, files) ??
    compareHeaders(record, files) ??
    compareOutputs(record, now, files)
  );
}

function compareFingerprints(record: StepRecord, now: Fingerprint): DirtyReason | undefined {
  if (record.kind !== now.kind) return { kind: 'flags-changed', added: [], removed: [] };
  if (record.command !== now.command) return { kind: 'flags-changed', ...compareTemplates(record.command, now.command) };
  if (record.environment !== now.environment) {
    return { kind: 'environment-changed', variables: differingNames(record.environment, now.environment) };
  }
  if (record.tool !== now.tool) return { kind: 'tool-changed', programs: differingNames(record.tool, now.tool) };
  return undefined;
}

function compareInputs(before: readonly FileFact[], now: readonly string[], files: FilesNow): DirtyReason | undefined {
  const known = new Map(before);
  for (const path of now) {
    const digest = files.digest(path);
    if (digest === undefined) return { kind: 'input-changed', path, how: 'gone' };
    if (!known.has(path)) return { kind: 'input-changed', path, how: 'new' };
    if (known.get(path) !== digest) return { kind: 'input-changed', path, how: 'content' };
  }
  if (known.size === now.length) return undefined;
  const current = new Set(now);
  const gone = before.find(([path]) => !current.has(path));
  return gone && { kind: 'input-changed', path: gone[0], how: 'gone' };
}

function compareHeaders(record: StepRecord, files: FilesNow): DirtyReason | undefined {
  const changed = files.firstChanged(record.headers);
  if (changed !== undefined) {
    const [path, before] = changed;
    const how = before === ABSENT ? 'new' : isTime(before) ? 'time' : 'content';
    return { kind: 'header-changed', path, how: files.digest(path) === undefined ? 'gone' : how };
  }
  const untracked = record.shadows === 'untracked';
  // What is an input too stands among those alone.
  const known = new Set(record.shadows === 'untracked' ? [...record.headers, ...record.inputs].map(([path]) => path) : record.shadows);
  const fresh = files.shadows(record).find((path) => !known.has(path));
  return fresh === undefined ? undefined : { kind: 'header-changed', path: fresh, how: untracked ? 'new' : 'shadows' };
}

function compareOutputs(record: StepRecord, now: StepNow, files: FilesNow): DirtyReason | undefined {
  const known = new Map(record.outputs);
  const altered = now.outputs.find((path) => files.digest(path) !== known.get(path));
  if (altered !== undefined) return { kind: 'output-altered', path: altered };
  const rooted = now.outputs.find((path) => files.holdsOldRoot(path, record));
  return rooted === undefined ? undefined : { kind: 'folder-changed', path: rooted, was: record.root };
}

/** Names that stand in one of two lists of pairs and not, or with another value, in the other. */
function differingNames(before: string, now: string): readonly string[] {
  const [old, current] = [pairs(before), pairs(now)];
  const names = new Set([...old.keys(), ...current.keys()]);
  return [...names].filter((name) => old.get(name) !== current.get(name)).sort();
}

function pairs(json: string): ReadonlyMap<string, string> {
  return new Map(json === '' ? [] : (JSON.parse(json) as readonly (readonly [string, string])[]));
}
