/**
 * A path of a setup script (always with slashes) in the form of the target's system. Posix paths pass unchanged, whatever
 * they are. Throws ValueError for an absolute path and for a final slash. Source: distutils/util.py: convert_path.
 */
export declare function convertPath(path: string, osName: string): string;
