import { posix, win32 } from 'node:path';
import type { Environment, HostPlatform } from '../host/environment.ts';
import type { ProcessResult, Processes } from '../host/processes.ts';
import type { ReadableTree } from '../host/readable-tree.ts';

/** What finding an interpreter needs of the machine. */
export interface FindPythonDoors {
  readonly tree: ReadableTree;
  readonly processes: Processes;
  readonly environment: Environment;
  readonly platform: HostPlatform;
  /** Folder that relative paths mean. */
  readonly cwd: string;
}

/** What an interpreter says of itself when it is asked who it is. */
export interface InterpreterIdentity {
  /** Its `sys.executable`: the interpreter itself, also when a shim or launcher was asked; in a virtual environment that one's. */
  readonly executable: string;
  /** In semver's spelling: `3.11.7`, `3.14.0-rc.1`. */
  readonly version: string;
  readonly implementation: 'cpython' | 'pypy';
  readonly freeThreaded: boolean;
  readonly debug: boolean;
}

/** An identity, or why there is none. */
export type IdentityAnswer = { readonly identity: InterpreterIdentity } | { readonly failure: ProcessResult };

const MARK = '\npydistutils-identity: ';
export const IDENTITY_PATIENCE_MS = 15_000;

/** One line: a launcher for Windows hands it on through a command line. Single quotes only, for the same reason. */
const QUESTION = [
  'import sys',
  // Neither `os` nor a codec: a virtual environment of Python 2 finds the library through the `site` that does not run here.
  "o = __import__('posix' if 'posix' in sys.builtin_module_names else 'nt')",
  'v = sys.version_info',
  "w = ['%d.%d.%d' % tuple(v[:3]), v[3], str(v[4]), 'pypy' if '__pypy__' in sys.builtin_module_names else 'cpython', " +
    "str(int('free-threading' in sys.version)), str(int(hasattr(sys, 'gettotalrefcount')))]",
  "t = '\\npydistutils-identity: ' + ' '.join(w) + ' ' + (sys.executable or '') + '\\n'",
  "o.write(1, t if isinstance(t, bytes) else t.encode('utf-8', 'surrogateescape'))",
].join('; ');

/** Asks a program which Python it is. It runs without `site`, so that start-up files cost nothing. */
export async function askIdentity(program: string, { processes, environment, cwd }: FindPythonDoors): Promise<IdentityAnswer> {
  const result = await processes.run([program, '-S', '-E', '-c', QUESTION], {
    cwd,
    env: environment,
    timeoutMs: IDENTITY_PATIENCE_MS,
    output: 'capture',
  });
  const identity = result.status === 0 ? readIdentity(result.output, program) : undefined;
  return identity === undefined ? { failure: result } : { identity };
}

function readIdentity(output: string, program: string): InterpreterIdentity | undefined {
  const text = `\n${output}`.replaceAll('\r\n', '\n');
  const at = text.lastIndexOf(MARK);
  if (at < 0) return undefined;
  const line = text.slice(at + MARK.length).split('\n', 1)[0] as string;
  const fields = /^(\d+\.\d+\.\d+) (\w+) (\d+) (cpython|pypy) ([01]) ([01]) (.*)$/.exec(line);
  if (fields === null) return undefined;
  const [, number = '', level = '', serial = '', implementation, freeThreaded, debug, executable = ''] = fields;
  const prefix = { alpha: 'a', beta: 'b', candidate: 'rc' }[level];
  return {
    executable: executable === '' ? program : executable,
    version: prefix === undefined ? number : `${number}-${prefix}.${serial}`,
    implementation: implementation as 'cpython' | 'pypy',
    freeThreaded: freeThreaded === '1',
    debug: debug === '1',
  };
}

/** A text file of this size or less may be a script; no interpreter is so small. */
const SHIM_MAXIMUM_BYTES = 64 * 1024;

/**
 * Whether a program is likely to start an interpreter that lies elsewhere: a script (pyenv, asdf), a link to a program of another
 * name (mise), the `py` launcher, a stub of the Windows store. The link that a virtual environment has is none of these.
 */
export function isRedirector(path: string, { tree, platform }: FindPythonDoors): boolean {
  if (platform === 'nt') return /^(py|pyw)\.exe$/i.test(win32.basename(path)) || /\\WindowsApps\\/i.test(path);
  try {
    if (!/^(python|pypy)/i.test(posix.basename(tree.realPath(path)))) return true;
    if ((tree.stat(path)?.size ?? 0) > SHIM_MAXIMUM_BYTES) return false;
    const [first, second] = tree.read(path);
    return first === 0x23 && second === 0x21;
  } catch {
    // Executable but not readable: only asking tells.
    return true;
  }
}
