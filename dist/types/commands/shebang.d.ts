export interface ShebangFacts {
    /** Path of the script, for messages. */
    readonly name: string;
    readonly executable: string;
    readonly python3: boolean;
    /** 2.7 on Windows reads and writes text: line ends change. */
    readonly textMode: boolean;
}
/**
 * The script with its first line changed to name `executable`; undefined where that line does not name a Python. Throws
 * ValueError where the new line cannot be read in the script's encoding.
 * Source: distutils/command/build_scripts.py: copy_scripts.
 */
export declare function adjustShebang(content: Uint8Array, facts: ShebangFacts): Uint8Array | undefined;
