import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, statSync, unlinkSync, utimesSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { sleep } from './measure.mjs';

const NOT_OURS =
  /^(?:NODE_EXTRA_CA_CERTS|NODE_OPTIONS|PYTHON.*|SOURCE_DATE_EPOCH|DISTUTILS_.*|CC|CXX|CFLAGS|LDFLAGS|MAKEFLAGS|CCACHE_.*|PYDISTUTILS_.*)$/;
/** distutils compares whole seconds: sources renewed within the second of a build would count as old. */
const MORE_THAN_A_SECOND_MS = 1100;

/**
 * A project in a folder of its own, with the folder that it is installed into beside it. Everything is always at the same
 * path: `-g` writes it into objects, and ccache's key may hold it.
 */
export class Workspace {
  /**
   * @param {string} base an empty folder
   * @param {(folder: string) => void} fill makes the project's sources in an empty folder
   */
  constructor(base, fill) {
    this.base = base;
    this.fill = fill;
    this.project = join(base, 'project');
    this.root = join(base, 'root');
    this.output = join(base, 'output.txt');
    mkdirSync(join(base, 'home'), { recursive: true });
  }

  /** @returns {NodeJS.ProcessEnv} nothing of the developer's own settings */
  get env() {
    const kept = Object.entries(process.env).filter(([name]) => !NOT_OURS.test(name));
    return { ...Object.fromEntries(kept), HOME: join(this.base, 'home'), LC_ALL: 'C.UTF-8', SETUPTOOLS_USE_DISTUTILS: 'stdlib' };
  }

  /** Nothing is built and nothing is installed. */
  clean() {
    rmSync(this.project, { recursive: true, force: true });
    this.uninstall();
    mkdirSync(this.project);
    this.fill(this.project);
  }

  uninstall() {
    rmSync(this.root, { recursive: true, force: true });
  }

  /** All sources are new files with new times, and nothing is installed: a fresh checkout; what was built is kept. */
  checkOut() {
    sleep(MORE_THAN_A_SECOND_MS);
    const fresh = mkdtempSync(join(this.base, 'fresh-'));
    this.fill(fresh);
    const now = Date.now() / 1000;
    for (const entry of readdirSync(fresh, { recursive: true, withFileTypes: true })) {
      const from = join(entry.parentPath, entry.name);
      const to = join(this.project, from.slice(fresh.length + 1));
      if (entry.isDirectory()) mkdirSync(to, { recursive: true });
      else {
        if (!entry.isSymbolicLink()) utimesSync(from, now, now);
        if (existsSync(to)) unlinkSync(to);
        mkdirSync(dirname(to), { recursive: true });
        renameSync(from, to);
      }
    }
    rmSync(fresh, { recursive: true });
    this.uninstall();
    sleep(MORE_THAN_A_SECOND_MS);
  }

  /** Folders of ours in the build folders of the project. */
  get states() {
    return readdirSync(this.project)
      .map((name) => join(this.project, name, '.pydistutils'))
      .filter((path) => existsSync(path));
  }

  /** As on a machine that has never seen the tree. */
  forgetStats() {
    for (const state of this.states) rmSync(join(state, 'stat-cache'), { force: true });
  }

  /**
   * Puts the project aside under this name. Renamed, not copied: inodes and times of the files stay, and so what a stat cache
   * knows of them.
   * @param {string} name
   */
  park(name) {
    renameSync(this.project, join(this.base, `parked-${name}`));
  }

  /** @param {string} name */
  unpark(name) {
    rmSync(this.project, { recursive: true, force: true });
    renameSync(join(this.base, `parked-${name}`), this.project);
  }

  /** Number of installed files, byte code among them. */
  get installedFiles() {
    return readdirSync(this.root, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile()).length;
  }
}

/**
 * @param {string} archive
 * @returns {(folder: string) => void}
 */
export function extracting(archive) {
  return (folder) => {
    if (archive.endsWith('.zip')) execFileSync('python3', ['-m', 'zipfile', '-e', archive, folder]);
    else execFileSync('tar', ['-xf', archive, '-C', folder, '--no-same-owner']);
    const [top, ...rest] = readdirSync(folder);
    if (top === undefined || rest.length > 0 || !statSync(join(folder, top)).isDirectory()) return;
    const only = join(folder, top);
    // The archive's folder may hold one of its own name.
    const inner = `${only}.inner`;
    renameSync(only, inner);
    for (const name of readdirSync(inner)) renameSync(join(inner, name), join(folder, name));
    rmSync(inner, { recursive: true });
  };
}
