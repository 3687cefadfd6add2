import { EngineError } from '../errors/engine-error.ts';
import type { ReadableTree } from '../host/readable-tree.ts';
import type { PythonTarget } from './python-target.ts';

/** What is wrong with a value, or undefined. `at` is its place in the record: `implementation.name`. */
type Check = (value: unknown, at: string) => readonly string[];

const text: Check = (value, at) => (typeof value === 'string' ? [] : [expected(at, 'a text', value)]);
const filledText: Check = (value, at) => (value === '' ? [`${at} is empty`] : text(value, at));
const truth: Check = (value, at) => (typeof value === 'boolean' ? [] : [expected(at, 'true or false', value)]);
const texts: Check = (value, at) =>
  Array.isArray(value) ? value.flatMap((item: unknown, index) => text(item, `${at}[${index}]`)) : [expected(at, 'a list of texts', value)];

function orNull(check: Check): Check {
  return (value, at) => (value === null ? [] : check(value, at));
}

function oneOf(...choices: readonly (string | number)[]): Check {
  return (value, at) =>
    choices.includes(value as string) ? [] : [expected(at, choices.map((one) => JSON.stringify(one)).join(' or '), value)];
}

function matching(pattern: RegExp, meaning: string): Check {
  return (value, at) => (typeof value === 'string' && pattern.test(value) ? [] : [expected(at, meaning, value)]);
}

function fields(checks: Readonly<Record<string, Check>>): Check {
  return (value, at) => {
    if (!isRecord(value)) return [expected(at, 'an object', value)];
    return Object.entries(checks).flatMap(([name, check]) => {
      const place = at === '' ? name : `${at}.${name}`;
      return Object.hasOwn(value, name) ? check(value[name], place) : [`${place} is missing`];
    });
  };
}

function mapOf(check: Check): Check {
  return (value, at) =>
    isRecord(value) ? Object.entries(value).flatMap(([name, item]) => check(item, `${at}.${name}`)) : [expected(at, 'an object', value)];
}

const versionInfo: Check = (value, at) => {
  const shape = '[major, minor, micro, level, serial]';
  if (!Array.isArray(value) || value.length !== 5) return [expected(at, shape, value)];
  const kinds = ['number', 'number', 'number', 'string', 'number'];
  return kinds.every((kind, index) => typeof value[index] === kind) ? [] : [expected(at, shape, value)];
};

const configValue: Check = (value, at) =>
  value === null || typeof value === 'string' || typeof value === 'number' ? [] : [expected(at, 'a text, a number or null', value)];

const RECORD: Readonly<Record<keyof PythonTarget, Check>> = {
  format: () => [],
  executable: text,
  version: matching(/^\d+\.\d+(\.\d+)?((a|b|rc)\d+)?$/, 'a version such as "3.11.7"'),
  versionInfo,
  versionText: text,
  implementation: fields({ name: filledText, cacheTag: orNull(text) }),
  build: fields({ debug: truth, freeThreaded: truth, unicodeWidth: oneOf(2, 4), pointerBits: oneOf(32, 64) }),
  platform: filledText,
  osName: filledText,
  uname: fields({ system: text, release: text, version: text, machine: text }),
  platformTag: filledText,
  prefix: filledText,
  execPrefix: filledText,
  basePrefix: filledText,
  baseExecPrefix: filledText,
  platlibdir: text,
  abiflags: text,
  winver: orNull(text),
  byteCodeMagic: matching(/^[0-9a-f]{8}$/, 'eight hexadecimal digits'),
  byteOrder: oneOf('little', 'big'),
  extensionSuffix: filledText,
  configVars: mapOf(configValue),
  paths: fields({
    stdlib: text,
    platstdlib: text,
    include: text,
    platinclude: text,
    purelib: text,
    platlib: text,
    scripts: text,
    data: text,
  }),
  schemes: mapOf(mapOf(text)),
  userBase: orNull(text),
  userSite: orNull(text),
  userSiteEnabled: orNull(truth),
  fileSystemEncoding: text,
  localeEncoding: text,
  dontWriteBytecode: truth,
  virtualEnvironment: truth,
  externallyManaged: orNull(text),
  searchPath: texts,
};

const RECORD_HINT = 'write one with `pydistutils target` on the machine that has the interpreter';

/**
 * Checks a value that came from outside - a file, another process - and gives it back as a record. Unknown fields are ignored.
 *
 * @param origin what the value is, for messages: a file name, `the answer of /usr/bin/python3`
 * @throws EngineError with all that is wrong, code `bad-target-record`
 */
export function parseTarget(value: unknown, origin: string): PythonTarget {
  if (!isRecord(value)) throw badRecord(origin, [expected('the record', 'an object', value)]);
  if (value['format'] !== 1) {
    throw badRecord(origin, [Object.hasOwn(value, 'format') ? expected('format', '1', value['format']) : 'format is missing']);
  }
  const issues = fields(RECORD)(value, '');
  if (issues.length > 0) throw badRecord(origin, issues);
  return Object.fromEntries(Object.keys(RECORD).map((name) => [name, value[name]])) as unknown as PythonTarget;
}

/**
 * The record in a file (`--target FILE.json`).
 * @throws EngineError when it can't be read, is no JSON, or is no record
 */
export function loadTarget(path: string, tree: ReadableTree): PythonTarget {
  let source: string;
  try {
    source = tree.readText(path);
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code;
    const reason = code === 'ENOENT' ? 'there is no such file' : code === 'EISDIR' ? 'it is a directory' : (error as Error).message;
    throw new EngineError('DistutilsFileError', `can't read the target record '${path}': ${reason}`, {
      code: 'bad-target-record',
      hint: RECORD_HINT,
      cause: error,
    });
  }
  let value: unknown;
  try {
    value = JSON.parse(source.replace(/^\ufeff/, ''));
  } catch (error) {
    throw badRecord(path, [`it is no JSON (${(error as Error).message.replace(/\s+/g, ' ')})`]);
  }
  return parseTarget(value, path);
}

function badRecord(origin: string, issues: readonly string[]): EngineError {
  const list = issues.length === 1 ? issues[0] : issues.map((issue) => `\n  ${issue}`).join('');
  return new EngineError('DistutilsOptionError', `${origin} is no target record: ${list}`.replace(': \n', ':\n'), {
    code: 'bad-target-record',
    hint: RECORD_HINT,
  });
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function expected(at: string, what: string, value: unknown): string {
  const found = JSON.stringify(value) ?? 'nothing';
  return `${at} must be ${what}, not ${found.length > 60 ? `${found.slice(0, 57)}...` : found}`;
}
