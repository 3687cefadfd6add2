import type { Readable } from 'node:stream';

/** Calls back for each line of a stream of ASCII text; and once when there will be no more, for whatever reason. */
export function readLines(input: Readable, line: (text: string) => void, end: () => void): void {
  let parts: string[] = [];
  input.setEncoding('latin1');
  input.on('data', (chunk: string) => {
    let from = 0;
    for (let at = chunk.indexOf('\n'); at >= 0; at = chunk.indexOf('\n', from)) {
      parts.push(chunk.slice(from, at));
      const whole = parts.length === 1 ? (parts[0] as string) : parts.join('');
      parts = [];
      from = at + 1;
      line(whole);
    }
    if (from < chunk.length) parts.push(chunk.slice(from));
  });
  input.on('end', end);
  input.on('error', end);
  input.resume();
}
