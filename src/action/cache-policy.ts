import type { Inputs } from './inputs.ts';

export type CachePolicy =
  | { readonly use: true }
  /** `told`: the workflow asked for a cache, so that it gets a notice. */
  | { readonly use: false; readonly reason: string; readonly told: boolean };

/** Events whose runs may build what strangers sent, with the rights of the main branch, or are to be built from nothing. */
const NO_AUTOMATIC_CACHE = new Set(['pull_request_target', 'workflow_run', 'release']);

/** Whether the build folder is kept between runs. An explicit `cache: true` overrides what speaks against it, but not that there is no service. */
export function cachePolicy(cache: Inputs['cache'], environment: Readonly<Record<string, string | undefined>>): CachePolicy {
  if (cache.use === false) return { use: false, reason: "'cache' is false", told: false };
  if (cache.use === 'auto') {
    const event = environment['GITHUB_EVENT_NAME'] ?? '';
    if (NO_AUTOMATIC_CACHE.has(event))
      return { use: false, reason: `no automatic cache on ${event} ('cache: true' overrides)`, told: false };
    if (environment['GITHUB_REF_TYPE'] === 'tag' || (environment['GITHUB_REF'] ?? '').startsWith('refs/tags/')) {
      return { use: false, reason: "no automatic cache on tags ('cache: true' overrides)", told: false };
    }
  }
  // `isFeatureAvailable` of @actions/cache, without loading it.
  const service = environment['ACTIONS_RESULTS_URL'] ?? environment['ACTIONS_CACHE_URL'] ?? '';
  if (service === '') return { use: false, reason: 'this runner has no cache service', told: cache.use === true };
  return { use: true };
}
