import { EngineError } from '../../src/errors/engine-error.ts';
import { REAL_DISTUTILS, type TestInterpreter } from './interpreters.ts';
import { runProgram } from './run-cli.ts';

/** What a call came to: its value, or the class and the words of its exception. */
export type Outcome = { readonly value: unknown } | { readonly error: string; readonly message: string };

/**
 * Text crosses as JSON: on Python 2 a string becomes a byte string (UTF-8, bytes that are none as lone surrogates), and back.
 */
const PRELUDE = `
import json, os, sys, warnings
warnings.simplefilter('ignore')
PY2 = sys.version_info[0] == 2
if PY2:
    text = unicode
else:
    text = str

def to_bytes(value):
    return ''.join(chr(ord(c) - 0xdc00) if 0xdc80 <= ord(c) <= 0xdcff else c.encode('utf-8') for c in value)

def to_text(value):
    out, rest = [], value
    while rest:
        try:
            out.append(rest.decode('utf-8'))
            break
        except UnicodeDecodeError as e:
            out.append(rest[:e.start].decode('utf-8'))
            out.extend(unichr(0xdc00 + ord(c)) for c in rest[e.start:e.end])
            rest = rest[e.end:]
    return u''.join(out)

def native(value):
    if isinstance(value, text): return to_bytes(value) if PY2 else value
    if isinstance(value, list): return [native(v) for v in value]
    if isinstance(value, dict): return dict((native(k), native(v)) for k, v in value.items())
    return value

def plain(value):
    if PY2 and isinstance(value, str): return to_text(value)
    if isinstance(value, bytes): return list(bytearray(value))
    if isinstance(value, (list, tuple)): return [plain(v) for v in value]
    if isinstance(value, dict): return dict((plain(k), plain(v)) for k, v in value.items())
    return value
`;

const POSTLUDE = `
answers = []
for each in json.loads(sys.stdin.read()):
    try:
        answers.append({'value': plain(answer(native(each)))})
    except (Exception, SystemExit) as e:
        answers.append({'error': type(e).__name__, 'message': plain(str(e))})
sys.stdout.write(json.dumps(answers))
`;

/**
 * Asks a real Python: `code` defines `answer(input)`, which is called once for each input, in one process.
 * distutils is the standard library's own.
 */
export async function askOracle(
  python: TestInterpreter,
  code: string,
  inputs: readonly unknown[],
  cwd?: string,
): Promise<readonly Outcome[]> {
  const { status, stdout, stderr } = await runProgram(python.path, ['-c', PRELUDE + code + POSTLUDE], {
    env: REAL_DISTUTILS,
    input: JSON.stringify(inputs),
    ...(cwd === undefined ? {} : { cwd }),
  });
  if (status !== 0) throw new Error(`the oracle ${python.version} failed:\n${stderr}`);
  return JSON.parse(stdout) as readonly Outcome[];
}

/** The same of ours; an error that is no EngineError is a bug and passes through. */
export function outcomeOf(call: () => unknown): Outcome {
  try {
    return { value: jsonForm(call()) };
  } catch (error) {
    if (error instanceof EngineError) return { error: error.python, message: error.message };
    throw error;
  }
}

export async function outcomeOfAsync(call: () => Promise<unknown>): Promise<Outcome> {
  try {
    return { value: jsonForm(await call()) };
  } catch (error) {
    if (error instanceof EngineError) return { error: error.python, message: error.message };
    throw error;
  }
}

/** Values as the oracle's JSON has them. */
export function jsonForm(value: unknown): unknown {
  if (value === undefined) return null;
  if (typeof value === 'bigint') return Number(value);
  if (value instanceof Uint8Array) return [...value];
  if (value instanceof Map) return Object.fromEntries([...value].map(([key, each]) => [key as string, jsonForm(each)]));
  if (Array.isArray(value)) return Array.from(value, jsonForm);
  if (typeof value === 'object' && value !== null) {
    return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, jsonForm(each)]));
  }
  return value;
}
