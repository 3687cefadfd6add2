import { nearestName } from '../session/nearest-name.ts';
import { readInputs } from './inputs.ts';

/** The post step asks for it. */
const OF_POST = 'job-status';

/**
 * Inputs that there are not, where the spelling tells what was meant: the runner names an unknown input in a warning and goes on
 * without it, so that `prefx: /opt` installs elsewhere. Only what is near a real name: other tools have variables `INPUT_…`, too.
 */
export function unknownInputs(environment: Readonly<Record<string, string | undefined>>): readonly string[] {
  const known = new Set<string>([OF_POST]);
  readInputs((name) => {
    known.add(name);
    return '';
  });
  const given = Object.keys(environment).flatMap((name) => (name.startsWith('INPUT_') ? [name.slice('INPUT_'.length).toLowerCase()] : []));
  return given
    .filter((name) => !known.has(name))
    .sort()
    .flatMap((name) => {
      const near = nearestName(name, known);
      return near === undefined ? [] : [`there is no input '${name}', and it is ignored: did you mean '${near}'?`];
    });
}
