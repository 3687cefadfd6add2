import type { OsPath } from '../grammar/os-path.ts';
import { atLeast } from '../interpreter/python-target.ts';
import type { Engine } from '../model/engine.ts';
import { pyStr } from '../model/values.ts';
import { readConfigVariable } from './config-variables.ts';

export interface LibraryFiles {
  readonly shared: string;
  readonly dylib: string;
  readonly stub: string;
  readonly static: string;
}

/** Where a library can be, best first. `sdk`: on macOS, the folder that the system's own libraries are below. Source: distutils/unixccompiler.py: find_library_file. */
export function* unixLibraryPlaces(
  directories: readonly string[],
  files: LibraryFiles,
  sdk: string | undefined,
  paths: OsPath,
): Generator<string> {
  for (const directory of directories) {
    const ofSystem = directory.startsWith('/System/') || (directory.startsWith('/usr/') && !directory.startsWith('/usr/local/'));
    const folder = sdk !== undefined && ofSystem ? paths.join(sdk, directory.slice(1)) : directory;
    for (const file of [files.dylib, files.stub, files.shared, files.static]) yield paths.join(folder, file);
  }
}

/**
 * The SDK that the interpreter was compiled with. From 3.8 on the compiler itself is asked where there is none: Python does that.
 */
export async function sdkFolder(engine: Engine): Promise<string> {
  const cflags = await readConfigVariable(engine, 'CFLAGS');
  const pattern = atLeast(engine.target, 3, 7) ? /-isysroot\s*(\S+)/ : /-isysroot\s+(\S+)/;
  const named = pattern.exec(pyStr(cflags))?.[1];
  if (named !== undefined) return named;
  if (!atLeast(engine.target, 3, 8) || !engine.script.attached) return '/';
  const ask = await engine.script.import('_osx_support', '_default_sysroot');
  return ask === undefined
    ? '/'
    : pyStr(await engine.script.call('_osx_support._default_sysroot', [await readConfigVariable(engine, 'CC')]));
}
