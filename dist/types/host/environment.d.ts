/** Environment variables of a process; absent ones are undefined. */
export type Environment = Readonly<Record<string, string | undefined>>;
/** How the machine at the door names things: decides folders of programs, suffixes, case of variable names. */
export type HostPlatform = 'posix' | 'nt';
/** The value of a variable; on Windows names match in any case. Undefined where unset or empty. */
export declare function readVariable(environment: Environment, name: string, platform: HostPlatform): string | undefined;
/** The user's home folder, where the environment tells it. */
export declare function homeFolder(environment: Environment, platform: HostPlatform): string | undefined;
/** The environment of this process. */
export declare function realEnvironment(): Environment;
export declare function realPlatform(): HostPlatform;
