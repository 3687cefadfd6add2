import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { rolldown } from 'rolldown';
import { fileName, isForeign, leaveOut, licenses, minifyPackages, VENDOR_FILES } from './package-parts.mjs';

const ENTRIES = { cli: 'src/cli/main.ts', index: 'src/index.ts', action: 'src/action/main.ts', 'action-post': 'src/action/post.ts' };

/** What is loaded before an interpreter is started, in one file: each further one costs a quarter of a millisecond. */
const STARTING = files([
  'bridge/python-process',
  ...[
    'environment',
    'find-program',
    'own-folder',
    'own-temporary-folder',
    'python-folder',
    'real-disk',
    'real-folder',
    'replace-file',
    'script-cache',
    'state-folder',
    'temporary-folder',
    'text-codec',
  ].map((name) => `host/${name}`),
  ...[
    'find-python',
    'interpreter-folder',
    'interpreter-identity',
    'python-request',
    'python-target',
    'resolve-interpreter',
    'supported-versions',
  ].map((name) => `interpreter/${name}`),
  ...['find-interpreter', 'kept-code-folder', 'project-folder', 'load-engine', 'run', 'script-stopper', 'silence-watch'].map(
    (name) => `session/${name}`,
  ),
  'cli/perform',
  'state/state-files',
  // Of the steps of a plan the Action needs this alone.
  'plan/step-paths',
]);
/** `version` loads this and not the rest. */
const AT_FIRST = files(['cli/own-options', 'errors/engine-error', 'grammar/nearest-name']);
/**
 * What is loaded together lies together, with all that it needs: a file is found, read, checked and compiled in a third of a millisecond, and a
 * common installation would load more than a hundred.
 */
const TOGETHER = Object.entries({
  /** A run that is like the last one needs nothing else. */
  repeat: [
    'session/last-run',
    ...['repeat-run', 'run-record', 'run-recorder', 'led-streams', 'looks'].map((name) => `repeat/${name}`),
    ...['content-hash', 'record-file', 'file-version', 'settled'].map((name) => `state/${name}`),
    'bridge/read-lines',
    'host/clock',
    'host/engine-command',
    'host/noting-disk',
  ],
  /** Any setup script. */
  script: [
    'session/supervise',
    'session/preload',
    'session/early-byte-compiler',
    'session/tables',
    'grammar/split-quoted',
    'commands/distribution',
    'project/metadata',
    'project/extension',
    'commands/command',
  ],
  'setuptools-script': ['distribution', 'extension', 'functions'].map((name) => `commands/setuptools/${name}`),
  install: [
    'session/open-executor',
    ...[
      'build',
      'build-py',
      'build-ext',
      'build-scripts',
      'install',
      'install-lib',
      'install-data',
      'install-egg-info',
      'install-headers',
      'install-scripts',
      'functions',
    ].map((name) => `commands/${name}`),
    'files/functions',
  ],
  'setuptools-install': [
    'build',
    'build-py',
    'build-ext',
    'install',
    'install-lib',
    'install-egg-info',
    'install-scripts',
    'egg-info',
    'sdist',
  ].map((name) => `commands/setuptools/${name}`),
  compile: ['compilers/functions', 'compilers/unix-compiler'],
}).map(([name, modules]) => ({ name, test: files(modules) }));

/**
 * The scripts of `dist/` and the licenses of what they hold, in memory. Also used by the tests, which run the command line from fresh source.
 * @param {string} root folder of the repository
 * @returns {Promise<ReadonlyMap<string, string>>} file name to text, sorted by name
 */
export async function bundle(root) {
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const build = await rolldown({
    cwd: root,
    input: ENTRIES,
    platform: 'node',
    plugins: [leaveOut],
    // It is no fault of the source when a busy machine builds slowly.
    checks: { bundlerTimings: false },
    transform: { define: { __VERSION__: JSON.stringify(version) } },
    // An import that cannot be resolved must not become a require() that fails on the user's machine.
    onLog(level, log, handle) {
      // What is loaded late without need of its own lies with the group that needs it at once.
      if (log.code === 'INEFFECTIVE_DYNAMIC_IMPORT') return;
      handle(level === 'warn' ? 'error' : level, log);
    },
  });
  try {
    const { output } = await build.generate({
      format: 'cjs',
      exports: 'named',
      // The source is ES modules, which are always strict.
      strict: true,
      entryFileNames: '[name].js',
      chunkFileNames: fileName,
      codeSplitting: {
        groups: [
          { name: 'own-options', test: AT_FIRST, priority: 11 },
          { name: 'run', test: STARTING, priority: 10 },
          ...TOGETHER.map((group, at) => ({ ...group, priority: 9 - at })),
          ...VENDOR_FILES,
        ],
      },
      banner: (chunk) => (chunk.name === 'cli' && chunk.isEntry ? '#!/usr/bin/env node' : ''),
      // Ours is readable on purpose: the committed files can be reviewed, and start no slower (docs/decisions/0003). Comments
      // stay in the source: with them the folder would be too large.
      minify: false,
      comments: { legal: true, annotation: false, jsdoc: false },
      plugins: [minifyPackages],
    });
    const files = new Map([['package.json', '{\n  "type": "commonjs"\n}\n']]);
    for (const file of output) {
      if (file.type !== 'chunk') throw new Error(`internal: the bundle holds something else than scripts: ${file.fileName}`);
      files.set(file.fileName, `${isForeign(file) ? file.code.trimEnd() : asciiOnly(file.code.trimEnd())}\n`);
    }
    files.set('licenses.txt', licenses(output.flatMap((file) => (file.type === 'chunk' ? file.moduleIds : []))));
    return new Map([...files].sort(([a], [b]) => (a < b ? -1 : 1)));
  } finally {
    await build.close();
  }
}

/**
 * V8 holds text with one character beyond ASCII in twice the memory, and takes twice as long to load it. Such characters stand only in
 * literals, comments being left out.
 * @param {string} code
 */
function asciiOnly(code) {
  if (/\\[^\0-\x7f]/.test(code)) throw new Error('internal: a backslash before a character beyond ASCII');
  return code.replaceAll(/[^\0-\x7f]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`);
}

/**
 * A pattern for files of `src/`.
 * @param {readonly string[]} names without their ending
 */
function files(names) {
  return new RegExp(`[\\\\/]src[\\\\/](?:${names.join('|').replaceAll('/', '[\\\\/]')})\\.ts$`);
}
