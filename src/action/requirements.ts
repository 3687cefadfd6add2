import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { PythonTarget } from '../session/target.ts';

/** What a project wants beside it, one requirement each, with their markers. */
export function readRequirements(eggInfo: string | undefined): readonly string[] {
  const file = eggInfo === undefined ? undefined : join(eggInfo, 'requires.txt');
  if (file === undefined || !existsSync(file)) return [];
  const found: string[] = [];
  let marker: string | undefined = '';
  for (const line of readFileSync(file, 'utf8')
    .split(/\r?\n/)
    .map((each) => each.trim())) {
    const section = /^\[([^\]]*)\]$/.exec(line)?.[1];
    // `[:python_version < "3"]` holds what is always wanted, under a condition; `[tests]` what somebody may want.
    if (section !== undefined) marker = section.startsWith(':') ? section.slice(1) : undefined;
    else if (line !== '' && marker !== undefined) found.push(marker === '' ? line : `${line}; ${marker}`);
  }
  return found;
}

/** Those of which no version is installed where the interpreter looks; whether a version fits is for pip to say. */
export function missingRequirements(
  requirements: readonly string[],
  target: PythonTarget,
  installLib: string | undefined,
): readonly string[] {
  const folders = [
    ...new Set([
      ...target.searchPath,
      ...(installLib === undefined ? [] : [installLib]),
      ...(target.userSite === null ? [] : [target.userSite]),
    ]),
  ];
  const installed = new Set(folders.flatMap(distributionsIn));
  return requirements.filter((requirement) => !installed.has(normalName(requirement)));
}

function distributionsIn(folder: string): readonly string[] {
  try {
    return readdirSync(folder).flatMap((name) => {
      const found = /^(.+?)(?:-[^-]+)?(?:-py[\d.]+)?\.(?:dist-info|egg-info|egg|egg-link)$/.exec(name)?.[1];
      return found === undefined ? [] : [normalName(found)];
    });
  } catch {
    return [];
  }
}

/** PEP 503, of the name at the start of a requirement. */
function normalName(requirement: string): string {
  const name = /^[A-Za-z0-9._-]+/.exec(requirement)?.[0] ?? '';
  return name.replaceAll(/[-_.]+/g, '-').toLowerCase();
}

/** Arguments of the interpreter that bring the requirements to where the project was installed. */
export function pipArguments(requirements: readonly string[], options: ReadonlyMap<string, string>): readonly string[] {
  const prefix = options.get('prefix');
  return [
    '-m',
    'pip',
    'install',
    '--disable-pip-version-check',
    ...(options.has('user') ? ['--user'] : []),
    ...(prefix === undefined ? [] : [`--prefix=${prefix}`]),
    ...requirements,
  ];
}
