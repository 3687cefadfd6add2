/** Environment variables of a process; absent ones are undefined. */
export type Environment = Readonly<Record<string, string | undefined>>;

/** How the machine at the door names things: decides folders of programs, suffixes, case of variable names. */
export type HostPlatform = 'posix' | 'nt';

/** The value of a variable; on Windows names match in any case. Undefined where unset or empty. */
export function readVariable(environment: Environment, name: string, platform: HostPlatform): string | undefined {
  let value = environment[name];
  if (value === undefined && platform === 'nt') {
    const found = Object.keys(environment).find((key) => key.toUpperCase() === name.toUpperCase());
    if (found !== undefined) value = environment[found];
  }
  return value === '' ? undefined : value;
}

/** The user's home folder, where the environment tells it. */
export function homeFolder(environment: Environment, platform: HostPlatform): string | undefined {
  return readVariable(environment, platform === 'nt' ? 'USERPROFILE' : 'HOME', platform);
}

export function realPlatform(): HostPlatform {
  return process.platform === 'win32' ? 'nt' : 'posix';
}
