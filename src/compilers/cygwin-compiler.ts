import { EngineError } from '../errors/engine-error.ts';
import { writeLines } from '../files/write-file.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { callWithKeywords } from '../model/attributes.ts';
import { concatenate, iterate, pathText, pathTexts } from '../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../model/values.ts';
import { growing, items, listOf } from './compile-arguments.ts';
import { checkConfigHeader, runtimeLibraries } from './microsoft-runtime.ts';
import { compareToolVersion, gccIsCygwins, gnuVersions, type GnuVersions, type ToolVersion } from './tool-versions.ts';
import { UnixCCompiler } from './unix-compiler.ts';

const RUNTIME_FINDER = 'distutils.cygwinccompiler.get_msvcr';

/** gcc of Cygwin, for a Python of Windows. Source: distutils/cygwinccompiler.py: CygwinCCompiler. */
export class CygwinCCompiler extends UnixCCompiler {
  static override readonly pythonPath: string = 'distutils.cygwinccompiler.CygwinCCompiler';

  declare gcc_version: Value;
  declare ld_version: Value;
  declare dllwrap_version: Value;
  declare linker_dll: Value;
  declare dll_libraries: Value;

  override async __init__(verbose: Value = 0, dryRun: Value = 0, force: Value = 0): Promise<void> {
    await super.__init__(verbose, dryRun, force);
    const { status, details } = checkConfigHeader(this.$);
    await this.debug_print(`Python's GCC status: ${status} (details: ${details})`);
    if (status !== 'ok') {
      await this.warn(
        `Python's pyconfig.h doesn't seem to support your compiler. Reason: ${details}. Compiling may fail because of undefined preprocessor macros.`,
      );
    }
    await this.useTools(await gnuVersions(this.$));
  }

  /** Scripts for newer Pythons replace `get_msvcr`. */
  protected async findRuntime(): Promise<Value> {
    const { script, target } = this.$;
    return script.patched(RUNTIME_FINDER) ? await script.call(RUNTIME_FINDER, []) : runtimeLibraries(target);
  }

  protected async setExecutables(commands: ReadonlyMap<string, Value>): Promise<void> {
    await callWithKeywords(this, 'set_executables', commands, this.$);
  }

  private async useTools(versions: GnuVersions): Promise<void> {
    const [gcc, ld, dllwrap] = versions;
    await this.requireTools(this.compared(versions));
    this.gcc_version = gcc.value;
    this.ld_version = ld.value;
    this.dllwrap_version = dllwrap.value;
    await this.debug_print(
      `${pyStr(await this.classValue('compiler_type'))}: gcc ${shown(gcc.text)}, ld ${shown(ld.text)}, dllwrap ${shown(dllwrap.text)}\n`,
    );
    this.linker_dll = compareToolVersion(ld, '2.10.90') >= 0 ? 'gcc' : 'dllwrap';
    const shared = compareToolVersion(ld, '2.13') >= 0 ? '-shared' : '-mdll -static';
    await this.setCommands(versions, shared);
  }

  /** Those whose versions are compared with others. */
  protected compared([, ld]: GnuVersions): readonly (readonly [tool: string, version: ToolVersion])[] {
    return [['ld', ld]];
  }

  /** Differs: without one of them the original of Python 3 ends in a TypeError. */
  private async requireTools(tools: readonly (readonly [tool: string, version: ToolVersion])[]): Promise<void> {
    if (!atLeast(this.$.target, 3, 0)) return;
    const [missing] = tools.find(([, version]) => version.text === null) ?? [];
    if (missing === undefined) return;
    const type = pyStr(await this.classValue('compiler_type'));
    throw new EngineError(
      'DistutilsPlatformError',
      `compiler '${type}' needs ${missing}, which is not on PATH or does not tell its version`,
      {
        code: 'no-gnu-tools',
      },
    );
  }

  protected async setCommands([gcc]: GnuVersions, shared: string): Promise<void> {
    await this.setExecutables(commandTable('-mcygwin ', pyStr(this.linker_dll), `-mcygwin ${shared}`));
    if (gcc.text === '2.91.57') {
      // cygwin1.dll of that time is no substitute for the C runtime.
      this.dll_libraries = ['msvcrt'];
      await this.warn('Consider upgrading to a newer version of gcc');
    } else this.dll_libraries = await this.findRuntime();
  }

  override async _compile(object: Value, source: Value, extension: Value, args: Value, after: Value, _options: Value): Promise<void> {
    if (extension !== '.rc' && extension !== '.res') {
      await this.compileWith(concatenate(listOf(this.compiler_so), args), object, source, after);
      return;
    }
    await this.runTool(['windres', '-i', source, '-o', object], 'CompileError', () => ({
      kind: 'resource',
      inputs: [pathText(source), ...this.dependsOf(pathText(object))],
      outputs: [pathText(object)],
      searchPath: true,
    }));
  }

  override async link(
    target: Value,
    objects: Value,
    output: Value,
    outputDir: Value = null,
    libraries: Value = null,
    libraryDirs: Value = null,
    runtimeLibraryDirs: Value = null,
    exportSymbols: Value = null,
    debug: Value = 0,
    before: Value = null,
    after: Value = null,
    buildTemp: Value = null,
    targetLang: Value = null,
  ): Promise<void> {
    const names = [...growing(libraries, 'extend'), ...items(this.dll_libraries)];
    let first = before;
    let files = objects;
    if (exportSymbols !== null && (plain(target) !== 'executable' || this.linker_dll === 'gcc')) {
      const definition = this.writeDefinition(items(objects), pathText(output), exportSymbols);
      if (this.linker_dll === 'dllwrap')
        first = [...growing(before, 'extend'), '--output-lib', definition.library, '--def', definition.file];
      else files = [...growing(objects, 'append'), definition.file];
    }
    // Symbols are kept for a debugger only.
    if (!truthy(debug)) first = [...growing(first, 'append'), '-s'];
    await super.link(
      target,
      files ?? [],
      output,
      outputDir,
      names,
      libraryDirs,
      runtimeLibraryDirs,
      null,
      debug,
      first,
      after,
      buildTemp,
      targetLang,
    );
  }

  /** The `.def` file with the exported symbols, beside the first object. */
  private writeDefinition(objects: readonly Value[], output: string, symbols: Value): { readonly file: string; readonly library: string } {
    if (objects.length === 0) throw new EngineError('IndexError', 'list index out of range');
    const paths = this.targetPath;
    const folder = paths.dirname(pathText(objects[0]));
    const base = paths.basename(output);
    const [name] = paths.splitext(base);
    const file = paths.join(folder, `${name}.def`);
    const lines = [`LIBRARY ${base}`, 'EXPORTS', ...Array.from(iterate(symbols), pyStr)];
    writeLines(this.$, file, lines, { says: `writing ${file}`, dryRun: truthy(this.dry_run) });
    return { file, library: paths.join(folder, `lib${name}.a`) };
  }

  override async object_filenames(sources: Value, stripDir: Value = 0, outputDir: Value = ''): Promise<string[]> {
    const known = new Set([...iterate(await this.classValue('src_extensions')), '.rc', '.res']);
    const suffix = pyStr(await this.classValue('obj_extension'));
    return pathTexts(sources).map((source) => {
      const [base, extension] = this.targetPath.splitext(this.targetPath.normcase(source));
      if (!known.has(extension)) this.refuseSource(extension, source);
      // Resources and code of one name must not meet.
      return this.objectName(extension === '.rc' || extension === '.res' ? base + extension : base, suffix, stripDir, outputDir);
    });
  }
}

/** gcc of MinGW. Source: distutils/cygwinccompiler.py: Mingw32CCompiler. */
export class Mingw32CCompiler extends CygwinCCompiler {
  static override readonly pythonPath: string = 'distutils.cygwinccompiler.Mingw32CCompiler';

  protected override compared(versions: GnuVersions): ReturnType<CygwinCCompiler['compared']> {
    return [['gcc', versions[0]], ...super.compared(versions)];
  }

  protected override async setCommands(versions: GnuVersions, shared: string): Promise<void> {
    await super.setCommands(versions, shared);
    const [gcc] = versions;
    const entry = compareToolVersion(gcc, '2.91.57') <= 0 ? ' --entry _DllMain@12' : '';
    const cygwins = await gccIsCygwins(this.$);
    let option = '';
    if (!atLeast(this.$.target, 3, 0)) option = compareToolVersion(gcc, '4') < 0 || cygwins ? '-mno-cygwin ' : '';
    else if (cygwins) throw new EngineError('CCompilerError', 'Cygwin gcc cannot be used with --compiler=mingw32');
    await this.setExecutables(commandTable(option, pyStr(this.linker_dll), `${option}${shared}${entry}`));
    this.dll_libraries = await this.findRuntime();
  }
}

/** @param option with a space after it, or nothing */
function commandTable(option: string, linker: string, linkerOptions: string): ReadonlyMap<string, Value> {
  return new Map<string, Value>([
    ['compiler', `gcc ${option}-O -Wall`],
    ['compiler_so', `gcc ${option}-mdll -O -Wall`],
    ['compiler_cxx', `g++ ${option}-O -Wall`],
    ['linker_exe', `gcc ${option}`],
    ['linker_so', `${linker} ${linkerOptions}`],
  ]);
}

function shown(version: string | null): string {
  return version ?? 'None';
}
