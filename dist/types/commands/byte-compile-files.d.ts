import type { Engine } from '../model/engine.ts';
import { type Value } from '../model/values.ts';
export interface ByteCompileRequest {
    readonly optimize: Value;
    readonly force: Value;
    readonly prefix: Value;
    readonly dryRun: Value;
}
/** `distutils.util.byte_compile(files, ...)`, as the commands call it; the script's where it has replaced it. */
export declare function byteCompileFiles(engine: Engine, files: unknown, request: ByteCompileRequest): Promise<void>;
