import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';

/** @typedef {import('./measure.mjs').Command} Command */
/** @typedef {import('./workspace.mjs').Workspace} Workspace */
/** @typedef {{python: string, setuptools: boolean, modern: boolean}} Kind */

const PYTHONS = process.env['PYENV_VERSIONS'] || join(process.env['PYENV_ROOT'] || join(homedir(), '.pyenv'), 'versions');

/** @param {string} version */
export function interpreter(version) {
  return join(PYTHONS, version, 'bin', 'python');
}

/** @param {Workspace} space */
function installation(space) {
  return ['install', `--root=${space.root}`, '--prefix=/usr/local', `--record=${join(space.base, 'record.txt')}`];
}

/**
 * @param {Workspace} space
 * @param {Kind} kind
 * @param {string} cli
 * @param {readonly string[]} [line] default: an installation
 * @param {readonly string[]} [own] options of ours
 * @returns {Command}
 */
export function ours(space, kind, cli, line, own = []) {
  const words = line ?? installation(space);
  return { argv: [process.execPath, cli, '--python', interpreter(kind.python), ...own, ...words], cwd: space.project, env: space.env };
}

/** What a runner gives a step to write into. */
const STEP_FILES = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_ENV', 'GITHUB_PATH', 'GITHUB_STEP_SUMMARY'];

/**
 * The main step of the Action, as a runner without a cache service starts it, for the same installation as `ours`.
 * @param {Workspace} space
 * @param {Kind} kind
 * @param {string} cli the Action lies beside it
 * @returns {Command}
 */
export function action(space, kind, cli) {
  const temporary = join(space.base, 'runner-temp');
  mkdirSync(temporary, { recursive: true });
  const files = STEP_FILES.map((name) => [name, join(temporary, name)]);
  for (const [, path] of files) writeFileSync(/** @type {string} */ (path), '');
  const runner = Object.entries(space.env).filter(([name]) => !/^(?:ACTIONS_|GITHUB_|INPUT_|RUNNER_)/.test(name));
  return {
    argv: [process.execPath, join(dirname(cli), 'action.js')],
    cwd: space.project,
    env: {
      ...Object.fromEntries(runner),
      ...Object.fromEntries(files),
      GITHUB_ACTIONS: 'true',
      GITHUB_WORKSPACE: space.project,
      RUNNER_TEMP: temporary,
      INPUT_PYTHON: interpreter(kind.python),
      INPUT_ROOT: space.root,
      INPUT_PREFIX: '/usr/local',
      INPUT_RECORD: join(space.base, 'record.txt'),
    },
  };
}

/**
 * The real tool.
 * @param {Workspace} space
 * @param {Kind} kind
 * @returns {Command}
 */
export function setupPy(space, kind) {
  const single = kind.setuptools ? ['--single-version-externally-managed'] : [];
  return { argv: [interpreter(kind.python), 'setup.py', ...installation(space), ...single], cwd: space.project, env: space.env };
}

/**
 * The real tool with ccache in the place of the compilers; undefined where there is none. It goes by their names, since
 * distutils takes the first word of a compiler's command line for the whole of it when it links C++.
 * @param {Workspace} space
 * @param {Kind} kind
 * @returns {Command | undefined}
 */
export function withCcache(space, kind) {
  const ccache = (process.env['PATH'] ?? '')
    .split(delimiter)
    .map((folder) => join(folder, 'ccache'))
    .find((path) => existsSync(path));
  if (ccache === undefined) return undefined;
  const names = join(space.base, 'ccache-names');
  mkdirSync(names, { recursive: true });
  for (const name of ['gcc', 'g++', 'cc', 'c++']) if (!existsSync(join(names, name))) symlinkSync(ccache, join(names, name));
  const command = setupPy(space, kind);
  const path = `${names}${delimiter}${command.env['PATH'] ?? ''}`;
  return { ...command, env: { ...command.env, PATH: path, CCACHE_DIR: join(space.base, 'ccache') } };
}

/** @param {string} scratch @param {string} version */
function tools(scratch, version) {
  const folder = join(scratch, `tools-${version}`);
  const python = join(folder, 'bin', 'python');
  const done = join(folder, 'bin', 'uv');
  if (!existsSync(done)) {
    mkdirSync(scratch, { recursive: true });
    const run = (/** @type {string} */ program, /** @type {string[]} */ args) => spawnSync(program, args, { stdio: 'ignore' }).status === 0;
    const made =
      run(interpreter(version), ['-m', 'venv', folder]) && run(python, ['-m', 'pip', 'install', '-q', 'setuptools==65.5.0', 'wheel']);
    if (made) run(python, ['-m', 'pip', 'install', '-q', 'uv']);
  }
  return { folder, python, uv: existsSync(done) ? done : undefined };
}

/**
 * pip and uv, installing the folder into a scratch environment, without isolation, dependencies and cache: what they must do
 * themselves and nothing that the network does. Absent: what cannot be had here.
 * @param {Workspace} space
 * @param {Kind} kind
 * @param {string} scratch folder for the environment, used by all packages
 * @returns {{readonly pip?: Command, readonly uv?: Command}}
 */
export function installers(space, kind, scratch) {
  if (!kind.modern) return {};
  const { folder, python, uv } = tools(scratch, kind.python);
  const env = { ...space.env, VIRTUAL_ENV: folder, UV_NO_CACHE: '1' };
  const common = ['--no-build-isolation', '--no-deps'];
  if (!existsSync(python)) return {};
  const pip = {
    argv: [python, '-m', 'pip', 'install', '-q', '--no-cache-dir', '--disable-pip-version-check', '--force-reinstall', ...common, '.'],
    cwd: space.project,
    env,
  };
  if (uv === undefined) return { pip };
  // pip writes byte code, and so does uv when asked.
  const argv = [uv, 'pip', 'install', '-q', '--no-cache', '--offline', '--reinstall', '--compile-bytecode', ...common, '.'];
  return { pip, uv: { argv, cwd: space.project, env } };
}
