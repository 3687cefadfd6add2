import { writeSync } from 'node:fs';
import { realPlatform, type HostPlatform } from '../host/environment.ts';
import type { RunEvent } from '../session/events.ts';

const HELD_CHARACTERS = 16_384;

type Write = (fd: 1 | 2, text: string) => void;

export interface TerminalOptions {
  readonly json: boolean;
  readonly put?: Write;
  readonly platform?: HostPlatform;
}

/**
 * Prints a run as distutils would. Writes are synchronous: the script's process writes to the same streams, and lines must
 * come out in the order in which they happened.
 */
export class Terminal {
  readonly #json: boolean;
  readonly #put: Write;
  /** Lines of Python end on Windows as those of its text files. */
  readonly #lineEnd: '\n' | '\r\n';
  /** What is to be written together with what comes next. */
  #held: { readonly fd: 1 | 2; text: string } | undefined;
  #holds = false;

  constructor({ json, put = write, platform = realPlatform() }: TerminalOptions) {
    this.#json = json;
    this.#put = put;
    this.#lineEnd = platform === 'nt' ? '\r\n' : '\n';
  }

  /** Does the work, during which nobody else writes: what is shown may wait till its end. A write for each line is not cheap. */
  together(work: () => void): void {
    const outermost = !this.#holds;
    this.#holds = true;
    try {
      work();
    } finally {
      if (outermost) {
        this.#holds = false;
        this.#release();
      }
    }
  }

  #write(fd: 1 | 2, text: string): void {
    if (!this.#holds) {
      this.#put(fd, text);
      return;
    }
    if (this.#held?.fd !== fd) {
      this.#release();
      this.#held = { fd, text: '' };
    }
    this.#held.text += text;
    if (this.#held.text.length > HELD_CHARACTERS) this.#release();
  }

  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) this.#put(held.fd, held.text);
  }

  show(event: RunEvent): void {
    if (this.#json) {
      this.#write(1, `${JSON.stringify(event)}\n`);
      return;
    }
    switch (event.kind) {
      case 'log':
        this.#say(event.level >= 3 ? 2 : 1, event.text);
        return;
      case 'output':
        this.#write(event.stream === 'stdout' ? 1 : 2, event.text);
        return;
      case 'notice':
        this.#say(2, `pydistutils: ${event.text}`);
        return;
      case 'warning':
        this.#say(2, `pydistutils: warning: ${event.text}`);
        return;
      case 'step-finished':
        return;
    }
  }

  fail(text: string, hint?: string): void {
    const hints = hint === undefined ? [] : hint.split('\n').map((line) => `hint: ${line}`);
    this.#say(2, [text, ...hints].map(printable).join('\n'));
  }

  print(text: string): void {
    this.#say(1, text);
  }

  #say(fd: 1 | 2, text: string): void {
    this.#write(fd, this.#lineEnd === '\n' ? `${text}\n` : `${text}\n`.replaceAll('\n', this.#lineEnd));
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
