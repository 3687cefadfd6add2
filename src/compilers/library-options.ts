import { osPath } from '../grammar/os-path.ts';
import { callMethod } from '../model/attributes.ts';
import type { Engine } from '../model/engine.ts';
import type { EngineObject } from '../model/engine-object.ts';
import { isList, iterate, pathText } from '../model/protocols.ts';
import { truthy, type Handle, type Value } from '../model/values.ts';

/** Options for the folders of libraries and the libraries themselves, in order. Source: distutils/ccompiler.py: gen_lib_options. */
export async function libraryOptions(
  engine: Engine,
  compiler: EngineObject | Handle,
  libraryDirs: Value,
  runtimeLibraryDirs: Value,
  libraries: Value,
): Promise<Value[]> {
  const ask = async (method: string, ...args: readonly Value[]): Promise<Value> => callMethod(compiler, method, args, engine);
  const options: Value[] = [];
  for (const directory of iterate(libraryDirs)) options.push(await ask('library_dir_option', directory));
  for (const directory of iterate(runtimeLibraryDirs)) {
    const option = await ask('runtime_library_dir_option', directory);
    if (isList(option)) options.push(...iterate(option));
    else options.push(option);
  }
  for (const library of iterate(libraries)) {
    const [folder, name] = osPath(engine.target.osName).split(pathText(library));
    if (folder === '') {
      options.push(await ask('library_option', library));
      continue;
    }
    const file = await ask('find_library_file', [folder], name);
    if (truthy(file)) options.push(file);
    else await ask('warn', `no library file corresponding to '${pathText(library)}' found (skipping)`);
  }
  return options;
}
