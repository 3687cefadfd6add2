import type { MadeCompile, MadeLink, Step } from './step.ts';

/** A step, or what one would make. */
type Making = Step | MadeCompile | MadeLink;

/** Files that the step is known to read, as the step names them. What a compiler includes is not among them. */
export function stepInputs(step: Making): readonly string[] {
  switch (step.kind) {
    case 'say':
    case 'mkdir':
    case 'write':
    case 'remove':
    case 'set-mode':
      return [];
    case 'copy':
      return step.link === 'preserved' ? [] : [step.from];
    case 'move':
      return [step.from];
    case 'compile':
      return [step.source, ...step.depends];
    case 'link':
    case 'static-library':
      return [...step.objects, ...step.depends];
    case 'spawn':
    case 'swig':
    case 'resource':
    case 'preprocess':
      return step.inputs;
    case 'byte-compile':
      return [step.source];
    case 'convert-2to3':
      return step.files;
    case 'renew':
      return stepInputs(step.made);
  }
}

/** Files and folders that the step makes, changes or removes. */
export function stepOutputs(step: Making): readonly string[] {
  switch (step.kind) {
    case 'say':
      return [];
    case 'mkdir':
    case 'write':
    case 'remove':
    case 'set-mode':
      return [step.path];
    case 'copy':
      return [step.to];
    case 'move':
      return [step.to, step.from];
    case 'compile':
      return [step.object];
    case 'link':
    case 'static-library':
    case 'byte-compile':
      return [step.output];
    case 'spawn':
    case 'swig':
    case 'resource':
    case 'preprocess':
      return step.outputs;
    case 'convert-2to3':
      return step.files;
    case 'renew':
      return stepOutputs(step.made);
  }
}

/** Whether nobody can say what the step reads and makes: a program of the script's own, a tree that goes or moves. */
export function isOpaque(step: Step): boolean {
  if (step.kind === 'remove') return step.tree;
  if (step.kind === 'move') return true;
  return 'outputs' in step && step.outputs.length === 0;
}
