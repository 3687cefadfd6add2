import { relative, sep } from 'node:path';
import type { PythonTarget } from '../session/target.ts';
import type { Ingredient, KeyIngredients } from './cache-key.ts';
import { compilerIngredients } from './compiler-identity.ts';
import { count } from './count.ts';
import { hashInputs } from './input-hash.ts';
import type { Inputs } from './inputs.ts';
import { normalJson } from './job-hash.ts';
import { pythonTag } from './python-tag.ts';
import type { Run } from './run-program.ts';
import type { RunnerSystem } from './runner-system.ts';

export interface IngredientFacts {
  readonly inputs: Inputs;
  readonly target: PythonTarget;
  readonly system: RunnerSystem;
  readonly workspace: string;
  /** Absolute paths. */
  readonly directory: string;
  readonly buildBase: string;
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly run: Run;
}

/** Variables that change what a compiler makes, or which one is taken. */
const VARIABLES = (
  'CC CXX CPP CFLAGS CXXFLAGS CPPFLAGS LDFLAGS LDSHARED LDCXXSHARED AR ARFLAGS CCSHARED OPT BASECFLAGS ' +
  'CPATH C_INCLUDE_PATH CPLUS_INCLUDE_PATH LIBRARY_PATH ARCHFLAGS MACOSX_DEPLOYMENT_TARGET SDKROOT SOURCE_DATE_EPOCH ' +
  'DISTUTILS_USE_SDK SETUPTOOLS_USE_DISTUTILS _PYTHON_HOST_PLATFORM VSCMD_ARG_TGT_ARCH CL _CL_'
).split(' ');

/** Options that change what lies in the build folder; where it is installed to does not. */
const BUILD_OPTIONS = ['compiler', 'debug', 'force', 'compile', 'optimize'];

/** Everything that the key of this build is made of. */
export async function collectIngredients(facts: IngredientFacts): Promise<KeyIngredients> {
  const { inputs, target, system, workspace, directory, buildBase, environment, run } = facts;
  const [compilers, content] = await Promise.all([
    compilerIngredients({ target, environment, compiler: inputs.options.get('compiler'), directory, run }),
    hashInputs(directory, buildBase, run),
  ]);
  return {
    prefix: inputs.cache.keyPrefix,
    suffix: inputs.cache.suffix,
    system: system.name,
    arch: system.arch,
    abi: pythonTag(target),
    tools: [
      ...interpreterIngredients(target),
      ...compilers,
      { name: 'system', value: `${system.name} ${system.arch}` },
      { name: 'command', value: inputs.command },
      { name: 'args', value: inputs.args.join(' ') },
      { name: 'options', value: buildOptions(inputs) },
      { name: 'without-setuptools', value: String(inputs.withoutSetuptools) },
      { name: 'working directory', value: slashes(relative(workspace, directory)) || '.' },
      { name: 'setup script', value: inputs.setupScript },
      { name: 'build base', value: slashes(relative(directory, buildBase)) },
      { name: 'job', value: environment['GITHUB_JOB'] ?? '' },
      { name: 'matrix', value: normalJson(inputs.jobContext) },
      ...VARIABLES.flatMap((name) => (environment[name] === undefined ? [] : [{ name, value: environment[name] }])),
    ].map(({ name, value }) => ({ name, value: withoutRunnerFolders(value, facts) })),
    inputs: [{ name: 'content', value: `${content.hash} (${count(content.files, 'file')}, listed by ${content.listedBy})` }],
  };
}

function buildOptions({ options }: Inputs): string {
  return BUILD_OPTIONS.flatMap((name) => (options.has(name) ? [`${name}=${options.get(name)}`] : [])).join(' ');
}

/** The runner's own folders by their names: they may lie elsewhere on the next one. */
function withoutRunnerFolders(value: string, { workspace, environment }: IngredientFacts): string {
  const folders = [
    [workspace, '$GITHUB_WORKSPACE'],
    [environment['GITHUB_WORKSPACE'] ?? '', '$GITHUB_WORKSPACE'],
    [environment['RUNNER_TEMP'] ?? '', '$RUNNER_TEMP'],
  ] as const;
  return folders.reduce((shown, [folder, name]) => (folder === '' ? shown : shown.replaceAll(folder, name)), value);
}

/** What tells one build of an interpreter from another. Where there is no SOABI (2.7, Windows) the rest says the same. */
function interpreterIngredients({
  version,
  implementation,
  build,
  configVars,
  platformTag,
  byteCodeMagic,
  prefix,
  paths,
}: PythonTarget): Ingredient[] {
  return [
    { name: 'python', value: `${implementation.name} ${version}` },
    { name: 'SOABI', value: String(configVars['SOABI'] ?? '') },
    {
      name: 'ABI',
      value: [
        `${build.pointerBits} bit`,
        `unicode ${build.unicodeWidth}`,
        build.debug ? 'debug' : 'release',
        build.freeThreaded ? 'free-threaded' : 'with GIL',
        `magic ${byteCodeMagic}`,
      ].join(', '),
    },
    { name: 'platform', value: platformTag },
    // They stand in every command line.
    { name: 'prefix', value: prefix },
    { name: 'headers', value: paths.include },
  ];
}

function slashes(path: string): string {
  return path.split(sep).join('/');
}
