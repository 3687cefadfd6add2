import { EngineError } from '../errors/engine-error.ts';
import { encodeSurrogateEscape } from '../grammar/byte-string.ts';
import { decodeText } from '../grammar/decode-text.ts';
import { reprBytes } from '../model/values.ts';
import { firstLine, scriptEncoding } from './script-encoding.ts';

/** What follows the interpreter in a first line that names a Python; without one, no match. */
const PYTHON_LINE = /^#![^\n]*python[0-9.]*([ \t][^\n]*)?$/;

export interface ShebangFacts {
  /** Path of the script, for messages. */
  readonly name: string;
  readonly executable: string;
  readonly python3: boolean;
  /** 2.7 on Windows reads and writes text: line ends change. */
  readonly textMode: boolean;
}

/**
 * The script with its first line changed to name `executable`; undefined where that line does not name a Python. Throws
 * ValueError where the new line cannot be read in the script's encoding.
 * Source: distutils/command/build_scripts.py: copy_scripts.
 */
export function adjustShebang(content: Uint8Array, facts: ShebangFacts): Uint8Array | undefined {
  const text = facts.textMode ? Buffer.from(Buffer.from(content).toString('latin1').replaceAll('\r\n', '\n'), 'latin1') : content;
  const encoding = facts.python3 ? scriptEncoding(text, facts.name) : 'utf-8';
  const line = firstLine(text);
  const match = PYTHON_LINE.exec(Buffer.from(line).toString('latin1').replace(/\n$/, ''));
  if (match === null) return undefined;
  const shebang = Buffer.concat([
    Buffer.from('#!'),
    encodeSurrogateEscape(facts.executable),
    Buffer.from(match[1] ?? '', 'latin1'),
    Buffer.from('\n'),
  ]);
  if (facts.python3) checkReadable(shebang, encoding);
  const whole = Buffer.concat([shebang, text.subarray(line.length)]);
  return facts.textMode ? Buffer.from(whole.toString('latin1').replaceAll('\n', '\r\n'), 'latin1') : whole;
}

/** Python reads the first line as UTF-8 until it meets a declaration, and then in what that says. */
function checkReadable(shebang: Uint8Array, encoding: string): void {
  const refuse = (why: string): never => {
    throw new EngineError('ValueError', `The shebang (${reprBytes(shebang)}) is not decodable from ${why}`, {
      hint: 'give a path that both the file system and the script can write: build_scripts --executable=…',
    });
  };
  if (!decodable(shebang, 'utf-8')) refuse('utf-8');
  if (!decodable(shebang, encoding)) refuse(`the script encoding (${encoding})`);
}

function decodable(bytes: Uint8Array, encoding: string): boolean {
  try {
    decodeText(bytes, { encoding: encoding.replace(/-sig$/, '') });
    return true;
  } catch {
    return false;
  }
}
