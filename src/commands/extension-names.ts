import { encodePunycode } from '../grammar/punycode.ts';

/** The function that Python looks for in the module. From 3.8 a name that is no ASCII is written in Punycode (PEP 489). */
export function initFunction(module: string, python3: boolean, punycode: boolean): string {
  if (!python3) return `init${module}`;
  const ascii = !/[^\p{ASCII}]/u.test(module);
  return ascii || !punycode ? `PyInit_${module}` : `PyInitU${encodePunycode(`_${module}`).replaceAll('-', '_')}`;
}
