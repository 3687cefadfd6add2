import { isMainThread } from 'node:worker_threads';

/** Of this process, and what it starts from now on: a thread has none of its own, and may not set it. */
export function setUmask(umask: number): void {
  if (isMainThread && process.umask() !== umask) process.umask(umask);
}
