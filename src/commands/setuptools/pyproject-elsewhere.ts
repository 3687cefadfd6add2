import type { Value } from '../../model/values.ts';
import type { TomlTable } from '../../grammar/toml.ts';
import type { SetuptoolsDistribution } from './distribution.ts';

/** Fields that projects give for other tools, beside a setup.py that says everything else. */
const FOR_OTHERS: ReadonlySet<string> = new Set(['name', 'version', 'python_requires', 'requires-python']);

/**
 * Whether a `[project]` table that is wrong is passed over: the script tells who it is, and the table holds nothing but what other
 * tools ask for. Source: setuptools/config/pyprojecttoml.py: _skip_bad_config.
 *
 * Differs: the original passes over it where the script says nothing, too, and installs what has neither the name nor the version.
 */
export function isForOtherTools({ metadata }: SetuptoolsDistribution, project: TomlTable, tool: TomlTable): boolean {
  return [metadata.name, metadata.version].some(isGiven) && tool.size === 0 && [...project.keys()].every((field) => FOR_OTHERS.has(field));
}

/** Where the script, or setup.cfg, gives a field that `dynamic` names. The others have a first value, or may come from a plugin. */
const PLACES: Readonly<Record<string, (dist: SetuptoolsDistribution) => readonly (Value | undefined)[]>> = {
  description: ({ metadata }) => [metadata.description],
  readme: ({ metadata }) => [metadata.long_description],
  'requires-python': (dist) => [dist.python_requires as Value | undefined, dist.metadata.python_requires as Value | undefined],
  license: ({ metadata }) => [metadata.license],
  authors: ({ metadata }) => [metadata.author, metadata.author_email],
  maintainers: ({ metadata }) => [metadata.maintainer, metadata.maintainer_email],
  keywords: ({ metadata }) => [metadata.keywords],
  classifiers: ({ metadata }) => [metadata.classifiers],
  'entry-points': (dist) => [dist.entry_points as Value | undefined],
};

/** Whether a field of `dynamic` is given outside of pyproject.toml. Source: setuptools/config/_apply_pyprojecttoml.py: _PREVIOUSLY_DEFINED. */
export function isGivenElsewhere(dist: SetuptoolsDistribution, field: string): boolean {
  const places = Object.hasOwn(PLACES, field) ? PLACES[field] : undefined;
  return places === undefined || places(dist).some(isGiven);
}

function isGiven(value: Value | undefined): boolean {
  return (value ?? null) !== null;
}
