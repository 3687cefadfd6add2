import type { Redactor } from './redactor.ts';

type Write = typeof process.stdout.write;

/** What the process prints, whoever prints it (a library of ours, too), goes through the redactor. Gives back what undoes it. */
export function guardOutput(redactor: Redactor): () => void {
  const undo = [process.stdout, process.stderr].map((stream) => {
    const write = stream.write.bind(stream) as Write;
    stream.write = ((data: string | Uint8Array, ...rest: []) =>
      write(typeof data === 'string' ? redactor.redact(data) : data, ...rest)) as Write;
    return () => {
      stream.write = write;
    };
  });
  return () => {
    for (const each of undo) each();
  };
}

/** Commands of the runner that are obeyed, whoever gives them: a secret is masked, a debug line is only shown where debugging is on. */
const OBEYED = /^::(?:add-mask|debug)::/;

/**
 * Runs something that prints to standard output and gives its lines instead. For libraries that shout a warning or an error
 * by themselves where for us it is a remark.
 */
export async function overhear<T>(work: () => Promise<T>): Promise<{ readonly result: T; readonly lines: readonly string[] }> {
  const heard: string[] = [];
  const { stdout } = process;
  const write = stdout.write.bind(stdout) as Write;
  stdout.write = ((data: string | Uint8Array, ...rest: readonly unknown[]) => {
    const text = typeof data === 'string' ? data : Buffer.from(data).toString('utf8');
    if (OBEYED.test(text)) return write(data, ...(rest as []));
    heard.push(text);
    const done = rest.find((each) => typeof each === 'function') as (() => void) | undefined;
    if (done !== undefined) process.nextTick(done);
    return true;
  }) as Write;
  try {
    const result = await work();
    return {
      result,
      lines: heard
        .join('')
        .split(/\r?\n/)
        .filter((line) => line !== ''),
    };
  } finally {
    stdout.write = write;
  }
}
