import { encodePunycode } from '../grammar/punycode.ts';

/** The function that Python looks for in the module. From 3.8 a name that is no ASCII is written in Punycode (PEP 489). */
export function initFunction(module: string, python3: boolean, punycode: boolean): string {
  if (!python3) return `init${module}`;
  const ascii = !/[^\p{ASCII}]/u.test(module);
  return ascii || !punycode ? `PyInit_${module}` : `PyInitU${encodePunycode(`_${module}`).replaceAll('-', '_')}`;
}

/** Python's order of texts: by code point. */
export function compareCodePoints(a: string, b: string): number {
  const [left, right] = [Array.from(a), Array.from(b)];
  for (const [i, character] of left.entries()) {
    const other = right[i];
    if (other === undefined) return 1;
    if (character !== other) return (character.codePointAt(0) as number) - (other.codePointAt(0) as number);
  }
  return left.length - right.length;
}
