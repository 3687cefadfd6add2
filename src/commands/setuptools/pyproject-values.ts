import { EngineError } from '../../errors/engine-error.ts';
import type { TomlTable, TomlValue } from '../../grammar/toml.ts';
import type { Value } from '../../model/values.ts';

/** Undefined for what is no table. */
export function tableOf(value: TomlValue | undefined): TomlTable | undefined {
  return value instanceof Map ? value : undefined;
}

/** A value where a text is expected. */
export function text(value: TomlValue): string {
  if (typeof value === 'string') return value;
  if (typeof value === 'number' || typeof value === 'boolean') return `${value}`;
  throw new EngineError('DistutilsSetupError', `pyproject.toml: a text is expected, not ${Array.isArray(value) ? 'a list' : 'a table'}`, {
    code: 'bad-pyproject',
  });
}

/** The value as a script would have it. */
export function toPython(value: TomlValue): Value {
  if (value instanceof Map) return new Map<Value, Value>([...value].map(([name, item]) => [name, toPython(item)]));
  return Array.isArray(value) ? value.map(toPython) : value;
}

/** A name as Python's attributes have it. */
export function pythonName(field: string): string {
  return field.toLowerCase().replaceAll('-', '_');
}
