/** The interpreter that `--python` means on this machine. */
export declare function findInterpreter(request: string | undefined, environment: Readonly<Record<string, string | undefined>>): Promise<string>;
/** Whether a request means a version or a range of versions, and no path or command. */
export declare function isVersionRequest(request: string): boolean;
