import { Tuple, type Value } from '../model/values.ts';
import type { PlainForm } from './messages.ts';

/** A value that Python makes anew, all of it, and that the engine does not follow: tables. */
export function plainForm(value: Value): PlainForm {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'boolean') return value;
  if (value instanceof Tuple) return { t: value.map(plainForm) };
  if (Array.isArray(value)) return value.map(plainForm);
  if (value instanceof Map) return { d: [...value].map(([key, item]) => [plainForm(key), plainForm(item)] as const) };
  throw new Error('internal: a table that holds something else than texts, numbers, lists and dicts');
}
