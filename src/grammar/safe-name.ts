/** Runs of what is no letter, digit or dot, as one dash. Source: distutils/command/install_egg_info.py: safe_name. */
export function safeName(name: string): string {
  return name.replace(/[^A-Za-z0-9.]+/g, '-');
}

/** As `safeName`, spaces first as dots. Source: distutils/command/install_egg_info.py: safe_version. */
export function safeVersion(version: string): string {
  return safeName(version.replaceAll(' ', '.'));
}

/** Dashes as underscores. Source: distutils/command/install_egg_info.py: to_filename. */
export function toFilename(name: string): string {
  return name.replaceAll('-', '_');
}
