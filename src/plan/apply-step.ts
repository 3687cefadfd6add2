import { copiedTimes } from '../host/copied-times.ts';
import type { FileStat } from '../host/readable-tree.ts';
import type { Overlay, PendingContent } from './overlay.ts';
import type { PathMapping, Place } from './path-mapping.ts';
import type { CopyStep, MoveStep, SetModeStep, Step, WriteStep } from './step.ts';

/** The world that a step changes: the part of a file view that pending steps may write to. */
export interface StepWorld {
  readonly overlay: Overlay;
  readonly mapping: PathMapping;
  readonly umask: number;
  place(path: string, cwd?: string): Place;
  follow(place: Place): Place | undefined;
  statOf(place: Place): FileStat | undefined;
  contentOf(place: Place): PendingContent | undefined;
  now(): number;
}

const UNFORESEEABLE: PendingContent = { kind: 'unforeseeable' };

/** Lays what the step will have done over the world. What it cannot do (a missing source) leaves the world as it is. */
export function applyStep(step: Step, world: StepWorld): void {
  switch (step.kind) {
    case 'say':
      return;
    case 'mkdir':
      makeDirectory(world.place(step.path, step.cwd), step.path, step.mode, world);
      return;
    case 'copy':
      copy(step, world);
      return;
    case 'move':
      move(step, world);
      return;
    case 'compile':
      made(step.object, 0o666, step, world);
      return;
    case 'link':
      made(step.output, 0o777, step, world);
      return;
    case 'static-library':
      made(step.output, 0o666, step, world);
      return;
    case 'spawn':
    case 'swig':
    case 'resource':
    case 'preprocess':
      for (const output of step.outputs) made(output, 0o666, step, world);
      return;
    case 'convert-2to3':
      for (const file of step.files) made(file, 0o666, step, world);
      return;
    case 'byte-compile':
      byteCompile(step.output, step, world);
      return;
    case 'write':
      write(step, world);
      return;
    case 'remove': {
      const place = world.place(step.path, step.cwd);
      const name = nameOf(step.path, world);
      if (step.tree) world.overlay.removeTree(place, name);
      else world.overlay.set(place, name, { kind: 'absent' });
      return;
    }
    case 'set-mode':
      setMode(step, world);
      return;
    case 'renew':
      // Who adds one waits for it.
      return;
  }
}

function makeDirectory(place: Place, path: string, mode: number, world: StepWorld): void {
  if (world.statOf(place) !== undefined) return;
  world.overlay.set(place, nameOf(path, world), { kind: 'directory', mode: mode & ~world.umask, modified: world.now() });
}

function copy(step: CopyStep, world: StepWorld): void {
  const to = world.place(step.to, step.cwd);
  const name = nameOf(step.to, world);
  if (step.link === 'sym' || step.link === 'preserved') {
    world.overlay.set(to, name, { kind: 'link', target: step.from, modified: world.now() });
    return;
  }
  const from = world.follow(world.place(step.from, step.cwd));
  const source = from && world.statOf(from);
  const content = from && world.contentOf(from);
  if (source === undefined || content === undefined) return;
  const sameFile = step.link === 'hard';
  world.overlay.set(to, name, {
    kind: 'file',
    content,
    mode: step.preserveMode || sameFile ? source.mode : 0o666 & ~world.umask,
    modified: sameFile ? source.modified : step.preserveTimes ? copiedTimes(source).modified : world.now(),
  });
}

function move(step: MoveStep, world: StepWorld): void {
  const from = world.place(step.from, step.cwd);
  const source = world.statOf(from);
  const content = world.contentOf(from);
  if (source === undefined || content === undefined) return;
  const to = world.place(step.to, step.cwd);
  world.overlay.set(from, nameOf(step.from, world), { kind: 'absent' });
  world.overlay.set(to, nameOf(step.to, world), { kind: 'file', content, mode: source.mode, modified: source.modified });
}

/** A program writes the file: its content is not known, its mode is an old file's or the usual one. */
function made(path: string, mode: number, step: Step, world: StepWorld): void {
  const place = world.place(path, step.cwd);
  const usual = mode & ~world.umask;
  const known = world.overlay.get(place) !== undefined;
  world.overlay.set(place, nameOf(path, world), {
    kind: 'file',
    content: UNFORESEEABLE,
    mode: known ? (world.statOf(place)?.mode ?? usual) : { unlessOnDisk: usual },
    modified: world.now(),
  });
}

/** Also makes `__pycache__`, for which no line is said. */
function byteCompile(output: string, step: Step, world: StepWorld): void {
  const folder = world.mapping.target.dirname(output);
  if (folder !== '.') makeDirectory(world.place(folder, step.cwd), folder, 0o777, world);
  made(output, 0o666, step, world);
}

function write(step: WriteStep, world: StepWorld): void {
  const place = world.place(step.path, step.cwd);
  const before = world.statOf(place);
  const content: PendingContent =
    'text' in step.content ? { kind: 'text', text: step.content.text } : { kind: 'base64', base64: step.content.base64 };
  world.overlay.set(place, nameOf(step.path, world), {
    kind: 'file',
    content,
    mode: step.mode ?? before?.mode ?? 0o666 & ~world.umask,
    modified: world.now(),
  });
}

function setMode(step: SetModeStep, world: StepWorld): void {
  const place = world.follow(world.place(step.path, step.cwd));
  const before = place && world.statOf(place);
  if (place === undefined || before === undefined) return;
  const mode = modeAfter(step, before.mode);
  const name = nameOf(step.path, world);
  if (before.kind === 'directory') {
    world.overlay.set(place, name, { kind: 'directory', mode, modified: before.modified });
    return;
  }
  const content = world.contentOf(place);
  if (content !== undefined) world.overlay.set(place, name, { kind: 'file', content, mode, modified: before.modified });
}

/** The permission bits that a set-mode step leaves. */
export function modeAfter(step: SetModeStep, before: number): number {
  return ((step.mode ?? before) | (step.add ?? 0)) & 0o7777;
}

function nameOf(path: string, world: StepWorld): string {
  return world.mapping.nameIn(path);
}
