import { readFileSync } from 'node:fs';
import { arch, release } from 'node:os';

/** The system that a job runs on: of its container, where it runs in one. */
export interface RunnerSystem {
  /** `debian-12`, `darwin-23`, `windows-10.0.20348`. */
  readonly name: string;
  readonly arch: string;
}

export function runnerSystem(platform: NodeJS.Platform = process.platform): RunnerSystem {
  if (platform === 'win32') return { name: `windows-${release()}`, arch: arch() };
  if (platform === 'darwin') return { name: `darwin-${release().split('.', 1)[0]}`, arch: arch() };
  return { name: nameInOsRelease(readOsRelease()), arch: arch() };
}

/** From the text of `/etc/os-release`. */
export function nameInOsRelease(text: string): string {
  const field = (name: string): string => new RegExp(`^${name}="?([^"\\n]*)"?$`, 'm').exec(text)?.[1]?.trim() ?? '';
  const [id, version] = [field('ID') || 'linux', field('VERSION_ID')];
  return version === '' ? id : `${id}-${version}`;
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
