/**
 * The limit: what no installer can be faster than without doing less. The compiler's command lines as our own run executed
 * them, under `make -j`; `cp -r` of what is built and of what is installed; `compileall -j`. One shell script does it, at the
 * same path, with the folders that the steps need made by `cp`.
 */
import { chmodSync, cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { basename, join, resolve } from 'node:path';
import { interpreter } from './contenders.mjs';

/** @typedef {import('./measure.mjs').Command} Command */
/** @typedef {import('./workspace.mjs').Workspace} Workspace */

/**
 * @typedef {object} ToolStep a program that our run started
 * @property {string} kind
 * @property {readonly string[]} argv
 * @property {string} cwd
 * @property {readonly string[]} inputs absolute
 * @property {readonly string[]} outputs absolute
 */

const TOOLS = new Set(['compile', 'link', 'static-library', 'swig', 'preprocess', 'resource', 'spawn']);

/**
 * The programs of a run with `--json`, in plan order.
 * @param {string} output path of what it printed
 * @param {string} project
 * @returns {ToolStep[]}
 */
export function toolSteps(output, project) {
  /** @type {ToolStep[]} */
  const found = [];
  for (const line of readFileSync(output, 'utf8').split('\n')) {
    if (!line.startsWith('{')) continue;
    const event = JSON.parse(line);
    if (event.kind !== 'step-finished' || event.outcome !== 'ran' || !TOOLS.has(event.step.kind)) continue;
    const { step } = event;
    const cwd = resolve(project, step.cwd ?? '.');
    const absolute = (/** @type {readonly string[]} */ paths) => paths.map((path) => resolve(cwd, path));
    const inputs = absolute([step.source ?? [], step.objects ?? [], step.depends ?? [], step.inputs ?? []].flat());
    const outputs = absolute([step.object ?? [], step.output ?? [], step.outputs ?? []].flat());
    found.push({ kind: step.kind, argv: step.argv, cwd, inputs, outputs });
  }
  return found;
}

/**
 * Makes the limit's command from the workspace as our cold run has left it.
 * @param {Workspace} space
 * @param {string} python version
 * @param {readonly ToolStep[]} steps
 * @returns {Command}
 */
export function limitCommand(space, python, steps) {
  const made = new Set(steps.flatMap(({ outputs }) => outputs));
  const builds = space.states.map((state) => resolve(state, '..'));
  const jobs = availableParallelism();
  const lines = ['#!/bin/sh', 'set -e'];
  for (const build of builds) {
    const stage = join(space.base, `stage-${basename(build)}`);
    copyWithout(build, stage, (path) => made.has(path) || path.includes('/.pydistutils'));
    lines.push(`cp -r ${quote(stage)} ${quote(build)}`);
  }
  if (steps.length > 0) {
    const makefile = join(space.base, 'limit.mk');
    writeFileSync(makefile, makefileOf(steps));
    lines.push(`make -s -j${jobs} -f ${quote(makefile)}`);
  }
  const stage = join(space.base, 'stage-root');
  copyWithout(space.root, stage, (path) => /\.py[co]$|__pycache__/.test(path));
  lines.push(`cp -r ${quote(stage)} ${quote(space.root)}`);
  const several = python.startsWith('2') ? '' : ` -j ${jobs}`;
  // compileall is a program that looks at each file; without files of Python there is nothing for it to do.
  const code = readdirSync(stage, { recursive: true }).some((path) => String(path).endsWith('.py'));
  // A file for another Python among the package's data is reported and left, as distutils does.
  if (code) lines.push(`${quote(interpreter(python))} -m compileall -q${several} ${quote(space.root)} || true`);
  const script = join(space.base, 'limit.sh');
  writeFileSync(script, `${lines.join('\n')}\n`);
  chmodSync(script, 0o755);
  return { argv: [script], cwd: space.project, env: space.env };
}

/** @param {string} from @param {string} to @param {(path: string) => boolean} left */
function copyWithout(from, to, left) {
  rmSync(to, { recursive: true, force: true });
  cpSync(from, to, { recursive: true, preserveTimestamps: true, verbatimSymlinks: true, filter: (path) => !left(path) });
}

/** @param {readonly ToolStep[]} steps */
function makefileOf(steps) {
  const made = new Set(steps.flatMap(({ outputs }) => outputs));
  const rules = steps.map(({ argv, cwd, inputs, outputs }, index) => {
    // Only on what other steps make: whether sources are newer is not make's affair here.
    const needs = inputs.filter((path) => made.has(path) && !outputs.includes(path));
    const name = outputs[0] ?? `step-${index}`;
    return { name, text: `${target(name)}: ${needs.map(target).join(' ')}\n\t@cd ${recipe(cwd)} && ${argv.map(recipe).join(' ')}\n` };
  });
  return `all: ${rules.map(({ name }) => target(name)).join(' ')}\n.PHONY: all\n${rules.map(({ text }) => text).join('')}`;
}

/** @param {string} path */
function target(path) {
  return path.replaceAll('$', '$$$$').replaceAll(/[ #:]/g, '\\$&');
}

/** @param {string} word */
function quote(word) {
  return /^[\w@%+=:,./-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`;
}

/** @param {string} word */
function recipe(word) {
  return quote(word).replaceAll('$', '$$$$');
}
