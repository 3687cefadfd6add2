import { EngineError } from '../../errors/engine-error.ts';
import { decodeText } from '../../grammar/decode-text.ts';
import { osPath } from '../../grammar/os-path.ts';
import { parseToml, TomlProblem, type TomlTable, type TomlValue } from '../../grammar/toml.ts';
import { parseSpecifiers, specifiersText } from '../../grammar/version-specifier.ts';
import { plain, Tuple, truthy, type Value } from '../../model/values.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import { assign, expandedFiles, readProjectFiles, readVersionAttribute } from './declarative-config.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { findPackages } from './find-packages.ts';
import { projectProblems } from './pyproject-fields.ts';

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
    const problems = projectProblems(this.#project);
    if (problems.length > 0) this.#refuse(problems.join('; '));
    await this.#applyTool();
    await this.#applyProject();
    await this.#applyDynamic();
  }

  #refuse(message: string): never {
    throw new EngineError('DistutilsSetupError', `${this.#filename}: ${message}`, { code: 'bad-pyproject' });
  }

  // [project]

  async #applyProject(): Promise<void> {
    const points = new Map<string, TomlValue>(tableOf(this.#project.get('entry-points')) ?? []);
    for (const [field, value] of this.#project) {
      switch (field) {
        case 'entry-points':
        case 'dynamic':
          break;
        case 'scripts':
          points.set('console_scripts', value);
          break;
        case 'gui-scripts':
          points.set('gui_scripts', value);
          break;
        default:
          await this.#projectField(field, value);
      }
    }
    if (points.size > 0) await this.#set('entry_points', entryPoints(points));
  }

  async #projectField(field: string, value: TomlValue): Promise<void> {
    switch (field) {
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
        return this.#set(field.toLowerCase().replaceAll('-', '_'), toPython(value));
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
    const content = table?.get('text') ?? readProjectFiles(this.#dist, file === undefined ? [] : [text(file)]);
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
    return this.#set('license', file === undefined ? text(table.get('text') ?? '') : readProjectFiles(this.#dist, [text(file)]));
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
    for (const [field, value] of this.#tool) await this.#toolField(field, value);
  }

  async #toolField(field: string, value: TomlValue): Promise<void> {
    switch (field) {
      case 'dynamic':
        return undefined;
      case 'packages':
        return this.#packages(value);
      case 'package-data':
      case 'exclude-package-data':
        return this.#set(field.replaceAll('-', '_'), everywhere(toPython(value)));
      case 'data-files':
        return this.#set('data_files', this.#dataFiles(value));
      case 'script-files':
        return this.#set('scripts', toPython(value));
      case 'cmdclass': {
        const classes = new Map<Value, Value>();
        for (const [name, path] of tableOf(value) ?? []) {
          classes.set(name, await this.#dist.$.script.call('setuptools._attributes.load_class', [text(path), this.#dist.package_dir]));
        }
        return this.#set('cmdclass', classes);
      }
      default:
        return this.#set(field.toLowerCase().replaceAll('-', '_'), toPython(value));
    }
  }

  async #packages(value: TomlValue): Promise<void> {
    const find = tableOf(tableOf(value)?.get('find'));
    if (find === undefined) return this.#set('packages', toPython(value));
    const list = (name: string): string[] | undefined => {
      const given = find.get(name);
      return Array.isArray(given) ? given.map(text) : undefined;
    };
    const where = list('where') ?? ['.'];
    const packages = where.flatMap((folder) =>
      findPackages(this.#dist.$, {
        where: folder,
        ...(list('include') === undefined ? {} : { include: list('include') as string[] }),
        ...(list('exclude') === undefined ? {} : { exclude: list('exclude') as string[] }),
        ...(find.get('namespaces') === false ? {} : { isPackage: () => true }),
      }),
    );
    const [only] = where;
    if (where.length === 1 && osPath(this.#dist.$.target.osName).normpath(only as string) !== '.' && !truthy(this.#dist.package_dir)) {
      this.#dist.package_dir = new Map<Value, Value>([['', only as string]]);
    }
    return this.#set('packages', packages);
  }

  #dataFiles(value: TomlValue): Value {
    const table = tableOf(value);
    if (table === undefined) return toPython(value);
    return [...table].map(([folder, files]) =>
      Tuple.of<Value>(folder, expandedFiles(this.#dist, Array.isArray(files) ? files.map(text) : [])),
    );
  }

  // dynamic

  async #applyDynamic(): Promise<void> {
    const dynamic = this.#project.get('dynamic');
    const how = tableOf(this.#tool.get('dynamic')) ?? new Map<string, TomlValue>();
    for (const field of Array.isArray(dynamic) ? dynamic.map(text) : []) {
      const directive = tableOf(how.get(field));
      if (directive !== undefined) await this.#dynamicField(field, directive);
    }
    // What is extensions only still has packages to be found.
    this.#dist.fillDefaults({ ignoreExtModules: true });
  }

  async #dynamicField(field: string, directive: TomlTable): Promise<void> {
    const lines = (content: string): string[] => content.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
    switch (field) {
      case 'version': {
        const attribute = directive.get('attr');
        return this.#set(
          'version',
          attribute === undefined ? this.#files(directive).trim() : await readVersionAttribute(this.#dist, text(attribute)),
        );
      }
      case 'readme':
        await this.#set('long_description', this.#files(directive));
        return this.#set('long_description_content_type', text(directive.get('content-type') ?? 'text/x-rst'));
      case 'classifiers':
        return this.#set(
          'classifiers',
          this.#files(directive)
            .split('\n')
            .filter((line) => line !== ''),
        );
      case 'dependencies':
        return this.#set('install_requires', lines(this.#files(directive)));
      case 'optional-dependencies': {
        const extras = [...directive].map(
          ([name, source]) => [name, lines(this.#files(tableOf(source) ?? new Map<string, TomlValue>()))] as const,
        );
        return this.#set('extras_require', new Map<Value, Value>(extras));
      }
      case 'entry-points':
        return this.#set('entry_points', this.#files(directive));
      default:
        return this.#set(field.replaceAll('-', '_'), this.#files(directive));
    }
  }

  #files(directive: TomlTable): string {
    const files = directive.get('file');
    return readProjectFiles(this.#dist, Array.isArray(files) ? files.map(text) : files === undefined ? [] : [text(files)]);
  }

  /** On the metadata where they have such an attribute, else on the distribution. */
  async #set(name: string, value: Value): Promise<void> {
    const { metadata } = this.#dist;
    const onMetadata = metadata[name] !== undefined || ['long_description_content_type', 'project_urls', 'license_files'].includes(name);
    await assign(onMetadata && name !== 'python_requires' ? metadata : this.#dist, name, value);
  }
}

function tableOf(value: TomlValue | undefined): TomlTable | undefined {
  return value instanceof Map ? value : undefined;
}

/** A value where a text is expected. */
function text(value: TomlValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  throw new EngineError('DistutilsSetupError', `pyproject.toml: a text is expected, not ${Array.isArray(value) ? 'a list' : 'a table'}`, {
    code: 'bad-pyproject',
  });
}

function toPython(value: TomlValue): Value {
  if (value instanceof Map) return new Map<Value, Value>([...value].map(([name, item]) => [name, toPython(item)]));
  return Array.isArray(value) ? value.map(toPython) : value;
}

function entryPoints(groups: TomlTable): Value {
  return new Map<Value, Value>(
    [...groups].map(([group, points]) => [group, [...(tableOf(points) ?? [])].map(([name, value]) => `${name} = ${text(value)}`)]),
  );
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
