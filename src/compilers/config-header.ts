import { fileLines } from '../grammar/decode-text.ts';
import { atLeast, type PythonTarget } from '../interpreter/python-target.ts';
import type { Value } from '../model/values.ts';

/** From 3.10 on sysconfig's reader serves, which leaves these as text. */
const ALWAYS_TEXT = new Set(['MACOSX_DEPLOYMENT_TARGET']);

/** The macros that a `pyconfig.h` defines, and 0 for those that it mentions as undefined. Source: distutils/sysconfig.py: parse_config_h. */
export function parseConfigHeader(text: string, target: PythonTarget): Map<Value, Value> {
  const macros = new Map<Value, Value>();
  for (const line of fileLines(text)) {
    const defined = /^#define ([A-Z][A-Za-z0-9_]+) ([^\n]*)\n/.exec(line);
    if (defined !== null) {
      const [, name, value] = defined as unknown as [string, string, string];
      const keepsText = atLeast(target, 3, 10) && ALWAYS_TEXT.has(name);
      macros.set(name, !keepsText && /^\s*[+-]?\d+(_\d+)*\s*$/.test(value) ? toNumber(value) : value);
      continue;
    }
    const undefinedName = /^\/[*] #undef ([A-Z][A-Za-z0-9_]+) [*]\/\n/.exec(line)?.[1];
    if (undefinedName !== undefined) macros.set(undefinedName, 0);
  }
  return macros;
}

function toNumber(text: string): Value {
  const value = BigInt(text.trim().replaceAll('_', '').replace('+', ''));
  return value >= Number.MIN_SAFE_INTEGER && value <= Number.MAX_SAFE_INTEGER ? Number(value) : value;
}
