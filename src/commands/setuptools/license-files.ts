import { pathText, pathTexts } from '../../model/protocols.ts';
import { plain, truthy, type Value } from '../../model/values.ts';
import { findWithStars } from '../../files/glob-recursive.ts';
import type { SetuptoolsDistribution } from './distribution.ts';

/** What counts as a licence where the project names none. */
export const LICENSE_PATTERNS: readonly string[] = ['LICEN[CS]E*', 'COPYING*', 'NOTICE*', 'AUTHORS*'];

/** The files that `license_files` and `license_file` mean. Source: setuptools/dist.py: _finalize_license_files. */
export async function expandLicenseFiles(dist: SetuptoolsDistribution): Promise<void> {
  const { metadata } = dist;
  const many = plain((metadata.license_files as Value | undefined) ?? null);
  const one = plain((metadata.license_file as Value | undefined) ?? null);
  const patterns = truthy(many) ? pathTexts(many) : [];
  if (truthy(one) && !patterns.includes(pathText(one))) patterns.push(pathText(one));
  const files = new Set<string>();
  for (const pattern of many === null && one === null ? LICENSE_PATTERNS : patterns) {
    for (const file of [...findWithStars(dist.$, pattern, { recursive: false })].sort())
      if (!file.endsWith('~') && dist.$.view.isFile(file)) files.add(file);
  }
  metadata.license_files = [...files];
}
