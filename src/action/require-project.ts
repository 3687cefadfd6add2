import { readdirSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { EngineError } from '../errors/engine-error.ts';
import { pipHint } from '../session/project-hint.ts';
import type { Inputs } from './inputs.ts';

const CHECKOUT_HINT = 'put actions/checkout before this step';
/** Folders that are named as ones that have the script; more are of no help. */
const NAMED = 3;

/**
 * Refuses to go on without a project.
 * @param workspace absolute path
 * @throws EngineError, code `inputs`, whose hint says what is there instead
 */
export function requireProject(
  workspace: string,
  { workingDirectory, setupScript }: Pick<Inputs, 'workingDirectory' | 'setupScript'>,
): void {
  const directory = resolve(workspace, workingDirectory);
  const found = kindOf(directory);
  if (found === undefined) {
    const empty = entries(workspace).length === 0;
    const hint = empty ? CHECKOUT_HINT : (folderHint(workspace, setupScript) ?? CHECKOUT_HINT);
    throw refused(`input 'working-directory': there is no folder '${workingDirectory}'`, hint);
  }
  if (found !== 'folder')
    throw refused(`input 'working-directory': '${workingDirectory}' is a file`, 'unpack the archive in a step before this one');
  if (!isFile(join(directory, setupScript)))
    throw refused(
      `input 'setup-script': there is no ${setupScript} in '${workingDirectory}'`,
      scriptHint(workspace, directory, setupScript),
    );
}

function scriptHint(workspace: string, directory: string, setupScript: string): string {
  if (entries(workspace).length === 0) return CHECKOUT_HINT;
  const elsewhere = folderHint(workspace, setupScript);
  if (elsewhere !== undefined) return elsewhere;
  const forPip = setupScript === 'setup.py' ? pipHint(directory) : undefined;
  return forPip ?? "name the project's folder with 'working-directory', or another script with 'setup-script'";
}

/** Folders of the workspace that have such a script. */
function folderHint(workspace: string, setupScript: string): string | undefined {
  const folders = entries(workspace).filter((name) => !name.startsWith('.') && isFile(join(workspace, name, setupScript)));
  if (folders.length === 0) return undefined;
  return `${setupScript} lies in ${folders.slice(0, NAMED).join(', ')}${folders.length > NAMED ? ' …' : ''}: name the folder with 'working-directory'`;
}

function entries(folder: string): readonly string[] {
  try {
    return readdirSync(folder).sort();
  } catch {
    return [];
  }
}

function isFile(path: string): boolean {
  return kindOf(path) === 'file';
}

/** Undefined for what is not there, or lies below a file. */
function kindOf(path: string): 'file' | 'folder' | undefined {
  try {
    return statSync(path).isDirectory() ? 'folder' : 'file';
  } catch {
    return undefined;
  }
}

function refused(message: string, hint: string): EngineError {
  return new EngineError('DistutilsFileError', message, { code: 'inputs', hint });
}
