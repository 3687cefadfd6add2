/** Runs of what is no letter, digit or dot, as one dash. Source: distutils/command/install_egg_info.py: safe_name. */
export declare function safeName(name: string): string;
/** As `safeName`, spaces first as dots. Source: distutils/command/install_egg_info.py: safe_version. */
export declare function safeVersion(version: string): string;
/** Dashes as underscores. Source: distutils/command/install_egg_info.py: to_filename. */
export declare function toFilename(name: string): string;
