import { EngineError } from '../../errors/engine-error.ts';
import { isList, isTuple, iterate, unpackPair } from '../../model/protocols.ts';
import { plain, pyStr, type Value } from '../../model/values.ts';
import { BuildClib } from '../build-clib.ts';
import { building, compilerIsScripts } from '../building-group.ts';
import { compilerCallNamed } from '../compiler-call.ts';

/** C libraries with flags and dependencies of their own (`cflags`, `obj_deps`). Source: setuptools/command/build_clib.py. */
export class SetuptoolsBuildClib extends BuildClib {
  static override readonly pythonPath: string = 'setuptools.command.build_clib.build_clib';

  override async build_libraries(libraries: Value): Promise<void> {
    for (const library of iterate(libraries)) {
      const [name, given] = unpackPair(library);
      const info = plain(given);
      const table = info instanceof Map ? info : new Map<Value, Value>();
      const sources = table.get('sources') ?? null;
      if (!isList(sources) && !isTuple(sources)) throw badLibrary(name, "'sources' must be present and must be a list of source filenames");
      const depends = dependencies(name, table.get('obj_deps'), [...iterate(sources)]);
      const now = compilerIsScripts(this.$, this.compiler);
      const options = { name: pyStr(name), header: `building '${pyStr(name)}' library`, now };
      await building(this.$, options, async () => this.buildWithFlags(name, [...iterate(sources)], table, depends));
    }
  }

  private async buildWithFlags(name: Value, sources: Value[], info: ReadonlyMap<Value, Value>, depends: Value[]): Promise<void> {
    const objects = await compilerCallNamed(this.$, this.compiler, 'compile', [sources], {
      output_dir: this.build_temp,
      macros: info.get('macros') ?? null,
      include_dirs: info.get('include_dirs') ?? null,
      extra_postargs: info.get('cflags') ?? null,
      debug: this.debug,
      // Differs: each object depends on what any of them depends on.
      ...(depends.length > 0 ? { depends } : {}),
    });
    await compilerCallNamed(this.$, this.compiler, 'create_static_lib', [objects, name], {
      output_dir: this.build_clib,
      debug: this.debug,
    });
  }
}

/** Files that objects depend on: for all (`''`) and for single sources. */
function dependencies(name: Value, given: Value | undefined, sources: readonly Value[]): Value[] {
  const wrong = (): EngineError => badLibrary(name, "'obj_deps' must be a dictionary of type 'source: list'");
  if (given === undefined) return [];
  const table = plain(given);
  if (!(table instanceof Map)) throw wrong();
  return ['', ...sources].flatMap((source) => {
    const files = table.get(plain(source)) ?? [];
    if (!isList(files) && !isTuple(files)) throw wrong();
    return [...iterate(files)];
  });
}

function badLibrary(name: Value, why: string): EngineError {
  return new EngineError('DistutilsSetupError', `in 'libraries' option (library '${pyStr(name)}'), ${why}`, { code: 'bad-library' });
}
