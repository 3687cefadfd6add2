import { osPath } from '../grammar/os-path.ts';
import type { Engine } from '../model/engine.ts';
import { DEBUG, INFO } from '../plan/step.ts';
import { byteCompile, isDirect, modulesToCompile, type ByteCompileOptions } from './byte-compile.ts';
import { newer } from './newer.ts';

const COMPILE = 'py_compile.compile';

/** `byteCompile`, or the same by way of `py_compile.compile` where the script has put its own code in the place of that. */
export async function askByteCompile(engine: Engine, files: readonly string[], options: ByteCompileOptions): Promise<void> {
  if (compilesByScript(engine, options)) await byteCompileByScript(engine, files, options);
  else byteCompile(engine, files, options);
}

/** Many stop that way at the first module that has an error. */
function compilesByScript(engine: Engine, options: ByteCompileOptions): boolean {
  return isDirect(options) && options.dryRun !== true && engine.script.patched(COMPILE);
}

async function byteCompileByScript(engine: Engine, files: readonly string[], options: ByteCompileOptions): Promise<void> {
  const paths = osPath(engine.target.osName);
  for (const { source, output, recordedPath } of modulesToCompile(engine, files, options)) {
    const shown = `${source} to ${paths.basename(output)}`;
    if (options.force === true || newer(engine.view, source, output)) {
      engine.say(INFO, `byte-compiling ${shown}`);
      await engine.script.call(COMPILE, [source, output, recordedPath]);
    } else engine.say(DEBUG, `skipping byte-compilation of ${shown}`);
  }
}
