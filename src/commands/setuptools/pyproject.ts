import { EngineError } from '../../errors/engine-error.ts';
import { decodeText } from '../../grammar/decode-text.ts';
import { parseToml, TomlProblem, type TomlTable, type TomlValue } from '../../grammar/toml.ts';
import { parseSpecifiers, specifiersText } from '../../grammar/version-specifier.ts';
import { iterate } from '../../model/protocols.ts';
import { plain, Tuple, truthy, type Value } from '../../model/values.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { optionDict } from '../given-options.ts';
import { assign, expandedFiles, readProjectFiles } from './declarative-config.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { entryPointGroups } from './entry-points.ts';
import { directiveOf, dynamicValues, filesText, type DynamicSources } from './pyproject-dynamic.ts';
import { isForOtherTools } from './pyproject-elsewhere.ts';
import { projectProblems, toolProblems } from './pyproject-fields.ts';
import { searchPackages } from './pyproject-packages.ts';
import { pythonName, tableOf, text, toPython } from './pyproject-values.ts';

/**
 * `[project]` and `[tool.setuptools]` of `pyproject.toml`, as setuptools 61 and later take them.
 *
 * Differs: the setuptools of Pythons before 3.10 does not know them, and would install `UNKNOWN-0.0.0`: there they are read where
 * neither `setup()` nor `setup.cfg` gives a name. Source: setuptools/config/pyprojecttoml.py, _apply_pyprojecttoml.py.
 */
export async function applyPyproject(dist: SetuptoolsDistribution, filename: string): Promise<void> {
  if (!setuptoolsSince(dist.$.target, 61) && truthy(dist.metadata.name)) return;
  const document = readDocument(dist, filename);
  const project = tableOf(document.get('project'));
  const tool = tableOf(tableOf(document.get('tool'))?.get('setuptools'));
  if (project === undefined && tool === undefined) return;
  await new Pyproject(dist, filename, project ?? new Map<string, TomlValue>(), tool ?? new Map<string, TomlValue>()).apply();
  await setCommandOptions(dist, filename, tableOf(tableOf(document.get('tool'))?.get('distutils')) ?? new Map<string, TomlValue>());
}

/** `[tool.distutils.build_ext]` and its like: what setup.cfg has in `[build_ext]`. Source: _apply_pyprojecttoml.py: _copy_command_options. */
async function setCommandOptions(dist: SetuptoolsDistribution, filename: string, commands: TomlTable): Promise<void> {
  for (const [command, options] of commands) {
    const given = plain(await optionDict(dist, pythonName(command)));
    if (!(given instanceof Map)) continue;
    for (const [name, value] of tableOf(options) ?? []) given.set(pythonName(name), Tuple.of<Value>(filename, toPython(value)));
  }
}

function readDocument(dist: SetuptoolsDistribution, filename: string): TomlTable {
  try {
    return parseToml(decodeText(dist.$.view.read(filename), { encoding: 'utf-8' }));
  } catch (error) {
    if (!(error instanceof TomlProblem)) throw error;
    throw new EngineError('DistutilsSetupError', `${filename}, line ${error.line}: ${error.message}`, { code: 'bad-toml', cause: error });
  }
}

const CONTENT_TYPES: Readonly<Record<string, string>> = { '.md': 'text/markdown', '.rst': 'text/x-rst', '.txt': 'text/plain' };

/** Fields that are groups of entry points. */
const SCRIPTS: Readonly<Record<string, string>> = { scripts: 'console_scripts', 'gui-scripts': 'gui_scripts' };

class Pyproject {
  readonly #dist: SetuptoolsDistribution;
  readonly #filename: string;
  readonly #project: TomlTable;
  readonly #tool: TomlTable;

  constructor(dist: SetuptoolsDistribution, filename: string, project: TomlTable, tool: TomlTable) {
    this.#dist = dist;
    this.#filename = filename;
    this.#project = project;
    this.#tool = tool;
  }

  async apply(): Promise<void> {
    const problems = [...projectProblems(this.#project), ...toolProblems(this.#tool, this.#dist.$.target)];
    if (problems.length > 0) {
      if (!isForOtherTools(this.#dist, this.#project, this.#tool)) this.#refuse(problems.join('; '));
      return this.#dist.warnUser(`${this.#filename}: [project] is passed over, since it is not complete: ${problems.join('; ')}`);
    }
    await this.#applyTool();
    await this.#applyProject();
    await this.#applyDynamic();
  }

  #refuse(message: string): never {
    throw new EngineError('DistutilsSetupError', `${this.#filename}: ${message}`, { code: 'bad-pyproject' });
  }

  // [project]

  async #applyProject(): Promise<void> {
    for (const [field, value] of this.#project) await this.#projectField(field, value);
    await this.#applyEntryPoints();
  }

  /** What the file of `[tool.setuptools.dynamic]` holds stands before what is given here. */
  async #applyEntryPoints(): Promise<void> {
    const points = new Map<Value, Value>();
    for (const [group, table] of tableOf(this.#project.get('entry-points')) ?? []) points.set(group, entryPoints(table));
    for (const [field, group] of Object.entries(SCRIPTS)) {
      const table = this.#project.get(field);
      if (table !== undefined) points.set(group, entryPoints(table));
    }
    if (this.#dynamic().some((field) => field === 'entry-points' || Object.hasOwn(SCRIPTS, field))) {
      const directive = directiveOf('entry-points', this.#dynamicSources);
      const groups = directive === undefined ? [] : await entryPointGroups(this.#dist.$, await filesText(this.#dist, directive));
      for (const { name, lines } of groups) points.set(name, [...lines]);
    }
    if (points.size > 0) await this.#set('entry_points', points);
  }

  async #projectField(field: string, value: TomlValue): Promise<void> {
    switch (field) {
      case 'dynamic':
      case 'entry-points':
      case 'scripts':
      case 'gui-scripts':
        return undefined;
      case 'readme':
        return this.#readme(value);
      case 'license':
        return this.#license(value);
      case 'authors':
        return this.#people(value, 'author');
      case 'maintainers':
        return this.#people(value, 'maintainer');
      case 'urls':
        return this.#set('project_urls', toPython(value));
      case 'dependencies':
        return this.#set('install_requires', toPython(value));
      case 'optional-dependencies': {
        const extras = plain((this.#dist.extras_require as Value | undefined) ?? null);
        return this.#set('extras_require', new Map([...(extras instanceof Map ? extras : []), ...(toPython(value) as Map<Value, Value>)]));
      }
      case 'requires-python':
        return this.#set('python_requires', this.#specifiers(value));
      default:
        return this.#set(pythonName(field), toPython(value));
    }
  }

  #specifiers(value: TomlValue): Value {
    const specifiers = parseSpecifiers(text(value), true);
    return specifiers === undefined
      ? this.#refuse(`'requires-python' is no version specifier: ${text(value)}`)
      : specifiersText(specifiers);
  }

  async #readme(value: TomlValue): Promise<void> {
    const table = tableOf(value);
    const file = table === undefined ? text(value) : table.get('file');
    const content = table?.get('text') ?? (await readProjectFiles(this.#dist, file === undefined ? [] : [text(file)]));
    await this.#set('long_description', text(content));
    const extension = /\.[^./\\]*$/.exec(text(file ?? ''))?.[0].toLowerCase() ?? '';
    const type = table?.get('content-type') ?? CONTENT_TYPES[extension];
    if (type === undefined && extension !== '') this.#refuse(`Undefined content type for ${text(file ?? '')}`);
    if (type !== undefined) await this.#set('long_description_content_type', text(type));
  }

  async #license(value: TomlValue): Promise<void> {
    const table = tableOf(value);
    // From 77 on the licence may be an expression.
    if (table === undefined) return this.#set('license', text(value));
    const file = table.get('file');
    return this.#set('license', file === undefined ? text(table.get('text') ?? '') : await readProjectFiles(this.#dist, [text(file)]));
  }

  async #people(value: TomlValue, kind: 'author' | 'maintainer'): Promise<void> {
    const names: string[] = [];
    const addresses: string[] = [];
    for (const person of Array.isArray(value) ? value.map(tableOf) : []) {
      const name = person?.get('name');
      const email = person?.get('email');
      if (email === undefined) names.push(text(name ?? ''));
      else addresses.push(name === undefined ? text(email) : `${displayName(text(name))} <${text(email)}>`);
    }
    if (names.length > 0) await this.#set(kind, names.join(', '));
    if (addresses.length > 0) await this.#set(`${kind}_email`, addresses.join(', '));
  }

  // [tool.setuptools]

  async #applyTool(): Promise<void> {
    if (this.#project.size + this.#tool.size > 0 && !this.#tool.has('include-package-data')) {
      const given = (this.#dist.include_package_data as Value | undefined) ?? null;
      if (given === null) this.#dist.include_package_data = true;
    }
    await this.#applyPackages();
    for (const [field, value] of this.#tool) await this.#toolField(field, value);
  }

  async #toolField(field: string, value: TomlValue): Promise<void> {
    switch (field) {
      case 'dynamic':
      case 'packages':
      case 'package-dir':
      case 'py-modules':
        return undefined;
      case 'package-data':
      case 'exclude-package-data':
        return this.#set(field.replaceAll('-', '_'), everywhere(toPython(value)));
      case 'data-files':
        return this.#set('data_files', this.#dataFiles(value));
      case 'ext-modules':
        return this.#extensions(value);
      case 'script-files':
        return this.#set('scripts', toPython(value));
      case 'cmdclass': {
        this.#discover();
        const classes = new Map<Value, Value>();
        for (const [name, path] of tableOf(value) ?? []) {
          classes.set(name, await this.#dist.$.script.call('setuptools._attributes.load_class', [text(path), this.#dist.package_dir]));
        }
        return this.#set('cmdclass', classes);
      }
      default:
        return this.#set(pythonName(field), toPython(value));
    }
  }

  /** Where packages are is known before classes and versions are looked for in them. What the script says of that stands before the file. */
  async #applyPackages(): Promise<void> {
    const places = new Map<string, string>();
    for (const [name, folder] of tableOf(this.#tool.get('package-dir')) ?? []) places.set(name, text(folder));
    const value = this.#tool.get('packages');
    const find = tableOf(tableOf(value)?.get('find'));
    if (find !== undefined) {
      const list = (name: string): string[] | undefined => {
        const given = find.get(name);
        return Array.isArray(given) ? given.map(text) : undefined;
      };
      await this.#set(
        'packages',
        searchPackages(
          this.#dist.$,
          {
            where: list('where') ?? ['.'],
            include: list('include'),
            exclude: list('exclude'),
            namespaces: find.get('namespaces') !== false,
          },
          places,
        ),
      );
    } else if (value !== undefined) await this.#set('packages', toPython(value));
    const modules = this.#tool.get('py-modules');
    if (modules !== undefined) await this.#set('py_modules', toPython(modules));
    const given = plain(this.#dist.package_dir);
    if (places.size > 0) this.#dist.package_dir = new Map<Value, Value>([...places, ...(given instanceof Map ? given : [])]);
  }

  /** Beside those of the script. Source: setuptools 74.1, _apply_pyprojecttoml.py: _ext_modules. */
  async #extensions(value: TomlValue): Promise<void> {
    const tables = (Array.isArray(value) ? value : []).map(
      (table) => new Map<Value, Value>([...(tableOf(table) ?? [])].map(([name, item]) => [pythonName(name), toPython(item)])),
    );
    const made = await this.#dist.$.script.call('setuptools._attributes.extensions', [tables]);
    const given = plain((this.#dist.ext_modules as Value | undefined) ?? null);
    await this.#set('ext_modules', [...(Array.isArray(given) ? given : []), ...iterate(made)]);
  }

  #dataFiles(value: TomlValue): Value {
    const table = tableOf(value);
    if (table === undefined) return toPython(value);
    return [...table].map(([folder, files]) =>
      Tuple.of<Value>(folder, expandedFiles(this.#dist, Array.isArray(files) ? files.map(text) : [])),
    );
  }

  // dynamic

  #dynamic(): readonly string[] {
    const dynamic = this.#project.get('dynamic');
    return Array.isArray(dynamic) ? dynamic.map(text) : [];
  }

  get #dynamicSources(): DynamicSources {
    return { dist: this.#dist, filename: this.#filename, table: tableOf(this.#tool.get('dynamic')) };
  }

  async #applyDynamic(): Promise<void> {
    for (const field of this.#dynamic()) {
      if (field === 'entry-points' || Object.hasOwn(SCRIPTS, field)) continue;
      const directive = directiveOf(field, this.#dynamicSources);
      if (directive === undefined) continue;
      // A module is looked for where the packages are.
      if (field === 'version' && directive.has('attr')) this.#discover();
      for (const [name, content] of await dynamicValues(this.#dist, field, directive)) await this.#set(name, content);
    }
    this.#discover();
  }

  /** What is extensions only still has packages to be found. */
  #discover(): void {
    this.#dist.fillDefaults({ ignoreExtModules: true, name: !this.#project.has('name') });
  }

  /** On the metadata where they have such an attribute, else on the distribution. */
  async #set(name: string, value: Value): Promise<void> {
    const { metadata } = this.#dist;
    const onMetadata = metadata[name] !== undefined || ['long_description_content_type', 'project_urls', 'license_files'].includes(name);
    await assign(onMetadata && name !== 'python_requires' ? metadata : this.#dist, name, value);
  }
}

/** The entry points of a group, a line for each. */
function entryPoints(group: TomlValue): Value[] {
  return [...(tableOf(group) ?? [])].map(([name, value]) => `${name} = ${text(value)}`);
}

/** `*` stands for all packages. */
function everywhere(data: Value): Value {
  if (!(data instanceof Map) || !data.has('*')) return data;
  const all = new Map(data);
  all.set('', data.get('*') as Value);
  all.delete('*');
  return all;
}

/** A name as mail addresses have it: quoted where it holds more than words. */
function displayName(name: string): string {
  return /[()<>@,:;".[\]\\]/.test(name) ? `"${name.replace(/["\\]/g, '\\$&')}"` : name;
}
