import type { ArtifactOutcome } from './artifacts.ts';
import type { ExtensionRow } from './extension-table.ts';
import type { InstalledProject } from './installed-project.ts';
import type { CacheOutcome } from './restore.ts';

export interface OutputFacts {
  readonly name: string;
  readonly version: string;
  readonly installed: InstalledProject | undefined;
  readonly extensions: readonly ExtensionRow[];
  readonly objects: { readonly compiled: number; readonly reused: number };
  readonly cache: CacheOutcome;
  readonly artifact: ArtifactOutcome;
  readonly milliseconds: number;
}

/** The outputs of the Action by name, as action.yml lists them. What there is not is empty. */
export function outputValues({
  name,
  version,
  installed,
  extensions,
  objects,
  cache,
  artifact,
  milliseconds,
}: OutputFacts): Readonly<Record<string, string>> {
  const { uploaded } = artifact;
  return {
    name,
    version,
    'cache-hit': String(cache.kind === 'exact-hit'),
    'cache-primary-key': cache.key?.primary ?? '',
    'cache-matched-key': cache.matchedKey ?? '',
    'objects-compiled': String(objects.compiled),
    'objects-reused': String(objects.reused),
    extensions: JSON.stringify(extensions),
    'egg-info-path': installed?.eggInfoPath ?? '',
    'record-path': installed?.recordPath ?? '',
    'install-lib': installed?.installLib ?? '',
    'install-scripts': installed?.installScripts ?? '',
    'artifact-name': uploaded?.name ?? '',
    'artifact-id': uploaded === undefined ? '' : String(uploaded.id),
    'artifact-url': uploaded?.url ?? '',
    'artifact-digest': uploaded?.digest ?? '',
    'duration-ms': String(Math.round(milliseconds)),
  };
}
