import { resolve } from 'node:path';
import type { Diagnostic } from '../session/compiler-messages.ts';
import { pathInside } from './path-inside.ts';

/** A message that GitHub shows on a line of a file. */
export interface Annotation {
  readonly severity: 'error' | 'warning';
  readonly message: string;
  readonly title: string;
  /** Relative to the workspace, with forward slashes. */
  readonly file?: string;
  readonly line?: number;
  readonly column?: number;
}

export interface AnnotationContext {
  readonly workspace: string;
  /** Absolute path of the project: where compilers and script ran. */
  readonly directory: string;
  /** A run that succeeded: what failed in it was optional, so its errors are warnings. */
  readonly succeeded: boolean;
}

/** GitHub shows as many of each severity for a step, and drops the rest. */
const SHOWN = 10;

/** What compilers said of files of the workspace; the same message on the same line once. */
export function annotationsOfDiagnostics(diagnostics: readonly Diagnostic[], context: AnnotationContext): readonly Annotation[] {
  const found = new Map<string, Annotation>();
  for (const { file, line, column, severity, message, code } of diagnostics) {
    if (severity === 'note' || file === null) continue;
    const path = inWorkspace(file, context);
    if (path === undefined) continue;
    const annotation: Annotation = {
      severity: context.succeeded ? 'warning' : severity,
      message,
      title: code ?? (severity === 'error' ? 'compile error' : 'compiler warning'),
      file: path,
      ...(line === null ? {} : { line }),
      ...(column === null ? {} : { column }),
    };
    found.set(JSON.stringify(annotation), annotation);
  }
  const bySeverity = (wanted: Annotation['severity']): Annotation[] => [...found.values()].filter(({ severity }) => severity === wanted);
  return [...bySeverity('error').slice(0, SHOWN - 1), ...bySeverity('warning').slice(0, SHOWN)];
}

/** Not `<frozen importlib._bootstrap>`, `<string>`. */
const PLACE = /^error: (?<file>[^<].*?), line (?<line>\d+): (?<rest>[^]*)$/;

/** A command line that distutils does not understand. The words of it come from the workflow, not from the script. */
const USAGE = /^usage: [^]*?\n\nerror: (?<rest>[^]*)$/;

/** The run's last words: on the line of `setup.py` that they name, else on the setup script as a whole. */
export function annotationOfFailure(message: string, setupScript: string, context: AnnotationContext): Annotation {
  const usage = USAGE.exec(message)?.groups?.['rest'];
  if (usage !== undefined) return { severity: 'error', message: usage, title: 'pydistutils' };
  const place = PLACE.exec(message)?.groups;
  const file = inWorkspace(place?.['file'] ?? setupScript, context);
  return {
    severity: 'error',
    message: place?.['rest'] ?? message.replace(/^error: /, ''),
    title: 'pydistutils',
    ...(file === undefined ? {} : { file }),
    ...(place?.['line'] === undefined ? {} : { line: Number(place['line']) }),
  };
}

/** The path as GitHub knows it; undefined for a file of the system. */
function inWorkspace(file: string, { workspace, directory }: AnnotationContext): string | undefined {
  const path = pathInside(workspace, resolve(directory, file)) ?? '';
  return path === '' ? undefined : path.replaceAll('\\', '/');
}
