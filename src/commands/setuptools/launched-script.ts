import type { Engine } from '../../model/engine.ts';
import { plain, pyStr, type Value } from '../../model/values.ts';
import type { EntryPointScript } from './entry-point-script.ts';

/** What `write_script` takes. */
export type ScriptFile = readonly [name: string, contents: string | Uint8Array, mode: 't' | 'b'];

/**
 * What stands for the script of an entry point on Windows: a script and a program that starts it, which the interpreter's own
 * setuptools or pip brings (`pydistutils_bridge/launchers.py`). Source: setuptools/command/easy_install.py: WindowsExecutableLauncherWriter.
 */
export async function launchedScript(
  engine: Engine,
  script: EntryPointScript,
  shebang: string,
  dryRun: boolean,
): Promise<readonly ScriptFile[]> {
  const { kind, name, text } = script;
  // What is not written is only named; and a recorded interpreter is not there to be asked.
  if (dryRun || !engine.script.attached) {
    return [
      [`${name}-script.py${kind === 'gui' ? 'w' : ''}`, shebang + text, 't'],
      [`${name}.exe`, new Uint8Array(), 'b'],
    ];
  }
  const files = (await engine.script.call('pydistutils_bridge.launchers.files', [
    kind,
    name,
    shebang,
    text,
    engine.target.platformTag,
  ])) as readonly (readonly Value[])[];
  return files.map(([file, contents, mode]) => {
    const written = pyStr(plain(contents ?? ''));
    return mode === 'b' ? [pyStr(file ?? ''), Buffer.from(written, 'base64'), 'b'] : [pyStr(file ?? ''), written, 't'];
  });
}
