import * as nodeModule from 'node:module';
import { Terminal } from './terminal.ts';

// Compiled code of the other chunks is kept between runs, where the node can (22.1 and later).
(nodeModule as { enableCompileCache?: () => unknown }).enableCompileCache?.();

/** The command line. Rooms are loaded when a word needs them: `version` starts as fast as node. */
async function main(argv: readonly string[]): Promise<number> {
  const { splitCommandLine } = await import('./own-options.ts');
  let terminal = new Terminal({ json: false });
  try {
    const line = splitCommandLine(argv);
    terminal = new Terminal({ json: line.own.json });
    const word = line.ended ? undefined : line.rest[0];
    if (word === 'version') {
      terminal.print(VERSION);
      return 0;
    }
    if (word === 'engine') {
      const { serve } = await import('../session/serve.ts');
      await serve(line.rest[1] ?? '');
      return 0;
    }
    if (!line.ended && (word === undefined || word === '--help' || word === '-h') && line.rest.length <= 1 && argv.length <= 1) {
      const { helpText } = await import('./help-text.ts');
      terminal.print(helpText(VERSION));
      return word === undefined ? 2 : 0;
    }
    const { perform } = await import('./perform.ts');
    return await perform(line, terminal);
  } catch (error) {
    const { describeError } = await import('./describe-error.ts');
    const { text, hint, status } = describeError(error, (process.env.DISTUTILS_DEBUG ?? '') !== '');
    terminal.fail(text, hint);
    return status;
  }
}

/** Filled in by the build from package.json. */
declare const __VERSION__: string;
const VERSION: string = typeof __VERSION__ === 'string' ? __VERSION__ : 'development';

/**
 * A mistake of ours that no promise carries. The journal of an installation stays, and the next run undoes it. Once: what goes
 * wrong in telling it ends the process.
 */
process.once('uncaughtException', (error) => {
  void import('./describe-error.ts').then(({ describeError }) => {
    const { text, hint, status } = describeError(error, (process.env.DISTUTILS_DEBUG ?? '') !== '');
    new Terminal({ json: false }).fail(text, hint);
    process.exit(status);
  });
});

void main(process.argv.slice(2)).then((status) => {
  process.exitCode = status;
  // What was printed is written. To take the heap apart first would take as long as a small run. The last message of an
  // engine that serves may still be on its way.
  if (process.argv[2] !== 'engine') process.exit();
});
