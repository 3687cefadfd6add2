import { EngineError } from '../errors/engine-error.ts';
import { convertPath } from '../grammar/convert-path.ts';
import { substVars } from '../grammar/subst-vars.ts';
import { isDebian, isOwnEnvironment } from '../interpreter/debian.ts';
import { atLeast } from '../interpreter/python-target.ts';
import { requireAttribute } from '../model/attributes.ts';
import { classAttribute } from '../model/class-attributes.ts';
import { callImported } from '../model/imported-function.ts';
import { isText, iterate, lengthOf, pathText, textFor } from '../model/protocols.ts';
import { plain, pyStr, truthy, type Value } from '../model/values.ts';
import { hasUserSite } from '../options/command-table.ts';
import { DEBUG } from '../plan/step.ts';
import { prettyFormat } from '../project/pretty-format.ts';
import { textOf } from '../model/text-of.ts';
import { choosePrefixScheme } from '../schemes/debian-schemes.ts';
import { installSchemes } from '../schemes/install-schemes.ts';
import { schemeVariables } from '../schemes/scheme-folders.ts';
import { SCHEME_KEYS } from '../schemes/scheme.ts';
import { Command } from './command.ts';
import { givenLayout } from './debian-layout.ts';
import { expandHome } from './home-folder.ts';
import { missingFolders } from './missing-folders.ts';
import { optionOrigins } from './option-origins.ts';
import { userFolder } from './user-folder.ts';

const INSTALL_MODULE = 'distutils.command.install';
const BASE_OPTIONS = ['install_base', 'install_platbase'] as const;
const PREFIX_OPTIONS = ['prefix', 'exec_prefix', 'home'] as const;

/**
 * Where `install` puts everything: the options, and what is made of them. The commands that copy take their folders from here.
 * Source: distutils/command/install.py.
 */
export abstract class InstallFolders extends Command {
  static override readonly pythonPath: string = `${INSTALL_MODULE}.install`;

  declare prefix: Value;
  declare exec_prefix: Value;
  declare home: Value;
  declare user: Value;
  declare install_base: Value;
  declare install_platbase: Value;
  declare root: Value;
  declare install_purelib: Value;
  declare install_platlib: Value;
  declare install_headers: Value;
  declare install_lib: Value;
  declare install_libbase: Value;
  declare install_scripts: Value;
  declare install_data: Value;
  declare install_userbase: Value;
  declare install_usersite: Value;
  declare compile: Value;
  declare optimize: Value;
  declare extra_path: Value;
  declare path_file: Value;
  declare extra_dirs: Value;
  declare install_path_file: Value;
  declare skip_build: Value;
  declare warn_dir: Value;
  declare build_base: Value;
  declare build_lib: Value;
  declare record: Value;
  declare config_vars: Value;
  /** These three are Debian's. */
  declare prefix_option: Value;
  declare install_layout: Value;
  declare multiarch: Value;

  override async initialize_options(): Promise<void> {
    this.prefix = null;
    this.exec_prefix = null;
    this.home = null;
    this.user = 0;
    this.install_base = null;
    this.install_platbase = null;
    this.root = null;
    this.install_purelib = null;
    this.install_platlib = null;
    this.install_headers = null;
    this.install_lib = null;
    this.install_scripts = null;
    this.install_data = null;
    if (hasUserSite(this.$.target)) {
      this.install_userbase = await userFolder(this.$, INSTALL_MODULE, 'USER_BASE');
      this.install_usersite = await userFolder(this.$, INSTALL_MODULE, 'USER_SITE');
    }
    if (isDebian(this.$.target)) {
      this.prefix_option = null;
      this.install_layout = null;
      if (atLeast(this.$.target, 3, 0)) this.multiarch = null;
    }
    this.compile = null;
    this.optimize = null;
    this.extra_path = null;
    this.install_path_file = 1;
    this.force = 0;
    this.skip_build = 0;
    this.warn_dir = 1;
    this.build_base = null;
    this.build_lib = null;
    this.record = null;
  }

  override async finalize_options(): Promise<void> {
    await this.refuseContradictions();
    const posix = this.$.target.osName === 'posix';
    if (!posix && truthy(this.exec_prefix)) {
      await this.warn('exec-prefix option ignored on this platform');
      this.exec_prefix = null;
    }
    await this.dump_dirs('pre-finalize_{unix,other}');
    if (posix) await this.finalize_unix();
    else await this.finalize_other();
    await this.dump_dirs('post-finalize_{unix,other}()');

    this.config_vars = await this.configurationVariables();
    await this.expand_basedirs();
    await this.dump_dirs('post-expand_basedirs()');
    const variables = plain(this.config_vars) as Map<Value, Value>;
    variables.set('base', this.install_base);
    variables.set('platbase', this.install_platbase);
    if (await this.debugIsOn()) {
      this.$.print('config vars:');
      this.$.print(prettyFormat(variables, this.$.target.versionInfo[0]));
    }
    await this.expand_dirs();
    await this.dump_dirs('post-expand_dirs()');
    if (truthy(this.user)) await this.create_home_path();

    if (this.install_lib === null) this.install_lib = truthy(this.distribution.ext_modules) ? this.install_platlib : this.install_purelib;
    await this.convert_paths('lib', 'purelib', 'platlib', 'scripts', 'data', 'headers');
    if (hasUserSite(this.$.target)) await this.convert_paths('userbase', 'usersite');

    await this.handle_extra_path();
    // The folder of the `.pth` file.
    this.install_libbase = this.install_lib;
    this.install_lib = this.targetPath.join(pathText(this.install_lib), pathText(this.extra_dirs));
    if (this.root !== null) await this.change_roots('libbase', 'lib', 'purelib', 'platlib', 'scripts', 'data', 'headers');
    await this.dump_dirs('after prepending root');
    await this.set_undefined_options('build', ['build_base', 'build_base'], ['build_lib', 'build_lib']);
  }

  private async refuseContradictions(): Promise<void> {
    const any = (names: readonly string[]): boolean => names.some((name) => truthy(this[name]));
    const refuse = async (message: string, names: readonly string[]): Promise<never> => {
      const hint = await optionOrigins(this, names);
      throw new EngineError('DistutilsOptionError', message, { code: 'contradicting-options', ...(hint === undefined ? {} : { hint }) });
    };
    if (any(PREFIX_OPTIONS) && any(BASE_OPTIONS)) {
      await refuse('must supply either prefix/exec-prefix/home or install-base/install-platbase -- not both', [
        ...PREFIX_OPTIONS,
        ...BASE_OPTIONS,
      ]);
    }
    if (any(['home']) && any(['prefix', 'exec_prefix'])) {
      await refuse('must supply either home or prefix/exec-prefix -- not both', PREFIX_OPTIONS);
    }
    if (any(['user']) && any([...PREFIX_OPTIONS, ...BASE_OPTIONS])) {
      await refuse("can't combine user with prefix, exec_prefix/home, or install_(plat)base", ['user', ...PREFIX_OPTIONS, ...BASE_OPTIONS]);
    }
  }

  private async configurationVariables(): Promise<Map<Value, Value>> {
    const { target } = this.$;
    const variables: Map<Value, Value> = schemeVariables(target, {
      name: await textOf(this.$, await this.distribution.get_name()),
      version: await textOf(this.$, await this.distribution.get_version()),
      fullname: pyStr(await this.distribution.get_fullname()),
    });
    if (!atLeast(target, 3, 12) && target.implementation.name === 'cpython') {
      variables.delete('implementation_lower');
      variables.delete('abi_thread');
    }
    if (hasUserSite(target)) {
      variables.set('userbase', this.install_userbase);
      variables.set('usersite', this.install_usersite);
    }
    return variables;
  }

  /** `DEBUG`, which scripts may set in the module. */
  private async debugIsOn(): Promise<boolean> {
    const { script } = this.$;
    return script.patched(`${INSTALL_MODULE}.DEBUG`) ? truthy(await script.get(INSTALL_MODULE, 'DEBUG')) : this.$.debug;
  }

  async dump_dirs(message: Value): Promise<void> {
    if (!(await this.debugIsOn())) return;
    const say = (text: string): void => {
      if (atLeast(this.$.target, 3, 0)) this.$.say(DEBUG, text);
      else this.$.print(text);
    };
    say(`${pyStr(message)}:`);
    const negative = plain(
      (await classAttribute(this, 'negative_opt', () => new Map<Value, Value>(Object.entries(this.ownTable()?.negativeOpt ?? {})))) ?? null,
    );
    for (const option of iterate(await this.userOptions())) {
      const long = pyStr([...iterate(option)][0]).replace(/=$/, '');
      const positive = negative instanceof Map ? negative.get(long) : undefined;
      const name = pyStr(positive ?? long).replaceAll('-', '_');
      const value = await requireAttribute(this, name, this.$);
      say(`  ${name}: ${pyStr(positive === undefined ? value : !truthy(value))}`);
    }
  }

  async finalize_unix(): Promise<void> {
    if (this.install_base !== null || this.install_platbase !== null) {
      const noLib = this.install_lib === null && this.install_purelib === null && this.install_platlib === null;
      if (noLib || this.install_headers === null || this.install_scripts === null || this.install_data === null) {
        throw new EngineError('DistutilsOptionError', 'install-base or install-platbase supplied, but installation scheme is incomplete', {
          hint: 'give --install-lib, --install-headers, --install-scripts and --install-data too',
        });
      }
      return;
    }
    if (truthy(this.user)) {
      await this.selectUserScheme('unix_user');
    } else if (this.home !== null) {
      this.install_base = this.home;
      this.install_platbase = this.home;
      await this.select_scheme('unix_home');
    } else {
      await this.selectPrefixScheme();
    }
  }

  private async selectPrefixScheme(): Promise<void> {
    const { target } = this.$;
    const option = this.prefix;
    if (option === null) {
      if (this.exec_prefix !== null) {
        throw new EngineError('DistutilsOptionError', 'must not supply exec-prefix without prefix', { hint: 'give --prefix too' });
      }
      this.prefix = this.targetPath.normpath(target.prefix);
      this.exec_prefix = this.targetPath.normpath(target.execPrefix);
    } else if (this.exec_prefix === null) {
      this.exec_prefix = this.prefix;
    }
    const chosen = isDebian(target) ? this.debianScheme(option) : { name: 'unix_prefix', base: this.prefix };
    if (chosen.base !== this.prefix) {
      this.prefix = chosen.base;
      this.exec_prefix = chosen.base;
    }
    this.install_base = this.prefix;
    this.install_platbase = this.exec_prefix;
    await this.select_scheme(chosen.name);
  }

  /** @param option `--prefix` */
  private debianScheme(option: Value): { readonly name: string; readonly base: Value } {
    const { target } = this.$;
    this.prefix_option = option;
    const python3 = atLeast(target, 3, 0);
    const layout = givenLayout(this.install_layout, python3 ? ['deb', 'unix'] : ['deb', 'posix', 'unix']);
    if (layout === 'deb' && python3) this.multiarch = target.configVars['MULTIARCH'] ?? null;
    if (layout !== undefined) return { name: layout === 'deb' ? 'deb_system' : 'unix_prefix', base: this.prefix };
    const prefix = this.targetPath.normpath(pathText(this.prefix));
    const { name, base } = choosePrefixScheme(target, { prefix, given: truthy(option), own: isOwnEnvironment(target, this.$.environment) });
    return { name, base: base === prefix ? this.prefix : base };
  }

  private async selectUserScheme(name: string): Promise<void> {
    if (((this.install_userbase ?? null) as Value) === null) {
      throw new EngineError('DistutilsPlatformError', 'User base directory is not specified', {
        hint: 'user folders are off in this interpreter',
      });
    }
    this.install_base = this.install_userbase;
    this.install_platbase = this.install_userbase;
    await this.select_scheme(name);
  }

  async finalize_other(): Promise<void> {
    const { osName, prefix } = this.$.target;
    if (truthy(this.user)) {
      await this.selectUserScheme(`${osName}_user`);
    } else if (this.home !== null) {
      this.install_base = this.home;
      this.install_platbase = this.home;
      await this.select_scheme('unix_home');
    } else {
      if (this.prefix === null) this.prefix = this.targetPath.normpath(prefix);
      this.install_base = this.prefix;
      this.install_platbase = this.prefix;
      try {
        await this.select_scheme(osName);
      } catch (error) {
        if (!(error instanceof EngineError) || error.python !== 'KeyError') throw error;
        throw new EngineError('DistutilsPlatformError', `I don't know how to install stuff on '${osName}'`);
      }
    }
  }

  async select_scheme(name: Value): Promise<void> {
    const scheme = await this.schemeNamed(pyStr(name));
    for (const key of SCHEME_KEYS) {
      const option = `install_${key}`;
      if ((await requireAttribute(this, option, this.$)) === null) this[option] = scheme.get(key) as Value;
    }
  }

  /** From `INSTALL_SCHEMES`, which scripts change. */
  private async schemeNamed(name: string): Promise<ReadonlyMap<Value, Value>> {
    const { script } = this.$;
    const changed = script.patched(`${INSTALL_MODULE}.INSTALL_SCHEMES`)
      ? plain((await script.get(INSTALL_MODULE, 'INSTALL_SCHEMES')) ?? null)
      : undefined;
    const found: unknown = changed instanceof Map ? plain((changed.get(name) ?? null) as Value) : installSchemes(this.$.target).get(name);
    if (found instanceof Map) return found as Map<Value, Value>;
    throw new EngineError('KeyError', `'${name}'`, { args: [name] });
  }

  async _expand_attrs(names: Value): Promise<void> {
    const { target } = this.$;
    const variables = plain(this.config_vars) as Map<Value, Value>;
    const texts = new Map([...variables].map(([key, value]) => [pyStr(key), pyStr(value)]));
    const environment = { PLAT: pyStr(await this.$.call('distutils.util.get_platform')), ...this.$.environment };
    for (const name of iterate(names)) {
      const value = await requireAttribute(this, pyStr(name), this.$);
      if (value === null) continue;
      const home = target.osName === 'posix' || target.osName === 'nt';
      const path = home ? await expandHome(this.$, pathText(value)) : pathText(value);
      this[pyStr(name)] = substVars(path, texts, environment);
    }
  }

  async expand_basedirs(): Promise<void> {
    await this._expand_attrs(['install_base', 'install_platbase', 'root']);
  }

  async expand_dirs(): Promise<void> {
    await this._expand_attrs(['install_purelib', 'install_platlib', 'install_lib', 'install_headers', 'install_scripts', 'install_data']);
  }

  async convert_paths(...names: Value[]): Promise<void> {
    for (const name of names) {
      const option = `install_${pyStr(name)}`;
      const value = await requireAttribute(this, option, this.$);
      if (truthy(value)) this[option] = convertPath(pathText(value), this.$.target.osName);
    }
  }

  async handle_extra_path(): Promise<void> {
    if (this.extra_path === null) this.extra_path = this.distribution.extra_path;
    if (this.extra_path === null) {
      this.path_file = null;
      this.extra_dirs = '';
      return;
    }
    if (atLeast(this.$.target, 3, 0)) this.logWarn('Distribution option extra_path is deprecated. See issue27919 for details.');
    if (isText(this.extra_path)) this.extra_path = textFor(this.extra_path, 'split').split(',');
    const count = lengthOf(this.extra_path);
    if (count !== 1 && count !== 2) {
      throw new EngineError(
        'DistutilsOptionError',
        "'extra_path' option must be a list, tuple, or comma-separated string with 1 or 2 elements",
      );
    }
    const parts = [...iterate(this.extra_path)];
    this.path_file = parts[0] as Value;
    this.extra_dirs = convertPath(pathText(parts.at(-1)), this.$.target.osName);
  }

  async change_roots(...names: Value[]): Promise<void> {
    for (const name of names) {
      const option = `install_${pyStr(name)}`;
      const folder = await requireAttribute(this, option, this.$);
      this[option] = await callImported(this.$, INSTALL_MODULE, 'distutils.util.change_root', this.root, folder);
    }
  }

  /** Differs: a dry run makes no folders. */
  async create_home_path(): Promise<void> {
    if (!truthy(this.user)) return;
    const { target, view } = this.$;
    const home = convertPath(await expandHome(this.$, '~'), target.osName);
    const shownMode = atLeast(target, 3, 0) ? '0o700' : '0700';
    for (const value of (plain(this.config_vars) as Map<Value, Value>).values()) {
      const path = textFor(value, 'startswith');
      if (!path.startsWith(home) || view.isDirectory(path)) continue;
      await this.debug_print(`os.makedirs('${path}', ${shownMode})`);
      this.makeHomeFolders(path);
    }
  }

  /** `os.makedirs(path, 0o700)`: from 3.7 the mode is that of the last folder only. */
  private makeHomeFolders(path: string): void {
    const missing = missingFolders(this.$, path);
    for (const folder of missing) {
      const own = folder === missing.at(-1) || !atLeast(this.$.target, 3, 7);
      this.$.add({ kind: 'mkdir', path: folder, mode: own ? 0o700 : 0o777, phase: 'install', dryRun: truthy(this.dry_run) });
    }
  }
}
