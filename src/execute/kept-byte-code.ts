import type { FileStat } from '../host/readable-tree.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { CompiledModule } from '../state/byte-code-pack.ts';
import { headerLength, timestampHeader } from './byte-code-file.ts';
import { writesCheckedHash } from './byte-compiler.ts';
import type { StepDoors } from './step-doors.ts';

interface Facts {
  readonly doors: StepDoors;
  readonly target: PythonTarget;
  readonly source: string;
  readonly stat: FileStat;
  readonly key: string;
  readonly hashed: boolean;
}

/** A module that is to be compiled. Paths are host paths. */
export interface KeptModule {
  readonly source: string;
  readonly recordedPath: string;
  readonly optimize: 0 | 1 | 2;
}

/**
 * What earlier runs compiled from the same text: for one module, as the source is now.
 *
 * What is kept is the code behind the header, to which the time and size of the source are put. Where the header holds a
 * hash of the source instead, it depends on nothing else, and the whole file is kept.
 */
export class KeptByteCode {
  private readonly facts: Facts;

  /** @returns undefined where the source cannot be read, or byte code of the interpreter is not known to us */
  static of({ source, recordedPath, optimize }: KeptModule, doors: StepDoors): KeptByteCode | undefined {
    const target = doors.target();
    const { name } = target.implementation;
    const [major] = target.versionInfo;
    const stat = doors.disk.stat(source);
    if (stat?.kind !== 'file' || (name !== 'cpython' && major === 2)) return undefined;
    const digest = doors.state.stats.digest(source, stat);
    if (digest === undefined) return undefined;
    const hashed = writesCheckedHash(target, doors);
    const interpreter = [name, target.version, target.byteCodeMagic, target.build.unicodeWidth];
    // Python 3 compiles all levels alike here (`ByteCompiler.send`).
    const key = JSON.stringify([digest, recordedPath, major === 2 ? optimize : 0, hashed ? 'hash' : 'time', ...interpreter]);
    return new KeptByteCode({ doors, target, source, stat, key, hashed });
  }

  private constructor(facts: Facts) {
    this.facts = facts;
  }

  find(): CompiledModule | undefined {
    return this.facts.doors.state.byteCode.find(this.facts.key);
  }

  /** The file for a body that was found. */
  fileOf(body: Uint8Array): Uint8Array {
    const { hashed, target, stat } = this.facts;
    return hashed ? body : Buffer.concat([timestampHeader(target, stat), body]);
  }

  /** The permission bits with which the interpreter would make it. Source: importlib/_bootstrap_external.py: _calc_mode. */
  get mode(): number {
    const { target, stat } = this.facts;
    return target.versionInfo[0] === 2 ? 0o666 : (stat.mode | 0o200) & 0o666;
  }

  /**
   * The interpreter has compiled the module.
   * @param output where the byte code is; undefined: the source has an error
   */
  keep(output: string | undefined, messages: string): void {
    const { doors, target, source, stat, key, hashed } = this.facts;
    const { disk, state } = doors;
    // Written while it was compiled: nobody knows what was read.
    disk.forget(source);
    if (!state.keeps || disk.stat(source)?.changed !== stat.changed) return;
    if (output === undefined) {
      state.byteCode.add(key, { body: undefined, messages });
      return;
    }
    const content = disk.read(output);
    const length = headerLength(target);
    if (!hashed && Buffer.compare(content.subarray(0, length), timestampHeader(target, stat)) !== 0) return;
    state.byteCode.add(key, { body: hashed ? content : content.subarray(length), messages });
  }
}
