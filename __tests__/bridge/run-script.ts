import { adopt } from '../../src/bridge/adopt.ts';
import { plainForm } from '../../src/bridge/plain-form.ts';
import { tableOf } from '../../src/session/tables.ts';
import { Connection, type ConnectionHost } from '../../src/bridge/connection.ts';
import type { ProcessFacts } from '../../src/bridge/messages.ts';
import { PythonProcess } from '../../src/bridge/python-process.ts';
import { EngineError } from '../../src/errors/engine-error.ts';
import { pythonFolder } from '../../src/host/python-folder.ts';
import { EngineObject } from '../../src/model/engine-object.ts';
import type { Engine } from '../../src/model/engine.ts';
import { pyStr, type Value } from '../../src/model/values.ts';
import { tempProject } from '../support/temp-project.ts';

export class Thing extends EngineObject {
  static override readonly pythonPath: string = 'distutils.cmd.Command';
  async run(): Promise<unknown> {
    return 'engine ran';
  }
  async get_command_name(): Promise<unknown> {
    return 'thing';
  }
}

export type Answer = (connection: Connection, args: readonly Value[]) => unknown;

interface Outcome {
  readonly status: number;
  readonly output: string;
  readonly facts: ProcessFacts;
  /** The facts that each message told as changed, in order. */
  readonly told: readonly ProcessFacts[];
}

/** Runs a script whose calls of the engine are answered by `answers`, by Python path. */
export async function runScript(
  python: string,
  script: string,
  answers: Readonly<Record<string, Answer>>,
  heard: string[] = [],
): Promise<Outcome> {
  const project = tempProject({ 'setup.py': script });
  let output = '';
  let facts: ProcessFacts = {};
  const told: ProcessFacts[] = [];
  const process_ = new PythonProcess({
    executable: python,
    pythonHalf: pythonFolder(),
    cwd: project,
    environment: { ...process.env, PYTHONWARNINGS: 'ignore' },
    streams: 'pipe',
    onOutput: (_stream, text) => {
      output += text;
    },
  });
  const target = await process_.hello();
  const host: ConnectionHost = {
    dispatch: async (path, args) => {
      const answer = answers[path];
      if (answer === undefined) throw new EngineError('NotImplementedError', `no answer for ${path}`);
      return answer(connection, args);
    },
    table: (name) => {
      heard.push(`table ${pyStr(name)}`);
      return plainForm(tableOf(pyStr(name), target));
    },
    prepareClass: async () => undefined,
    facts: (changed) => {
      facts = { ...facts, ...changed };
      told.push(changed);
    },
    beforePython: async () => {
      heard.push('before');
    },
    afterPython: () => {
      heard.push('after');
    },
    raised: () => undefined,
    drained: async () => process_.drained(),
  };
  const connection: Connection = new Connection(process_.output, process_.input, host, () =>
    adopt(new Thing(ENGINE(connection)), adopterOf(connection)),
  );
  connection.start({
    run: ['script', 'setup.py'],
    argv: ['setup.py', 'a', 'b'],
    withoutSetuptools: true,
    ...(process_.marks === undefined ? {} : { marks: process_.marks }),
  });
  const end = await connection.ended;
  process_.input.end();
  await process_.exited;
  return { status: end.status, output: output + (end.failure?.text ?? ''), facts, told };
}

/** A new object of a class that Python has not loaded yet. */
export function newObject(connection: Connection, pythonPath: string): EngineObject {
  class New extends EngineObject {
    static override readonly pythonPath: string = pythonPath;
  }
  return adopt(new New(ENGINE(connection)), adopterOf(connection));
}

const ENGINE = (script: Connection): Engine => ({ script }) as unknown as Engine;
const adopterOf = (connection: Connection): Parameters<typeof adopt>[1] => ({
  table: connection.table,
  methodPatched: (paths, name) => connection.methodPatched(paths, name),
  callMethod: async (object, name, args) => connection.callMethod(object, name, args),
  settle: async () => connection.settle(),
});

export const COMMAND = `
from pydistutils_bridge.wire import bind, hold
engine = bind('test')
from distutils.cmd import Command
class MyCommand(Command):
    flag = 7
    def __init__(self):
        self.names = ['a']
        self.table = {'k': 1}
    def run(self):
        self.names.append('from python')
        return 'python ran'
`;
