import { createHash } from 'node:crypto';
import { existsSync, readlinkSync, rmSync, symlinkSync } from 'node:fs';
import { relative } from 'node:path';
import { realPlatform } from '../host/environment.ts';

/**
 * A name for the project's folder that is the same on every runner.
 *
 * Compilers write the folder that they ran in into debugging information (`-g` stands in the flags of most builds of Python), and
 * an object that names another folder is not reused. The runners of one fleet have different work folders. So compilers get the name of a
 * link through `PWD`, which they believe where it leads to the folder that they are in; nothing else changes, no flag is added.
 *
 * @param identity what tells this job from others that may run beside it
 * @returns undefined where there can be no such link: on Windows, or while another job has it
 */
export function stableFolder(directory: string, workspace: string, identity: string): string | undefined {
  if (realPlatform() === 'nt') return undefined;
  const hash = createHash('sha256')
    .update(`${identity}\0${relative(workspace, directory)}`)
    .digest('hex')
    .slice(0, 16);
  const link = `/tmp/pydistutils-${hash}`;
  try {
    const now = linkTarget(link);
    if (now === directory) return link;
    if (now !== undefined && existsSync(now)) return undefined;
    rmSync(link, { force: true });
    symlinkSync(directory, link);
    return link;
  } catch {
    return undefined;
  }
}

/** Takes the name back, if it is ours still. */
export function releaseFolder(link: string, directory: string): void {
  if (linkTarget(link) === directory) rmSync(link, { force: true });
}

function linkTarget(link: string): string | undefined {
  try {
    return readlinkSync(link);
  } catch {
    return undefined;
  }
}
