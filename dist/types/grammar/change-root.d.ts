/** `path` below `newRoot`, without its own root or drive. Source: distutils/util.py: change_root. */
export declare function changeRoot(newRoot: string, path: string, osName: string): string;
