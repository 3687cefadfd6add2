import { quotedText } from '../errors/repr-text.ts';
import { toByteString } from './byte-string.ts';

/** `repr()` of a string, as that major version of Python shows it. */
export function reprText(text: string, major = 3): string {
  return major < 3 ? quotedText(toByteString(text), true) : quotedText(text);
}
