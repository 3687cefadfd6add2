import { parseVersion, versionText } from '../../grammar/pep440-version.ts';

/** `pkg_resources.safe_name`: runs of what may not stand in a name, as one dash. */
export function safeProjectName(name: string): string {
  return name.replace(/[^A-Za-z0-9.]+/g, '-');
}

/** `pkg_resources.safe_version`: normalised, or with dashes for what may not stand in a version. */
export function safeProjectVersion(version: string): string {
  const parsed = parseVersion(version);
  if (parsed !== undefined) return versionText(parsed);
  return version.replaceAll(' ', '.').replace(/[^A-Za-z0-9.]+/g, '-');
}

/** `pkg_resources.safe_extra`: lower case, with underscores for what may not stand in it. */
export function safeExtra(extra: string): string {
  return extra.replace(/[^A-Za-z0-9.-]+/g, '_').toLowerCase();
}
