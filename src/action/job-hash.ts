import { createHash } from 'node:crypto';
import type { Environment } from '../host/environment.ts';

/** Eight hexadecimal digits for a job of a matrix: two jobs of one run never share a name. */
export function jobHash(environment: Environment, jobContext: string): string {
  return createHash('sha256')
    .update(`${environment['GITHUB_JOB'] ?? ''}\0${normalJson(jobContext)}`)
    .digest('hex')
    .slice(0, 8);
}

/** The same text however the runner laid it out. */
export function normalJson(text: string): string {
  try {
    return JSON.stringify(sorted(JSON.parse(text)));
  } catch {
    return text;
  }
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(sorted);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value)
      .sort(([a], [b]) => (a < b ? -1 : 1))
      .map(([name, each]) => [name, sorted(each)]),
  );
}
