import { realPlatform } from '../host/environment.ts';
import { findProgram } from '../host/find-program.ts';
import { RealDisk } from '../host/real-disk.ts';
import type { HintContext } from '../compilers/hints.ts';

type PackageTool = NonNullable<HintContext['packageTool']>;

const PROGRAMS: readonly (readonly [program: string, tool: PackageTool])[] = [
  ['apt-get', 'apt'],
  ['dnf', 'dnf'],
  ['apk', 'apk'],
  ['pacman', 'pacman'],
  ['brew', 'brew'],
];

/** The tool that installs packages of this machine's system, by what is on PATH; undefined where it is none that we know. */
export function packageTool(environment: Readonly<Record<string, string | undefined>>): PackageTool | undefined {
  const doors = { tree: new RealDisk(), environment, platform: realPlatform(), cwd: '/' };
  return PROGRAMS.find(([program]) => findProgram(program, doors) !== undefined)?.[1];
}
