/**
 * The cases: each prepares a workspace, then times its contenders in pairs - all of them once, then all of them once more in
 * the opposite order, and so on - so that what else the machine does hits them alike.
 */
import { appendFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { action, installers, interpreter, ours, setupPy, withCcache } from './contenders.mjs';
import { includedBy, ownCompiles, tellingHeader } from './header-edit.mjs';
import { limitCommand, toolSteps } from './limit.mjs';
import { peakMemory, sleep, time } from './measure.mjs';

/** @typedef {import('./measure.mjs').Command} Command */
/** @typedef {import('./workspace.mjs').Workspace} Workspace */

/**
 * @typedef {object} Subject what is measured
 * @property {string} name
 * @property {string} python
 * @property {boolean} setuptools
 * @property {boolean} modern
 * @property {boolean} pure
 *
 * @typedef {object} Setting
 * @property {Workspace} space
 * @property {Subject} subject
 * @property {string} cli
 * @property {number} pairs
 * @property {string} scratch
 * @property {boolean} quick
 * @property {(contender: string) => boolean} takesPart
 *
 * @typedef {{name: string, command: Command, before: () => void, after?: () => void}} Contender
 *
 * @typedef {object} Result
 * @property {Record<string, number[]>} seconds by contender, one for each pair
 * @property {Record<string, number>} [figures] what is not a time
 */

/** A command twice in one second would count its own files as old or new by chance. */
const TICK_MS = 1100;

/**
 * @param {readonly Contender[]} all
 * @param {Setting} setting
 * @returns {Record<string, number[]>}
 */
function race(all, { pairs, space, takesPart }) {
  const contenders = all.filter(({ name }) => takesPart(name));
  /** @type {Record<string, number[]>} */
  const seconds = Object.fromEntries(contenders.map(({ name }) => [name, []]));
  for (let pair = 0; pair < pairs; pair += 1) {
    for (const { name, command, before, after } of pair % 2 === 0 ? contenders : contenders.toReversed()) {
      before();
      seconds[name]?.push(time(command, space.output).seconds);
      after?.();
    }
  }
  return seconds;
}

/**
 * One run of ours with events, from clean.
 * @param {Setting} setting
 */
function recordedRun({ space, subject, cli }) {
  space.clean();
  time(ours(space, subject, cli, undefined, ['--json']), space.output);
  return toolSteps(space.output, space.project);
}

/** Nothing is there but the sources. @type {(setting: Setting) => Result} */
function cold(setting) {
  const { space, subject, cli, scratch } = setting;
  const limit = limitCommand(space, subject.python, recordedRun(setting));
  const before = () => space.clean();
  const ccache = withCcache(space, subject);
  const { pip, uv } = ['pip', 'uv'].some(setting.takesPart) ? installers(space, subject, scratch) : {};
  /** @type {Contender[]} */
  const contenders = [
    { name: 'ours', command: ours(space, subject, cli), before },
    { name: 'limit', command: limit, before },
    { name: 'setup.py', command: setupPy(space, subject), before },
  ];
  if (ccache !== undefined && !subject.pure) {
    contenders.push({
      name: 'ccache',
      command: ccache,
      before: () => {
        space.clean();
        rmSync(join(space.base, 'ccache'), { recursive: true, force: true });
      },
    });
  }
  if (pip !== undefined) contenders.push({ name: 'pip', command: pip, before });
  if (uv !== undefined) contenders.push({ name: 'uv', command: uv, before });
  return { seconds: race(contenders, setting) };
}

/** The build folder is kept; all sources are new files, and nothing is installed. @type {(setting: Setting) => Result} */
function checkout(setting) {
  const { space, subject, cli } = setting;
  const ccache = subject.pure || !setting.takesPart('ccache') ? undefined : withCcache(space, subject);
  /** @param {string} name @param {Command} command @param {() => void} [then] @returns {Contender} */
  const contender = (name, command, then = () => undefined) => {
    space.clean();
    // Twice: the second run remembers what the first had no time to look at.
    time(command, space.output);
    space.park(name);
    const before = () => {
      space.unpark(name);
      space.checkOut();
      then();
    };
    return { name, command, before, after: () => space.park(name) };
  };
  const contenders = [
    contender('ours', ours(space, subject, cli)),
    ...(setting.takesPart('ours-void') ? [contender('ours-void', ours(space, subject, cli), () => space.forgetStats())] : []),
    ...(setting.takesPart('setup.py') ? [contender('setup.py', setupPy(space, subject))] : []),
  ];
  if (ccache !== undefined) contenders.push(contender('ccache', ccache));
  return { seconds: race(contenders, setting) };
}

/** Built and installed before, nothing touched since. @type {(setting: Setting) => Result} */
function nothing(setting) {
  const { space, subject, cli } = setting;
  const [mine, theirs] = [ours(space, subject, cli), setupPy(space, subject)];
  /** @type {Record<string, number[]>} */
  const seconds = {};
  let files = 0;
  // Each in its own turn: one must not find what the other has installed.
  for (const { names, command } of [
    { names: ['ours', 'bridge'], command: mine },
    { names: ['setup.py'], command: theirs },
  ]) {
    space.clean();
    for (let count = 0; count < 2; count += 1) {
      time(command, space.output);
      sleep(TICK_MS);
    }
    if (command === mine) files = space.installedFiles;
    const bare = ours(space, subject, cli, ['--', '--version']);
    const contenders = names.map((name) => ({ name, command: name === 'bridge' ? bare : command, before: () => undefined }));
    Object.assign(seconds, race(contenders, setting));
  }
  return { seconds, figures: { files } };
}

/** One header is edited: which objects are compiled, and which does the compiler name? @type {(setting: Setting) => Result} */
function header(setting) {
  const { space, subject, cli } = setting;
  const compiles = ownCompiles(recordedRun(setting), space.project);
  const users = includedBy(compiles, space.project, space.env);
  const objects = compiles.length;
  const chosen = tellingHeader(users, objects);
  if (chosen === undefined) throw new Error(`${subject.name} has no header of its own`);
  const expected = users.get(chosen) ?? new Set();
  appendFileSync(chosen, '\n/* edited */\n');
  const { seconds } = time(ours(space, subject, cli, undefined, ['--json']), space.output);
  const compiled = new Set(ownCompiles(toolSteps(space.output, space.project), space.project).flatMap(({ outputs }) => outputs));
  const wrong = [...compiled].filter((path) => !expected.has(path)).length + [...expected].filter((path) => !compiled.has(path)).length;
  return { seconds: { ours: [seconds] }, figures: { objects, including: expected.size, compiled: compiled.size, wrong } };
}

/** Many modules or extensions: cold, then with the build kept, then with nothing changed, and the memory of it. @type {(setting: Setting) => Result} */
function synthetic(setting) {
  const { space, subject, cli, quick } = setting;
  const command = ours(space, subject, cli);
  const limit = limitCommand(space, subject.python, recordedRun(setting));
  const before = () => space.clean();
  const seconds = race(
    [
      { name: 'ours', command, before },
      { name: 'limit', command: limit, before },
    ],
    setting,
  );
  // The real tool takes minutes for two thousand extensions: once is enough to show the order.
  space.clean();
  if (!quick || subject.pure) seconds['setup.py'] = [time(setupPy(space, subject), space.output).seconds];
  space.clean();
  const mebibytes = peakMemory(command, space.output);
  const warm = { name: 'ours-checkout', command, before: () => space.checkOut() };
  Object.assign(seconds, race([warm], setting));
  time(command, space.output);
  sleep(TICK_MS);
  const bridge = { name: 'bridge', command: ours(space, subject, cli, ['--', '--version']), before: () => undefined };
  Object.assign(seconds, race([{ name: 'ours-nothing', command, before: () => undefined }, bridge], setting));
  const warmMebibytes = peakMemory(command, space.output);
  return { seconds, figures: { files: space.installedFiles, mebibytes: Math.max(mebibytes, warmMebibytes) } };
}

/** What a run costs before it does anything. @type {(setting: Setting) => Result} */
function start(setting) {
  const { space, subject, cli } = setting;
  space.clean();
  const before = () => undefined;
  const plain = (/** @type {string[]} */ argv) => ({ argv, cwd: space.project, env: space.env });
  return {
    seconds: race(
      [
        { name: 'node', command: plain([process.execPath, '-e', '0']), before },
        { name: 'interpreter', command: plain([interpreter(subject.python), '-c', 'pass']), before },
        { name: 'version', command: plain([process.execPath, cli, 'version']), before },
        { name: 'help-commands', command: ours(space, subject, cli, ['--', '--help-commands']), before },
        { name: 'setup.py', command: plain([interpreter(subject.python), 'setup.py', '--help-commands']), before },
      ],
      setting,
    ),
  };
}

/** What the Action costs above the command line that does the same. @type {(setting: Setting) => Result} */
function step(setting) {
  const { space, subject, cli } = setting;
  const before = () => space.clean();
  before();
  const contenders = [
    { name: 'ours', command: ours(space, subject, cli), before },
    { name: 'action', command: action(space, subject, cli), before },
  ];
  const seconds = race(contenders, setting);
  return { seconds, figures: { files: space.installedFiles } };
}

/** @type {Readonly<Record<string, (setting: Setting) => Result>>} */
export const CASES = { cold, checkout, nothing, header, modules: synthetic, extensions: synthetic, start, action: step };
