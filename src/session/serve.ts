import { ScriptGone } from '../bridge/connection.ts';
import { StartingProcess } from '../bridge/starting-process.ts';
import type { RunEvent } from './events.ts';
import { Execution } from './execution.ts';
import { effectOf } from './played-event.ts';
import { Session } from './session.ts';

/**
 * The engine of a Python process that has started us: one that a setup script started or forked. It ends when that process
 * does. All that would be printed goes to Python, which prints it.
 */
export async function serve(runToken: string): Promise<void> {
  const python = new StartingProcess();
  // The terminal sends it to Python too, which decides.
  process.on('SIGINT', () => undefined);
  const target = await python.hello();
  if (target === undefined) return;
  const cwd = process.cwd();
  const environment = process.env;
  const execution = new Execution({
    target,
    recorded: false,
    directory: cwd,
    environment,
    runToken,
    outerRuns: environment.PYDISTUTILS_RUN,
    jobs: undefined,
    explain: false,
    stepEvents: false,
    passThrough: false,
    emit: (event) => {
      show(session, event);
    },
  });
  const session: Session = new Session({
    target,
    process: python,
    view: execution.view,
    plan: execution.plan,
    cwd,
    environment,
    argv: [],
    recorded: false,
    alwaysDry: false,
    onNotice: (text, kind) => {
      show(session, { kind, text });
    },
  });
  execution.attach(session);
  session.runner = execution;
  try {
    await session.script.ended;
    await session.flush();
    await execution.settle();
  } catch (error) {
    // A process that was forked ends without a word. What it did stands, as with the original.
    if (!(error instanceof ScriptGone)) throw error;
  } finally {
    execution.commit();
    execution.close();
  }
  session.script.release();
}

function show(session: Session, event: RunEvent): void {
  const { table } = session.script;
  switch (event.kind) {
    case 'log':
    case 'output':
      table.addEffect(effectOf(event));
      return;
    case 'notice':
      table.addEffect(['write', 'stderr', `pydistutils: ${event.text}\n`]);
      return;
    case 'warning':
      table.addEffect(['write', 'stderr', `pydistutils: warning: ${event.text}\n`]);
      return;
    case 'step-finished':
      return;
  }
}
