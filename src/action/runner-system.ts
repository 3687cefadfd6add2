import { readFileSync } from 'node:fs';
import { arch, release } from 'node:os';
import type { HintContext } from '../session/compiler-messages.ts';

/** The system that a job runs on: of its container, where it runs in one. */
export interface RunnerSystem {
  /** `debian-12`, `darwin-23`, `windows-10.0.20348`. */
  readonly name: string;
  readonly arch: string;
  readonly packageTool: HintContext['packageTool'];
}

const TOOLS: readonly (readonly [ids: RegExp, tool: NonNullable<HintContext['packageTool']>])[] = [
  [/\b(?:debian|ubuntu)\b/, 'apt'],
  [/\b(?:fedora|rhel|centos|amzn)\b/, 'dnf'],
  [/\balpine\b/, 'apk'],
  [/\barch\b/, 'pacman'],
];

export function runnerSystem(platform: NodeJS.Platform = process.platform): RunnerSystem {
  if (platform === 'win32') return { name: `windows-${release()}`, arch: arch(), packageTool: undefined };
  if (platform === 'darwin') return { name: `darwin-${release().split('.', 1)[0]}`, arch: arch(), packageTool: 'brew' };
  return { ...describeOsRelease(readOsRelease()), arch: arch() };
}

/** From the text of `/etc/os-release`. */
export function describeOsRelease(text: string): Pick<RunnerSystem, 'name' | 'packageTool'> {
  const field = (name: string): string => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1]?.trim() ?? '';
  const id = field('ID') || 'linux';
  const ids = `${id} ${field('ID_LIKE')}`;
  const version = field('VERSION_ID');
  return { name: version === '' ? id : `${id}-${version}`, packageTool: TOOLS.find(([pattern]) => pattern.test(ids))?.[1] };
}

function readOsRelease(): string {
  for (const file of ['/etc/os-release', '/usr/lib/os-release']) {
    try {
      return readFileSync(file, 'utf8');
    } catch {
      // The other place, or none: a system without a name is `linux`.
    }
  }
  return '';
}
