import type { FileStat } from '../host/readable-tree.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';
import type { CompiledModule } from '../state/byte-code-pack.ts';
import type { FileDigest } from '../state/content-hash.ts';
import { GrowingBytes } from '../state/growing-bytes.ts';
import { headerLength, timestampHeader } from './byte-code-file.ts';
import { writesCheckedHash, type ByteCompileAnswer } from './byte-compiler.ts';
import type { StepDoors } from './step-doors.ts';

interface Facts {
  readonly doors: StepDoors;
  readonly target: PythonTarget;
  readonly module: KeptModule;
  readonly stat: FileStat;
  readonly hashed: boolean;
}

/** A module that is to be compiled. Paths are host paths. */
export interface KeptModule {
  readonly source: string;
  readonly recordedPath: string;
  readonly optimize: 0 | 1 | 2;
}

const together = new GrowingBytes();

/**
 * What earlier runs compiled from the same text: for one module, as the source is now.
 *
 * What is kept is the code behind the header, to which the time and size of the source are put. Where the header holds a
 * hash of the source instead, it depends on nothing else, and the whole file is kept.
 */
export class KeptByteCode {
  private readonly facts: Facts;

  /** @returns undefined where there is no source, or byte code of the interpreter is not known to us */
  static of(module: KeptModule, doors: StepDoors): KeptByteCode | undefined {
    const target = doors.target();
    const stat = doors.disk.stat(module.source);
    if (stat?.kind !== 'file' || (target.implementation.name !== 'cpython' && target.versionInfo[0] === 2)) return undefined;
    return new KeptByteCode({ doors, target, module, stat, hashed: writesCheckedHash(target, doors) });
  }

  private constructor(facts: Facts) {
    this.facts = facts;
  }

  find(): CompiledModule | undefined {
    const { doors, module, stat } = this.facts;
    const { byteCode, stats } = doors.state;
    // The digest of the source is not to be had for nothing.
    if (!byteCode.mayHave(module.recordedPath)) return undefined;
    const digest = stats.digest(module.source, stat);
    return digest === undefined ? undefined : byteCode.find(this.keyFor(digest));
  }

  /** Undefined where the source was written while it was compiled: nobody knows what was read. */
  private digestIfUnchanged(): FileDigest | undefined {
    const { doors, module, stat } = this.facts;
    if (doors.disk.statAnew(module.source)?.changed !== stat.changed) return undefined;
    return doors.state.stats.digest(module.source, stat);
  }

  private keyFor(digest: FileDigest): string {
    const { target, module, hashed } = this.facts;
    const { recordedPath, optimize } = module;
    const interpreter = [target.implementation.name, target.version, target.byteCodeMagic, target.build.unicodeWidth];
    // Python 3 compiles all levels alike here (`ByteCompiler.processLevel`).
    const level = target.versionInfo[0] === 2 ? optimize : 0;
    return JSON.stringify([digest, recordedPath, level, hashed ? 'hash' : 'time', ...interpreter]);
  }

  /** The file for a body that was found; right until the next one is asked for. */
  fileOf(body: Uint8Array): Uint8Array {
    const { hashed, target, stat } = this.facts;
    if (hashed) return body;
    together.clear();
    together.add(timestampHeader(target, stat));
    together.add(body);
    return together.all;
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
  keep(output: string | undefined, { messages, digest: told }: ByteCompileAnswer): void {
    const { doors, target, module, stat, hashed } = this.facts;
    const { recordedPath } = module;
    const { disk, state } = doors;
    if (!state.keeps) return;
    const digest = (told as FileDigest | undefined) ?? this.digestIfUnchanged();
    if (digest === undefined) return;
    const key = this.keyFor(digest);
    if (output === undefined) {
      state.byteCode.add(key, recordedPath, { body: undefined, messages });
      return;
    }
    disk.reading(output, (content) => {
      const length = headerLength(target);
      if (!hashed && Buffer.compare(content.subarray(0, length), timestampHeader(target, stat)) !== 0) return;
      state.byteCode.add(key, recordedPath, { body: hashed ? content : content.subarray(length), messages });
    });
  }
}
