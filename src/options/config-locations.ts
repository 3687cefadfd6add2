import { expandUser, type HomeFacts } from '../grammar/expand-user.ts';
import { osPath } from '../grammar/os-path.ts';
import type { PythonTarget } from '../interpreter/python-target.ts';

export interface ConfigLocationFacts {
  readonly target: PythonTarget;
  /** With what `distutils.util.check_environ` adds (`HOME`). */
  readonly environment: Readonly<Record<string, string | undefined>>;
  readonly homeOf?: HomeFacts['homeOf'];
  /** `os.path.expanduser('~')`, where the script knows it better than its environment. */
  readonly home?: string;
  /** False after `--no-user-cfg`. */
  readonly wantUserConfig: boolean;
  /** `os.path.isfile`, relative to the folder of the script. */
  readonly isFile: (path: string) => boolean;
}

/**
 * The configuration files that exist, in the order in which they are read: of the system, of the user, of the project.
 * Source: distutils/dist.py: find_config_files.
 */
export function findConfigFiles(facts: ConfigLocationFacts): readonly string[] {
  const { target, environment } = facts;
  const path = osPath(target.osName);
  const files = [path.join(target.paths.stdlib, 'distutils', 'distutils.cfg')];
  if (facts.wantUserConfig) {
    const { osName, versionInfo } = target;
    const home =
      facts.home ?? expandUser('~', { osName, versionInfo, environment, ...(facts.homeOf === undefined ? {} : { homeOf: facts.homeOf }) });
    files.push(path.join(home, osName === 'posix' ? '.pydistutils.cfg' : 'pydistutils.cfg'));
  }
  files.push('setup.cfg');
  return files.filter((file) => facts.isFile(file));
}

const INSTALL_PATHS: ReadonlySet<string> = new Set([
  ...['install-base', 'install-platbase', 'install-lib', 'install-platlib', 'install-purelib'],
  ...['install-headers', 'install-scripts', 'install-data'],
  ...['prefix', 'exec-prefix', 'home', 'user', 'root'],
]);

/**
 * Options of configuration files that are passed over, as they are written there: in a virtual environment all that would
 * install outside of it (Python 3 only; spelled with `_` they are heeded). Source: distutils/dist.py: parse_config_files.
 */
export function ignoredConfigOptions(target: PythonTarget): ReadonlySet<string> {
  return target.versionInfo[0] >= 3 && target.prefix !== target.basePrefix ? INSTALL_PATHS : new Set();
}
