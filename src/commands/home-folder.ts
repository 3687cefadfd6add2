import { expandUser } from '../grammar/expand-user.ts';
import type { Engine } from '../model/engine.ts';
import { pyStr } from '../model/values.ts';

/** `os.path.expanduser(path)` of the target, as the script has it now. */
export async function expandHome(engine: Engine, path: string): Promise<string> {
  if (!path.startsWith('~')) return path;
  const { script, target, environment } = engine;
  const here = expandUser(path, { osName: target.osName, versionInfo: target.versionInfo, environment });
  // The script runs on another machine than the recorded one, with other homes.
  if (engine.plansOnly === true) return here;
  // Another user's folder, or no HOME: only the password database knows.
  const known = here !== path && !script.patched('os.path.expanduser');
  return known || !script.attached ? here : pyStr(await script.call('os.path.expanduser', [path]));
}
