import { EngineError, isPythonError } from '../errors/engine-error.ts';
import { osPath } from '../grammar/os-path.ts';
import { hasDebianDistutils } from '../interpreter/debian.ts';
import { atLeast, shortVersion } from '../interpreter/python-target.ts';
import { callImported } from '../model/imported-function.ts';
import { isText, pathText, toInteger } from '../model/protocols.ts';
import { pyStr, truthy, type Value } from '../model/values.ts';
import { Command } from './command.ts';
import { inPhase } from './planning-scope.ts';

/** Builds all there is: decides the folders, and runs the sub-commands that are needed. Source: distutils/command/build.py. */
export class Build extends Command {
  static override readonly pythonPath: string = 'distutils.command.build.build';

  declare build_base: Value;
  declare build_purelib: Value;
  declare build_platlib: Value;
  declare build_lib: Value;
  declare build_temp: Value;
  declare build_scripts: Value;
  declare compiler: Value;
  declare plat_name: Value;
  declare debug: Value;
  declare executable: Value;
  declare parallel: Value;

  override async initialize_options(): Promise<void> {
    this.build_base = 'build';
    this.build_purelib = null;
    this.build_platlib = null;
    this.build_lib = null;
    this.build_temp = null;
    this.build_scripts = null;
    this.compiler = null;
    this.plat_name = null;
    this.debug = null;
    this.force = 0;
    this.executable = null;
    if (atLeast(this.$.target, 3, 0)) this.parallel = null;
  }

  override async finalize_options(): Promise<void> {
    const { target } = this.$;
    const { join, normpath } = osPath(target.osName);
    if (this.plat_name === null)
      this.plat_name = (await callImported(this.$, 'distutils.command.build', 'distutils.util.get_platform')) as Value;
    else if (target.osName !== 'nt') {
      throw new EngineError(
        'DistutilsOptionError',
        "--plat-name only supported on Windows (try using './configure --help' on your platform)",
      );
    }
    // A debug build of Python gets folders of its own, as its extensions fit no other.
    const specifier = `.${pyStr(this.plat_name)}-${shortVersion(target)}${target.build.debug ? '-pydebug' : ''}`;

    this.$.buildBase = pathText(this.build_base);
    const ofAll = atLeast(target, 3, 0) || !hasDebianDistutils(target);
    if (this.build_purelib === null) this.build_purelib = join(pathText(this.build_base), ofAll ? 'lib' : `lib${specifier}`);
    if (this.build_platlib === null) this.build_platlib = join(pathText(this.build_base), `lib${specifier}`);
    if (this.build_lib === null) this.build_lib = truthy(this.distribution.ext_modules) ? this.build_platlib : this.build_purelib;
    if (this.build_temp === null) this.build_temp = join(pathText(this.build_base), `temp${specifier}`);
    if (this.build_scripts === null) this.build_scripts = join(pathText(this.build_base), `scripts-${shortVersion(target)}`);
    const executable = this.$.executable ?? target.executable;
    if (this.executable === null && executable !== '') this.executable = normpath(executable);
    if (isText(this.parallel)) this.parallel = parallelJobs(this.parallel);
    if (typeof this.parallel === 'number' && this.parallel > 0) this.$.jobs = this.parallel;
  }

  override async run(): Promise<void> {
    await inPhase(this.$, 'build', async () => {
      for (const name of await this.get_sub_commands()) await this.run_command(name);
    });
  }

  async has_pure_modules(): Promise<Value> {
    return this.distribution.has_pure_modules();
  }
  async has_c_libraries(): Promise<Value> {
    return this.distribution.has_c_libraries();
  }
  async has_ext_modules(): Promise<Value> {
    return this.distribution.has_ext_modules();
  }
  async has_scripts(): Promise<Value> {
    return this.distribution.has_scripts();
  }

  /** `sub_commands` holds the predicates themselves: to override one of the methods above changes nothing. */
  protected override async subCommandWanted(name: string): Promise<boolean> {
    switch (name) {
      case 'build_py':
        return truthy(await Build.prototype.has_pure_modules.call(this));
      case 'build_clib':
        return truthy(await Build.prototype.has_c_libraries.call(this));
      case 'build_ext':
        return truthy(await Build.prototype.has_ext_modules.call(this));
      case 'build_scripts':
        return truthy(await Build.prototype.has_scripts.call(this));
      default:
        return true;
    }
  }
}

/** `--parallel` as a number. */
export function parallelJobs(value: Value): number {
  try {
    return toInteger(value);
  } catch (error) {
    if (!isPythonError(error, 'ValueError')) throw error;
    throw new EngineError('DistutilsOptionError', 'parallel should be an integer', { hint: `'${pyStr(value)}' is no whole number` });
  }
}
