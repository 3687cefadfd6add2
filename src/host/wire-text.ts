import { encodeText } from './text-codec.ts';

/** A text as our own Python programs read it from JSON: bytes that are no UTF-8 (lone surrogates) in hexadecimal digits. */
export function wireText(text: string): string | { readonly hex: string } {
  return text.isWellFormed() ? text : { hex: Buffer.from(encodeText(text)).toString('hex') };
}
