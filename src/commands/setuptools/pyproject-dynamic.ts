import { EngineError } from '../../errors/engine-error.ts';
import type { TomlTable, TomlValue } from '../../grammar/toml.ts';
import type { Value } from '../../model/values.ts';
import { readProjectFiles, readVersionAttribute } from './declarative-config.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { isGivenElsewhere } from './pyproject-elsewhere.ts';
import { tableOf, text } from './pyproject-values.ts';

/** Where the fields that `[project]` lists as `dynamic` come from. */
export interface DynamicSources {
  readonly dist: SetuptoolsDistribution;
  readonly filename: string;
  /** `[tool.setuptools.dynamic]`. */
  readonly table: TomlTable | undefined;
}

/**
 * What is said of a field. Undefined where it comes from elsewhere, as a version does that plugins give later.
 * @throws EngineError DistutilsOptionError for one that comes from nowhere
 */
export function directiveOf(field: string, { dist, filename, table }: DynamicSources): TomlTable | undefined {
  const directive = tableOf(table?.get(field));
  if (directive !== undefined || field === 'version' || isGivenElsewhere(dist, field)) return directive;
  throw new EngineError('DistutilsOptionError', `${filename}: No configuration found for dynamic '${field}'.`, {
    code: 'bad-pyproject',
    hint: 'say in [tool.setuptools.dynamic] where it comes from, or give it in setup()',
  });
}

/** The text of the files that a directive names. */
export async function filesText(dist: SetuptoolsDistribution, directive: TomlTable): Promise<string> {
  const files = directive.get('file');
  return readProjectFiles(dist, Array.isArray(files) ? files.map(text) : files === undefined ? [] : [text(files)]);
}

/** What a directive makes of a field: attributes of the distribution or its metadata. */
export async function dynamicValues(
  dist: SetuptoolsDistribution,
  field: string,
  directive: TomlTable,
): Promise<readonly (readonly [name: string, value: Value])[]> {
  const attribute = directive.get('attr');
  if (field === 'version' && attribute !== undefined) return [['version', await readVersionAttribute(dist, text(attribute))]];
  if (field === 'optional-dependencies') {
    const extras = new Map<Value, Value>();
    for (const [name, source] of directive)
      extras.set(name, requirements(await filesText(dist, tableOf(source) ?? new Map<string, TomlValue>())));
    return [['extras_require', extras]];
  }
  const content = await filesText(dist, directive);
  switch (field) {
    case 'version':
      return [['version', content.trim()]];
    case 'readme':
      return [
        ['long_description', content],
        ['long_description_content_type', text(directive.get('content-type') ?? 'text/x-rst')],
      ];
    case 'classifiers':
      return [['classifiers', content.split('\n').filter((line) => line !== '')]];
    case 'dependencies':
      return [['install_requires', requirements(content)]];
    default:
      return [[field.replaceAll('-', '_'), content]];
  }
}

/** Lines that are neither empty nor comments. */
function requirements(content: string): string[] {
  return content.split('\n').filter((line) => line.trim() !== '' && !line.trim().startsWith('#'));
}
