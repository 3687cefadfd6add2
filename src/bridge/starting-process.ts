import type { Readable, Writable } from 'node:stream';
import type { PythonTarget } from '../interpreter/python-target.ts';

/** The streams of the wire, whoever of the two processes started the other. */
export interface ScriptStreams {
  /** What we write, and what Python writes. */
  readonly input: Writable;
  readonly output: Readable;
  /** Resolves when everything that was printed before the message that has just come has been handed on. */
  drained(): Promise<void>;
}

/**
 * The Python process that started this one, to have an engine of its own (`python/pydistutils_bridge/own_engine.py`). The
 * wire is our standard input and output; so nothing else may be printed there.
 */
export class StartingProcess implements ScriptStreams {
  readonly input: Writable = process.stdout;
  readonly output: Readable = process.stdin;

  async drained(): Promise<void> {}

  /** The first message: the facts of the interpreter. Undefined when the process is gone before it. */
  async hello(): Promise<PythonTarget | undefined> {
    const { output } = this;
    let text = '';
    for (;;) {
      const chunk = output.read() as Buffer | null;
      if (chunk === null) {
        if (output.readableEnded) return undefined;
        await new Promise((resolve) => {
          output.once('readable', resolve);
          output.once('end', resolve);
        });
        continue;
      }
      text += chunk.toString('latin1');
      const at = text.indexOf('\n');
      if (at < 0) continue;
      if (at + 1 < text.length) output.unshift(Buffer.from(text.slice(at + 1), 'latin1'));
      return (JSON.parse(text.slice(0, at)) as { readonly target: PythonTarget }).target;
    }
  }
}
