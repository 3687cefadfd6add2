export interface HomeFacts {
    readonly osName: string;
    readonly versionInfo: readonly [major: number, minor: number, ...rest: readonly unknown[]];
    readonly environment: Readonly<Record<string, string | undefined>>;
    /** Home folders of the password database (posix): of the named user, or of the current one. `undefined`: there is no such user. */
    readonly homeOf?: (user?: string) => string | undefined;
}
/** `os.path.expanduser(path)`: a leading `~` or `~user` as a home folder; unchanged where that is not known. */
export declare function expandUser(path: string, facts: HomeFacts): string;
