import { writeSync } from 'node:fs';
import { isatty } from 'node:tty';
import { EngineError } from '../errors/engine-error.ts';
import { errorText } from '../errors/os-error.ts';
import { CodePage } from '../session/code-page.ts';
import { realPlatform, type HostPlatform } from '../host/environment.ts';
import { encodeText } from '../host/text-codec.ts';
import type { RunEvent } from '../session/events.ts';

const HELD_CHARACTERS = 16_384;

type Encode = (text: string) => Uint8Array;
type Write = (fd: 1 | 2, bytes: Uint8Array) => void;

export interface TerminalOptions {
  readonly json: boolean;
  readonly put?: Write;
  readonly isConsole?: (fd: 1 | 2) => boolean;
  readonly platform?: HostPlatform;
}

/**
 * Prints a run as distutils would. Writes are synchronous: the script's process writes to the same streams, and lines must
 * come out in the order in which they happened.
 */
export class Terminal {
  readonly #json: boolean;
  readonly #put: Write;
  readonly #isConsole: (fd: 1 | 2) => boolean;
  #inCodePage: Encode | undefined;
  /** Lines of Python end on Windows as those of its text files. */
  readonly #lineEnd: '\n' | '\r\n';
  /** What is to be written together with what comes next. */
  #held: { readonly fd: 1 | 2; text: string; readonly encode: Encode } | undefined;
  #holds = false;

  constructor({ json, put = write, isConsole = isatty, platform = realPlatform() }: TerminalOptions) {
    this.#json = json;
    this.#put = put;
    this.#isConsole = isConsole;
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

  /** What else is written to our streams is in this encoding, as Python names it; events are UTF-8 all the same. */
  speakAs(encoding: string): void {
    const page = CodePage.named(encoding);
    if (page !== undefined && !this.#json) this.#inCodePage = (text) => page.encode(text);
  }

  #encoderFor(fd: 1 | 2): Encode {
    return this.#inCodePage === undefined || this.#isConsole(fd) ? encode : this.#inCodePage;
  }

  /** @param words ours, not bytes of a program */
  #write(fd: 1 | 2, text: string, words: boolean): void {
    const put = words ? this.#encoderFor(fd) : encode;
    if (!this.#holds) {
      this.#put(fd, put(text));
      return;
    }
    if (this.#held?.fd !== fd || this.#held.encode !== put) {
      this.#release();
      this.#held = { fd, text: '', encode: put };
    }
    this.#held.text += text;
    if (this.#held.text.length > HELD_CHARACTERS) this.#release();
  }

  #release(): void {
    const held = this.#held;
    this.#held = undefined;
    if (held !== undefined) this.#put(held.fd, held.encode(held.text));
  }

  show(event: RunEvent): void {
    if (this.#json) {
      this.#write(1, `${JSON.stringify(event)}\n`, false);
      return;
    }
    switch (event.kind) {
      case 'log':
        this.#say(event.level >= 3 ? 2 : 1, event.text);
        return;
      case 'output':
        this.#write(event.stream === 'stdout' ? 1 : 2, event.text, false);
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

  /** The last words of a run that failed. Where they cannot be written, its exit status alone says it. */
  fail(text: string, hint?: string): void {
    const hints = hint === undefined ? [] : hint.split('\n').map((line) => `hint: ${line}`);
    try {
      this.#say(2, [text, ...hints].map(printable).join('\n'));
    } catch (error) {
      if (!(error instanceof EngineError)) throw error;
    }
  }

  print(text: string): void {
    this.#say(1, text);
  }

  #say(fd: 1 | 2, text: string): void {
    this.#write(fd, this.#lineEnd === '\n' ? `${text}\n` : `${text}\n`.replaceAll('\n', this.#lineEnd), true);
  }
}

/** Control characters other than newline and tab never reach a terminal in a message. */
function printable(text: string): string {
  // oxlint-disable-next-line no-control-regex
  return text.replace(/[\u0000-\u0008\u000b-\u001f\u007f-\u009f]/g, (c) => `\\x${c.charCodeAt(0).toString(16).padStart(2, '0')}`);
}

/** @throws EngineError OSError, code `output`: the disk behind the stream is full, say */
function write(fd: 1 | 2, bytes: Uint8Array): void {
  let data = bytes;
  while (data.length > 0) {
    try {
      data = data.subarray(writeSync(fd, data));
    } catch (error) {
      const { code } = error as NodeJS.ErrnoException;
      // Nobody reads any more, or the terminal is gone.
      if (code === 'EPIPE' || code === 'EIO') return;
      if (code !== 'EAGAIN') throw unwritable(fd, error);
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 2);
    }
  }
}

function unwritable(fd: 1 | 2, error: unknown): EngineError {
  return new EngineError('OSError', `could not write to standard ${fd === 1 ? 'output' : 'error'}: ${errorText(error)}`, {
    code: 'output',
  });
}

/** UTF-8; a lone surrogate stands for an undecodable byte of a file name and becomes that byte again, any other becomes U+FFFD. */
function encode(text: string): Uint8Array {
  return encodeText(text.replace(/[\ud800-\udc7f\udd00-\udfff]/gu, '\ufffd'));
}
