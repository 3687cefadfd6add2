import { markerText } from '../../grammar/environment-marker.ts';
import type { Requirement } from '../../grammar/requirement.ts';
import { plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { setuptoolsSince } from '../../project/setuptools-version.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { requirementForm, requirementsOf } from './requirement-values.ts';

/**
 * Brings `install_requires` and `extras_require` into the form that `requires.txt` has: what depends on the environment goes to
 * a section of its own (`:python_version < "3"`, `extra:sys_platform == "win32"`). Can be repeated.
 * Source: setuptools/dist.py: _finalize_requires.
 */
export async function finalizeRequires(dist: SetuptoolsDistribution): Promise<void> {
  const { metadata } = dist;
  const python = (dist.python_requires as Value | undefined) ?? null;
  if (truthy(python)) metadata.python_requires = python;
  const extras = plain((dist.extras_require as Value | undefined) ?? null);
  if (extras instanceof Map) noteExtras(dist, extras);
  const sections = new Map<string, Requirement[]>();
  const section = (name: string): Requirement[] => {
    const known = sections.get(name) ?? [];
    sections.set(name, known);
    return known;
  };
  if (extras instanceof Map) {
    for (const [key, value] of extras) {
      // An extra that needs nothing is an extra too.
      section(pyStr(key));
      for (const requirement of await requirementsOf(dist.$, value)) section(pyStr(key) + suffix(requirement)).push(requirement);
    }
  }
  const simple: Value[] = [];
  const installs = (dist.install_requires as Value | undefined) ?? null;
  for (const requirement of truthy(installs) ? await requirementsOf(dist.$, installs) : []) {
    if (requirement.marker === null) simple.push(requirementForm(dist.$, requirement));
    else section(suffix(requirement)).push(requirement);
  }
  dist.install_requires = simple;
  const once = setuptoolsSince(dist.$.target, 62);
  dist.extras_require = new Map<Value, Value>(
    [...sections].map(([name, list]) => {
      const all = list.map((each) => bare(dist, each));
      return [name, once ? [...new Set(all)] : all];
    }),
  );
}

function noteExtras(dist: SetuptoolsDistribution, extras: ReadonlyMap<Value, Value>): void {
  const known = plain((dist.metadata.provides_extras as Value | undefined) ?? null);
  const names = Array.isArray(known) ? known : [];
  for (const key of extras.keys()) {
    const extra = pyStr(key).split(':')[0] as string;
    if (extra !== '' && !names.includes(extra)) names.push(extra);
  }
  dist.metadata.provides_extras = names;
}

function suffix({ marker }: Requirement): string {
  return marker === null ? '' : `:${markerText(marker)}`;
}

function bare(dist: SetuptoolsDistribution, requirement: Requirement): Value {
  return requirementForm(dist.$, { ...requirement, marker: null });
}
