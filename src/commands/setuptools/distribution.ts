import { EngineError } from '../../errors/engine-error.ts';
import { osPath } from '../../grammar/os-path.ts';
import { parseVersion, versionText } from '../../grammar/pep440-version.ts';
import { splitQuoted } from '../../grammar/split-quoted.ts';
import { fulfils, parseSpecifiers } from '../../grammar/version-specifier.ts';
import type { PythonTarget } from '../../interpreter/python-target.ts';
import { isInteger, isTuple, iterate, pathText } from '../../model/protocols.ts';
import { getAttribute, requireAttribute } from '../../model/attributes.ts';
import { Handle, PyFloat, Tuple, plain, pyRepr, pyStr, pyType, truthy, type Value } from '../../model/values.ts';
import { setuptoolsCommandNames } from '../../options/setuptools-tables.ts';
import { insertedItem, textOf } from '../../model/text-of.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import type { EngineObject } from '../../model/engine-object.ts';
import type { CommandClass } from '../command-class.ts';
import { commandOfModule, ownClass } from '../command-lookup.ts';
import { Distribution } from '../distribution.ts';
import { optionsOf } from '../given-options.ts';
import { checkKeyword, keywordNames } from './keyword-checks.ts';
import { readSetuptoolsConfig } from './config-reading.ts';
import { applyDeclarativeConfig } from './declarative-config.ts';
import { discoverName, discoverPackages } from './discovery.ts';
import { expandLicenseFiles } from './license-files.ts';
import { callPlugin, loadPlugin, pluginsOf } from './plugins.ts';
import { applyPyproject } from './pyproject.ts';
import { finalizeRequires } from './requires.ts';

/** Commands whose results are of use to the interpreter that makes them alone. */
const FOR_THIS_PYTHON: RegExp = /^(?:build|install|bdist|develop$|test$)/;

/** Metadata that distutils does not know and this setuptools does, with their first values. Source: setuptools/dist.py: _DISTUTILS_UNSUPPORTED_METADATA. */
export function unsupportedMetadata(target: PythonTarget): ReadonlyMap<string, Value> {
  const fields = new Map<string, Value>([
    ['long_description_content_type', null],
    ['project_urls', new Map<Value, Value>()],
    ['provides_extras', []],
  ]);
  if (setuptoolsSince(target, 58)) fields.set('license_file', null);
  // Until 57 an empty set, which others go through, and tell from a list that a script gave.
  if (setuptoolsSince(target, 42)) fields.set('license_files', setuptoolsSince(target, 58) ? null : Tuple.of<Value>());
  return fields;
}

/** distutils' distribution with setuptools' keywords. Source: setuptools/dist.py: Distribution. */
export class SetuptoolsDistribution extends Distribution {
  static override readonly pythonPath: string = 'setuptools.dist.Distribution';

  declare src_root: Value;
  declare dependency_links: Value;
  declare setup_requires: Value;
  declare install_requires: Value;
  declare extras_require: Value;
  declare python_requires: Value;
  declare entry_points: Value;
  declare namespace_packages: Value;
  declare include_package_data: Value;
  declare exclude_package_data: Value;
  declare zip_safe: Value;
  declare use_2to3: Value;
  declare convert_2to3_doctests: Value;
  declare features: Value;

  override async __init__(attrs: Value = null): Promise<void> {
    const given = plain(attrs);
    const all = given instanceof Map ? given : new Map<Value, Value>();
    if (!setuptoolsSince(this.$.target, 46)) {
      this.require_features = [];
      this.features = new Map<Value, Value>();
      if (all.has('features') || all.has('require_features')) {
        await this.warnUser(
          'Features are deprecated and will be removed in a future version. See https://github.com/pypa/setuptools/issues/65.',
        );
      }
    }
    this.dist_files = [];
    const take = (name: string, fallback: Value): Value => {
      const value = all.get(name);
      all.delete(name);
      return value === undefined ? fallback : value;
    };
    this.src_root = take('src_root', null);
    this.dependency_links = take('dependency_links', []);
    this.setup_requires = take('setup_requires', []);
    const keywords = [...keywordNames(this), ...(await pluginsOf(this.$, 'distutils.setup_keywords')).map((plugin) => plugin.name)];
    for (const name of keywords) if (this[name] === undefined) this[name] = null;
    const unsupported = unsupportedMetadata(this.$.target);
    const known = new Map([...all].filter(([name]) => !unsupported.has(pyStr(name))));
    await super.__init__(known);
    await this.fillMetadata(unsupported, all);
    await this.normalizeVersion();
    await this._finalize_requires();
  }

  /** What plugins have set on the metadata counts more than the script's keywords. */
  private async fillMetadata(fields: ReadonlyMap<string, Value>, attrs: ReadonlyMap<Value, Value>): Promise<void> {
    for (const [name, first] of fields)
      if (this.metadata[name] === undefined) this.metadata[name] = attrs.has(name) ? (attrs.get(name) as Value) : first;
  }

  private async normalizeVersion(): Promise<void> {
    const given = this.metadata.version;
    if (given instanceof Handle && given.path === 'setuptools.sic') return;
    const isNumber = (isInteger(given) && typeof given !== 'boolean') || given instanceof PyFloat;
    const text = isNumber ? pyStr(given) : plain(given);
    if (text === null) return;
    if (isNumber) this.metadata.version = text;
    const parsed = typeof text === 'string' ? parseVersion(text) : undefined;
    if (parsed === undefined) {
      // The message of the original takes a tuple for the list of what to insert.
      const shown = text instanceof Tuple ? insertedItem(text) : text;
      await this.warnUser(
        `The version specified (${pyRepr(shown)}) is an invalid version, this may not work as expected with newer versions of ` +
          'setuptools, pip, and PyPI. Please see PEP 440 for more details.',
      );
      // An object of the script: its text of now. Older ones ask it whenever they need the version.
      if (text instanceof Handle && setuptoolsSince(this.$.target, 46)) this.metadata.version = await textOf(this.$, text);
      return;
    }
    const normal = versionText(parsed);
    if (normal === text) return;
    await this.warnUser(`Normalizing '${pyStr(text)}' to '${normal}'`);
    this.metadata.version = normal;
  }

  override async finalize_options(): Promise<void> {
    const hooks: (readonly [order: number, run: () => Promise<void>])[] = [
      [0, async () => this._finalize_setup_keywords()],
      [0, async () => super.finalize_options()],
      [0, async () => this._finalize_2to3_doctests()],
    ];
    if (!setuptoolsSince(this.$.target, 42)) {
      await super.finalize_options();
      if (truthy(this.features ?? null)) await this.$.script.call('setuptools._features.prepare', [this]);
      await this._finalize_setup_keywords();
      await this._finalize_2to3_doctests();
    }
    for (const plugin of await pluginsOf(this.$, 'setuptools.finalize_distribution_options')) {
      if (!setuptoolsSince(this.$.target, 42)) break;
      const hook = await loadPlugin(this.$, plugin);
      const order = hook instanceof Handle ? ((await getAttribute(hook, 'order', this.$)) ?? 0) : 0;
      hooks.push([Number(plain(order)), async () => void (await callPlugin(this.$, plugin, [this]))]);
    }
    if (!setuptoolsSince(this.$.target, 42)) return;
    for (const [, run] of hooks.sort(([a], [b]) => a - b)) await run();
  }

  async _finalize_setup_keywords(): Promise<void> {
    for (const name of keywordNames(this)) {
      const value = (this[name] as Value | undefined) ?? null;
      if (value !== null) await checkKeyword(this, name, value);
    }
    for (const plugin of await pluginsOf(this.$, 'distutils.setup_keywords')) {
      const value = (this[plugin.name] as Value | undefined) ?? null;
      if (value !== null) await callPlugin(this.$, plugin, [this, plugin.name, value]);
    }
  }

  async _finalize_2to3_doctests(): Promise<void> {
    if (setuptoolsSince(this.$.target, 58)) return;
    const given = (this.convert_2to3_doctests as Value | undefined) ?? null;
    const paths = osPath(this.$.target.osName);
    this.convert_2to3_doctests = truthy(given) ? Array.from(iterate(given), (file) => paths.abspath(pyStr(file), this.$.cwd)) : [];
  }

  async _finalize_requires(): Promise<void> {
    await finalizeRequires(this);
  }

  async _finalize_license_files(): Promise<void> {
    if (setuptoolsSince(this.$.target, 58)) await expandLicenseFiles(this);
  }

  // Config files

  override async parse_config_files(filenames: Value = null, ignoreOptionErrors: Value = false): Promise<void> {
    const { target, view } = this.$;
    const given = plain(filenames);
    const files = Array.isArray(given) ? given.map(pyStr) : await this.find_config_files();
    const isToml = (file: string): boolean => file.endsWith('.toml');
    const pyproject = osPath(target.osName).join(truthy(this.src_root) ? pathText(this.src_root) : '.', 'pyproject.toml');
    const tomls = Array.isArray(given) ? files.filter(isToml) : view.isFile(pyproject) ? [pyproject] : [];
    if (setuptoolsSince(target, 41))
      await readSetuptoolsConfig(
        this,
        files.filter((file) => !isToml(file)),
      );
    else await super.parse_config_files(files);
    await applyDeclarativeConfig(this, { ignoreErrors: truthy(ignoreOptionErrors) });
    for (const file of tomls) await applyPyproject(this, file);
    await this._finalize_requires();
    await this._finalize_license_files();
  }

  override async run_commands(): Promise<void> {
    await this.requirePython();
    await super.run_commands();
  }

  /** Differs: the real tool leaves `python_requires` to pip; here nobody else would look at it. */
  private async requirePython(): Promise<void> {
    const wanted = (this.metadata.python_requires as Value | undefined) ?? null;
    // A source archive, say, is the same whichever Python makes it.
    if (!truthy(wanted) || !Array.from(iterate(this.commands), pyStr).some((name) => FOR_THIS_PYTHON.test(name))) return;
    const text = await textOf(this.$, wanted);
    const specifiers = parseSpecifiers(text, true);
    const { version } = this.$.target;
    if (specifiers === undefined || fulfils(version, specifiers, true)) return;
    throw new EngineError('DistutilsSetupError', `this project needs Python ${text}, and this is Python ${version}`, {
      code: 'python-requires',
      hint: 'name an interpreter that fits with --python VERSION',
    });
  }

  // Commands

  /** Its commands may be setuptools' own, or those of a plugin. */
  protected override knownDescription(): undefined {
    return undefined;
  }

  override async get_command_class(command: string): Promise<CommandClass> {
    const classes = plain(this.cmdclass);
    if (!(classes instanceof Map)) throw new EngineError('TypeError', `argument of type '${pyType(classes)}' is not iterable`);
    // What is there counts, None too.
    if (classes.has(command)) return ownClass(this.$, classes.get(command) as unknown as CommandClass);
    if (setuptoolsCommandNames(this.$.target).includes(command)) {
      const found = await commandOfModule(this, `setuptools.command.${command}`, command);
      if (found !== undefined) return found;
    }
    const plugin = (await pluginsOf(this.$, 'distutils.commands')).find((each) => each.name === command);
    if (plugin === undefined) return super.get_command_class(command);
    const found = await loadPlugin(this.$, plugin);
    this.cmdclass.set(command, found);
    return found as unknown as CommandClass;
  }

  override async commandNames(): Promise<string[]> {
    const standard = await super.commandNames();
    const plugins = (await pluginsOf(this.$, 'distutils.commands')).map((plugin) => plugin.name);
    return [...new Set([...standard, ...setuptoolsCommandNames(this.$.target), ...plugins])];
  }

  override async _parse_command_opts(parser: Value, args: Value[]): Promise<Value> {
    // Options of features count before the first command only.
    delete this.global_options;
    delete this.negative_opt;
    await this.expandAliases(args);
    const name = pyStr(args[0]);
    const rest = await super._parse_command_opts(parser, args);
    const klass = await this.get_command_class(name);
    if (klass instanceof Handle && truthy((await this.$.script.get(klass, 'command_consumes_arguments')) ?? null)) {
      (await optionsOf(this, name)).set('args', Tuple.of<Value>('command line', rest));
      if (rest !== null) return [];
    }
    return rest;
  }

  private async expandAliases(args: Value[]): Promise<void> {
    const aliases = await optionsOf(this, 'aliases');
    for (let alias = aliases.get(pyStr(args[0])); alias !== undefined; alias = aliases.get(pyStr(args[0]))) {
      // Each alias expands once, so that a command can be an alias of itself with options.
      aliases.delete(pyStr(args[0]));
      const text = isTuple(alias) ? [...iterate(alias)][1] : alias;
      args.splice(0, 1, ...splitQuoted(pyStr(text), this.$.target.versionInfo[0]));
    }
  }

  override async run_command(name: string): Promise<void> {
    if (setuptoolsSince(this.$.target, 61)) this.fillDefaults();
    await super.run_command(name);
  }

  /** Packages, modules and the name, where nobody gave them. */
  fillDefaults(options: { readonly ignoreExtModules?: boolean; readonly name?: boolean } = {}): void {
    if (defaultsFilled.has(this.metadata)) return;
    defaultsFilled.add(this.metadata);
    discoverPackages(this, options);
    if (options.name !== false) discoverName(this);
  }

  // Contents

  /** Names of packages, modules and extensions. */
  async iter_distribution_names(): Promise<Value[]> {
    const names: Value[] = [];
    for (const list of [this.packages, this.py_modules]) if (truthy(list)) names.push(...iterate(list));
    for (const extension of truthy(this.ext_modules) ? [...iterate(this.ext_modules)] : []) {
      const name = isTuple(extension)
        ? [...iterate(extension)][0]
        : await requireAttribute(extension as EngineObject | Handle, 'name', this.$);
      names.push(pyStr(name).replace(/module$/, ''));
    }
    return names;
  }

  /** Whether `exclude_package(name)` would do something; None where not, as in the original. */
  async has_contents_for(name: Value): Promise<Value> {
    const prefix = `${pyStr(name)}.`;
    const names = (await this.iter_distribution_names()).map(pyStr);
    return names.some((each) => each === pyStr(name) || each.startsWith(prefix)) ? true : null;
  }
}

/** Metadata of distributions whose defaults have been looked for. */
const defaultsFilled = new WeakSet<object>();
