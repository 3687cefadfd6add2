import { writeSync } from 'node:fs';
import type { RunEvent } from '../session/events.ts';

/**
 * Prints a run as distutils would. Writes are synchronous: the script's process writes to the same streams, and lines must
 * come out in the order in which they happened.
 */
export class Terminal {
  readonly #json: boolean;

  constructor(options: { readonly json: boolean }) {
    this.#json = options.json;
  }

  show(event: RunEvent): void {
    if (this.#json) {
      write(1, `${JSON.stringify(event)}\n`);
      return;
    }
    switch (event.kind) {
      case 'log':
        write(event.level >= 3 ? 2 : 1, `${event.text}\n`);
        return;
      case 'output':
        write(event.stream === 'stdout' ? 1 : 2, event.text);
        return;
      case 'notice':
        write(2, `pydistutils: ${event.text}\n`);
        return;
      case 'warning':
        write(2, `pydistutils: warning: ${event.text}\n`);
        return;
      case 'step-finished':
        return;
    }
  }

  fail(text: string, hint?: string): void {
    const hints = hint === undefined ? [] : hint.split('\n').map((line) => `hint: ${line}`);
    write(2, [text, ...hints].map((line) => `${printable(line)}\n`).join(''));
  }

  print(text: string): void {
    write(1, `${text}\n`);
  }
}

/** Control characters other than newline and tab never reach a terminal in a message. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

function write(fd: 1 | 2, text: string): void {
  let data = encode(text);
  while (data.length > 0) {
    try {
      data = data.subarray(writeSync(fd, data));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads any more, or the terminal is gone.
      if (code === 'EPIPE' || code === 'EIO') return;
      if (code !== 'EAGAIN') throw error;
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

/** UTF-8; a lone surrogate stands for an undecodable byte of a file name and becomes that byte again. */
function encode(text: string): Buffer {
  if (text.isWellFormed?.() ?? !/[\ud800-\udfff]/.test(text)) return Buffer.from(text, 'utf8');
  const parts = text
    .split(/([\udc80-\udcff])/)
    .map((part) =>
      part.length === 1 && part >= '\udc80' && part <= '\udcff' ? Buffer.from([part.charCodeAt(0) - 0xdc00]) : Buffer.from(part, 'utf8'),
    );
  return Buffer.concat(parts);
}
