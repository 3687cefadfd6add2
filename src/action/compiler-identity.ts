import { createHash } from 'node:crypto';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { readVariable, realPlatform } from '../host/environment.ts';
import { findProgram } from '../host/find-program.ts';
import { RealDisk } from '../host/real-disk.ts';
import type { PythonTarget } from '../session/target.ts';
import type { Ingredient } from './cache-key.ts';
import type { Run } from './run-program.ts';

export interface CompilerFacts {
  readonly target: PythonTarget;
  readonly environment: Readonly<Record<string, string | undefined>>;
  /** Of `--compiler`. */
  readonly compiler: string | undefined;
  readonly directory: string;
  readonly run: Run;
}

/** Which compilers the build will find, told well enough to know one from another. The engine looks closer when it decides what to compile. */
export async function compilerIngredients(facts: CompilerFacts): Promise<readonly Ingredient[]> {
  const { target, environment, compiler } = facts;
  if (target.osName === 'nt' && (compiler ?? 'msvc') === 'msvc') {
    return [{ name: 'compiler', value: ['msvc', ...preparedTools(facts), ...visualStudioTools(environment)].join(' ') }];
  }
  const configured = (name: string): string => String(target.configVars[name] ?? '');
  const commands: readonly (readonly [name: string, command: string])[] = [
    ['C compiler', environment['CC'] ?? (configured('CC') || 'cc')],
    ['C++ compiler', environment['CXX'] ?? (configured('CXX') || 'c++')],
  ];
  return Promise.all(commands.map(async ([name, command]) => ({ name, value: await identify(command, facts) })));
}

/** What the command says of itself, and the content of its program: a rebuilt compiler may say the same. */
async function identify(command: string, { environment, directory, run }: CompilerFacts): Promise<string> {
  const words = command.split(/\s+/).filter((word) => word !== '' && !word.startsWith('-'));
  const [program = '', ...rest] = words;
  const path = findProgram(program, { tree: new RealDisk(), environment, platform: realPlatform(), cwd: directory });
  if (path === undefined) return `${program}: not found`;
  // `ccache gcc`: the launcher passes it on.
  const answer = await run(path, [...rest, '--version'], { cwd: directory });
  const version = answer?.stdout.split(/\r?\n/, 1)[0]?.trim() ?? '';
  return `${[program, ...rest].join(' ')}: ${version === '' ? 'no version' : version} (${contentOf(path)})`;
}

/** Of a developer prompt: its version, and the compiler that it has put on PATH. */
function preparedTools({ environment, directory }: CompilerFacts): readonly string[] {
  const version = readVariable(environment, 'VCToolsVersion', 'nt');
  const path = findProgram('cl', { tree: new RealDisk(), environment, platform: realPlatform(), cwd: directory });
  return [version, path === undefined ? undefined : `cl (${contentOf(path)})`].filter((each) => each !== undefined);
}

/** Some programs may be run and not read. */
function contentOf(path: string): string {
  try {
    return createHash('sha256').update(readFileSync(path)).digest('hex').slice(0, 12);
  } catch {
    return 'content unknown';
  }
}

function visualStudioTools(environment: CompilerFacts['environment']): readonly string[] {
  const roots = ['ProgramFiles', 'ProgramFiles(x86)'].flatMap((name) => readVariable(environment, name, 'nt') ?? []);
  return roots.flatMap((root) =>
    listing(join(root, 'Microsoft Visual Studio')).flatMap((year) =>
      listing(join(root, 'Microsoft Visual Studio', year)).flatMap((edition) =>
        listing(join(root, 'Microsoft Visual Studio', year, edition, 'VC', 'Tools', 'MSVC')).map(
          (version) => `${year}/${edition}/${version}`,
        ),
      ),
    ),
  );
}

function listing(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}
