import { askByteCompile } from '../files/byte-compile-by-script.ts';
import type { Engine } from '../model/engine.ts';
import { pathText, pathTexts } from '../model/protocols.ts';
import { truthy, type Value } from '../model/values.ts';

export interface ByteCompileRequest {
  readonly optimize: Value;
  readonly force: Value;
  readonly prefix: Value;
  readonly dryRun: Value;
}

const PYTHON_PATH = 'distutils.util.byte_compile';

/** `distutils.util.byte_compile(files, ...)`, as the commands call it; the script's where it has replaced it. */
export async function byteCompileFiles(engine: Engine, files: unknown, request: ByteCompileRequest): Promise<void> {
  const { optimize, force, prefix, dryRun } = request;
  if (engine.script.patched(PYTHON_PATH)) {
    await engine.script.call(PYTHON_PATH, [files], { optimize, force, prefix, dry_run: dryRun });
    return;
  }
  await askByteCompile(engine, pathTexts(files), {
    optimize: Number(optimize),
    force: truthy(force),
    prefix: truthy(prefix) ? pathText(prefix) : null,
    dryRun: truthy(dryRun),
  });
}
