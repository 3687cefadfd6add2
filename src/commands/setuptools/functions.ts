import { EngineError } from '../../errors/engine-error.ts';
import { evaluateMarker, markerText, MarkerProblem, parseMarker } from '../../grammar/environment-marker.ts';
import {
  isPrerelease,
  legacyVersionKey,
  parseVersion,
  publicText,
  baseText,
  versionText,
  type Pep440Version,
} from '../../grammar/pep440-version.ts';
import { parseSpecifiers, fulfils, specifiersText } from '../../grammar/version-specifier.ts';
import { entryPointText } from '../../grammar/entry-point.ts';
import type { FunctionTable } from '../../model/engine-function.ts';
import type { Engine } from '../../model/engine.ts';
import { pathText, pathTexts } from '../../model/protocols.ts';
import { Tuple, plain, pyStr, truthy, type Value } from '../../model/values.ts';
import { useMetadataFormat } from '../../project/metadata-format.ts';
import { setuptoolsPkgInfo } from '../../project/setuptools-pkg-info.ts';
import { setuptoolsVersion } from '../../project/setuptools-version.ts';
import { findWithStars } from '../../files/glob-recursive.ts';
import { checkKeyword } from './keyword-checks.ts';
import type { SetuptoolsDistribution } from './distribution.ts';
import { applyDeclarativeConfig } from './declarative-config.ts';
import { entryPointScriptText } from './entry-point-script.ts';
import { requireEntryPoint } from './entry-points.ts';
import { FLAT_FOLDERS, FLAT_MODULES, find } from './discovery.ts';
import { markerEnvironment } from './marker-environment.ts';
import { safeProjectVersion } from './project-names.ts';
import { requirementForm, requirementOf } from './requirement-values.ts';
import { setupRequirements } from './setup-requires.ts';

/** What the stand-ins of setuptools and pkg_resources ask for, by Python path. */
export const setuptoolsFunctions: FunctionTable = {
  /** From now on metadata are written as setuptools does. Gives the version that scripts see. */
  'setuptools.loaded': (engine) => {
    useMetadataFormat(engine, setuptoolsPkgInfo);
    return setuptoolsVersion(engine.target);
  },
  /** The version alone: to ask for it is not to import setuptools. */
  'setuptools.known_version': (engine) => setuptoolsVersion(engine.target),
  'setuptools.notice': (engine, text) => {
    engine.notice(pyStr(text));
    return null;
  },
  'setuptools.setup_requirements': async (engine, given) => setupRequirements(engine, given as Value),
  'setuptools.find': (engine, kind, where, exclude, include) =>
    find(engine, pyStr(kind), { where: pathText(where), exclude: pathTexts(exclude), include: pathTexts(include) }),
  /** What a flat project has beside its packages, and beside its modules. */
  'setuptools.aside': () => [[...FLAT_FOLDERS], [...FLAT_MODULES]],
  'setuptools.glob.glob': (engine, pattern, recursive) =>
    truthy(recursive) ? [...findWithStars(engine, pathText(pattern), { hidden: true })] : [...engine.view.glob(pathText(pattern))],
  /** `setuptools.dist.check_requirements` and its like. */
  'setuptools.dist.check': async (_engine, keyword, dist, name, value) => {
    await checkKeyword(dist as SetuptoolsDistribution, pyStr(keyword), value as Value);
    void name;
    return null;
  },
  /** Names that `setup.cfg` has set: for the metadata, for the options. */
  'setuptools.config.apply': async (_engine, dist, ignoreErrors) => {
    const done = await applyDeclarativeConfig(dist as SetuptoolsDistribution, { ignoreErrors: truthy(ignoreErrors) });
    return Tuple.of<Value>([...done.metadata], [...done.options]);
  },
  /** None for what is no version by PEP 440. */
  'pkg_resources.version': (_engine, text) => {
    const version = parseVersion(pyStr(text));
    return version === undefined ? null : versionFields(version);
  },
  'pkg_resources.legacy_key': (_engine, text) => Tuple.from<Value>([...legacyVersionKey(pyStr(text))]),
  'pkg_resources.safe_version': (_engine, text) => safeProjectVersion(pyStr(text)),
  'pkg_resources.specifiers': (_engine, text) => {
    const specifiers = parseSpecifiers(pyStr(text), true);
    if (specifiers === undefined) throw new EngineError('ValueError', `Invalid specifier: '${pyStr(text)}'`);
    return Tuple.of<Value>(
      specifiersText(specifiers),
      specifiers.map(({ operator, version }) => Tuple.of<Value>(operator, version)),
    );
  },
  'pkg_resources.contains': (_engine, specifiers, version, prereleases) =>
    fulfils(pyStr(version), parseSpecifiers(pyStr(specifiers), true) ?? [], prereleases === null ? null : truthy(prereleases)),
  'pkg_resources.requirement': (engine, text) => {
    const requirement = requirementOf(engine, pyStr(text));
    return Tuple.of<Value>(
      requirement.name,
      Tuple.from<Value>([...requirement.extras]),
      requirement.specifiers.map(({ operator, version }) => Tuple.of<Value>(operator, version)),
      requirement.url,
      requirement.marker === null ? null : markerText(requirement.marker),
      requirementForm(engine, requirement),
    );
  },
  /** `setuptools.command.easy_install.ScriptWriter`: the script of an entry point, without its first line. */
  'setuptools.command.easy_install.script_text': (_engine, module, attributes) =>
    entryPointScriptText(pyStr(module), pathTexts(attributes)),
  /** None for what is no marker. */
  'pkg_resources.evaluate_marker': (engine, text, extra) => markerValue(engine, pyStr(text), (extra ?? null) as Value),
  'pkg_resources.marker': (_engine, text) => {
    const marker = parseMarker(pyStr(text));
    return marker === undefined ? null : markerText(marker);
  },
  'pkg_resources.entry_point': (engine, text) => {
    const point = requireEntryPoint(pyStr(text), engine.target.versionInfo[0]);
    return Tuple.of<Value>(
      point.name,
      point.module,
      Tuple.from<Value>([...point.attributes]),
      Tuple.from<Value>([...point.extras]),
      entryPointText(point),
    );
  },
};

function markerValue(engine: Engine, text: string, extra: Value): Value {
  const marker = parseMarker(text);
  if (marker === undefined) return null;
  const given = plain(extra);
  const more = given instanceof Map ? Object.fromEntries([...given].map(([name, value]) => [pyStr(name), pyStr(value)])) : {};
  const named = given === null || given instanceof Map ? undefined : pyStr(given);
  try {
    return evaluateMarker(marker, { ...markerEnvironment(engine.target, named), ...more });
  } catch (error) {
    if (!(error instanceof MarkerProblem)) throw error;
    throw new EngineError('NameError', error.message, { code: error.kind });
  }
}

/** What a version object of Python shows, and a key that orders it among others. */
function versionFields(version: Pep440Version): Value {
  const number = (digits: string): Value => (Number.isSafeInteger(Number(digits)) ? Number(digits) : BigInt(digits));
  const optional = (digits: string | null): Value => (digits === null ? null : number(digits));
  const { pre, local } = version;
  return new Map<Value, Value>([
    ['text', versionText(version)],
    ['public', publicText(version)],
    ['base_version', baseText(version)],
    ['epoch', number(version.epoch)],
    ['release', Tuple.from<Value>(version.release.map(number))],
    ['pre', pre === null ? null : Tuple.of<Value>(pre[0], number(pre[1]))],
    ['post', optional(version.post)],
    ['dev', optional(version.dev)],
    ['local', local === null ? null : local.join('.')],
    ['is_prerelease', isPrerelease(version)],
    ['is_postrelease', version.post !== null],
    ['is_devrelease', version.dev !== null],
    ['key', orderKey(version, number)],
  ]);
}

/** Nested tuples that Python orders as versions are ordered. */
function orderKey(version: Pep440Version, number: (digits: string) => Value): Value {
  const release = [...version.release];
  while (release.length > 1 && release.at(-1) === '0') release.pop();
  const rank = version.pre === null ? (version.post === null && version.dev !== null ? 0 : 4) : { a: 1, b: 2, rc: 3 }[version.pre[0]];
  const local = (version.local ?? []).map((part) =>
    /^[0-9]+$/.test(part) ? Tuple.of<Value>(1, number(part), '') : Tuple.of<Value>(0, 0, part),
  );
  return Tuple.of<Value>(
    number(version.epoch),
    Tuple.from<Value>(release.map(number)),
    Tuple.of<Value>(rank, version.pre === null ? 0 : number(version.pre[1])),
    version.post === null ? -1 : number(version.post),
    version.dev === null ? Tuple.of<Value>(1, 0) : Tuple.of<Value>(0, number(version.dev)),
    Tuple.from<Value>(version.local === null ? [] : [Tuple.of<Value>(0, 0, ''), ...local]),
  );
}
