import { describe, expect, it } from 'vitest';
import { EngineError, isPythonError } from '../../src/errors/engine-error.ts';
import { PyFloat, Tuple, type Handle, type Value } from '../../src/model/values.ts';
import { interpreters } from '../support/interpreters.ts';
import { COMMAND, newObject, runScript, type Thing } from './run-script.ts';

describe.each(interpreters())('the bridge with Python $version', ({ path: executable, version }) => {
  const py2 = version.startsWith('2.');

  it('carries every kind of value both ways', async () => {
    let seen: readonly Value[] = [];
    const { output, status } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
engine = bind('test')
back = engine('echo', None, True, 12, 2 ** 70, 1.0, 'text', u'caf\\xe9', ('t', 1), ['l'], {'k': 'v'}, {('x',): None})
print(back == [None, True, 12, 2 ** 70, 1.0, 'text', ${py2 ? "u'caf\\xe9'.encode('utf-8')" : "u'caf\\xe9'"}, ('t', 1), ['l'], {'k': 'v'}, {('x',): None}])
print(type(back[4]).__name__, type(back[7]).__name__)
`,
      {
        'test.echo': (_c, args) => {
          seen = args;
          return [...args];
        },
      },
    );
    expect(output).toContain('True');
    expect(status).toBe(0);
    expect(seen[3]).toBe(2n ** 70n);
    expect(seen[4]).toBeInstanceOf(PyFloat);
    expect(seen[7]).toBeInstanceOf(Tuple);
  });

  it('lets pending steps wait while only our own code is asked', async () => {
    const heard: string[] = [];
    const { output } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
import sys, types
engine = bind('test')
ours = types.ModuleType('ours')
ours.known = lambda: engine('name')
sys.modules['ours'] = ours
print(engine('go'))
`,
      {
        'test.name': () => 'pkg',
        'test.go': async (connection) => {
          heard.splice(0, heard.length, 'asked');
          const known = await connection.ask('ours.known', []);
          heard.push('called');
          return [known, await connection.call('ours.known', [])];
        },
      },
      heard,
    );
    expect(output).toContain('pkg');
    expect(heard.slice(0, 6)).toEqual(['asked', 'called', 'before', 'after', 'before', 'after']);
  });

  it('tells ahead, or with the next message that may need it, what the engine has changed', async () => {
    const { output } = await runScript(
      executable,
      `${COMMAND}
import sys, types
c = MyCommand()
ours = types.ModuleType('ours')
ours.seen = lambda: '%s %s' % (','.join(c.names), getattr(c, 'added', None))
sys.modules['ours'] = ours
print(engine('go', c))
`,
      {
        'test.go': async (connection, [object]) => {
          const thing = object as unknown as Thing & { names: string[]; added: Value };
          const seen: unknown[] = [];
          thing.names.push('b');
          thing.added = 1;
          seen.push(await connection.ask('ours.seen', []));
          connection.tellAhead();
          seen.push(await connection.ask('ours.seen', []));
          thing.names.push('c');
          thing.added = 2;
          seen.push(await connection.call('ours.seen', []));
          return seen.join('; ');
        },
      },
    );
    expect(output).toContain('a None; a,b 1; a,b,c 2');
  });

  it('answers what a module asks while it is loaded for what was told ahead, and changes nothing between', async () => {
    const heard: string[] = [];
    const { output, status } = await runScript(
      executable,
      `${COMMAND}
c = MyCommand()
print(engine('go', c))
print(c.first.__class__.__name__, c.first.words, c.second.words, [row[0] for row in c.first.user_options][0])
`,
      {
        'test.go': async (connection, [object]) => {
          const thing = object as unknown as Thing & { first: Value; second: Value };
          const second = newObject(connection, 'distutils.command.build_scripts.build_scripts');
          thing.first = newObject(connection, 'distutils.command.build_clib.build_clib');
          thing.second = second;
          connection.tellAhead();
          second['words'] = ['later'];
          (thing.first as Thing)['words'] = ['later', 'too'];
          while (!heard.includes('table build_scripts'))
            await new Promise((resolve) => {
              setTimeout(resolve, 1);
            });
          return 'gone';
        },
      },
      heard,
    );
    expect(output).toMatch(/gone\n\(?'?build_clib'?,? \['later', 'too'\],? \['later'\],? '?build-clib='?\)?\n/);
    expect(status).toBe(0);
    expect(heard.filter((each) => each.startsWith('table'))).toEqual(['table build_clib', 'table build_scripts']);
  });

  it('calls a method that the script overrides, and sees what it changed in place', async () => {
    const { output } = await runScript(
      executable,
      `${COMMAND}
c = MyCommand()
names = c.names
print(engine('go', c))
print(names is c.names, c.names, c.added)
`,
      {
        'test.go': async (_c, [object]) => {
          const thing = object as unknown as Thing & { names: string[]; added: Value };
          const before = [...thing.names];
          const answer = await thing.run();
          thing.names.push('from the engine');
          thing.added = ['new list'];
          return `${before.join()} ${String(answer)} ${thing.names.join()} ${String(thing.flag)}`;
        },
      },
    );
    expect(output).toContain('a python ran a,from python,from the engine 7');
    expect(output).toMatch(/True,? \['a', 'from python', 'from the engine'\],? \['new list'\]/);
  });

  it("keeps the engine's own method where nothing is overridden, and finds patches of classes and instances", async () => {
    const { output } = await runScript(
      executable,
      `${COMMAND}
class Plain(Command):
    def __init__(self): self.x = 1
p = Plain()
print(engine('run', p))
p.run = lambda: 'instance'
print(engine('run', p))
q = Plain()
Command.run = lambda self: 'class'
print(engine('run', q))
`,
      { 'test.run': async (_c, [object]) => (object as unknown as Thing).run() },
    );
    expect(output.split('\n').slice(0, 3)).toEqual(['engine ran', 'instance', 'class']);
  });

  it('lets exceptions cross both ways with their class, and gives back the very object', async () => {
    const { output } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
engine = bind('test')
from distutils.errors import CompileError, CCompilerError
class Mine(Exception): pass
mine = Mine('my own')
def fail(): raise mine
try:
    engine('raise')
except CCompilerError as e:
    print(type(e) is CompileError, e)
try:
    engine('call', fail)
except Mine as e:
    print(e is mine)
print(engine('catch', fail))
`,
      {
        'test.raise': () => {
          throw new EngineError('CompileError', "command 'gcc' failed");
        },
        'test.call': async (c, [f]) => c.call(f as Handle, []),
        'test.catch': async (c, [f]) => {
          try {
            return await c.call(f as Handle, []);
          } catch (error) {
            return isPythonError(error, 'Mine') ? `caught ${error.message}` : 'other';
          }
        },
      },
    );
    expect(output).toMatch(/True, ?"?CompileError|True command 'gcc' failed|\(True, CompileError/);
    expect(output).toContain('caught my own');
    expect(output).toMatch(/^True$/m);
  });

  it('writes attributes through __setattr__, in order', async () => {
    const { output } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
engine = bind('test')
from distutils.cmd import Command
log = []
class Watch(Command):
    def __init__(self): pass
    def __setattr__(self, name, value):
        log.append((name, value)); self.__dict__[name] = value
w = Watch()
engine('write', w)
print(log)
`,
      {
        'test.write': (_c, [object]) => {
          const t = object as unknown as Record<string, Value>;
          t.a = 1;
          t.b = 2;
          t.a = 3;
          return null;
        },
      },
    );
    expect(output).toContain("[('a', 1), ('b', 2), ('a', 3)]");
  });

  it('nests calls to any depth and forgets handles when the outermost has returned', async () => {
    const { output, status } = await runScript(
      executable,
      `${COMMAND}
def down(n):
    return 0 if n == 0 else 1 + engine('down', down, n - 1)
print(down(25))
for i in range(200):
    engine('echo', MyCommand(), [i])
from pydistutils_bridge import wire
print(len(wire.wire.tracker.objects))
`,
      { 'test.down': async (c, [f, n]) => c.call(f as Handle, [n]), 'test.echo': () => null },
    );
    expect(output).toContain('25\n0');
    expect(status).toBe(0);
  });

  it('serves several threads at once', async () => {
    let open = 0;
    let most = 0;
    const { output } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
engine = bind('test')
import threading
out = []
threads = [threading.Thread(target=lambda i=i: out.append(engine('slow', i, lambda x: x * 2))) for i in range(4)]
for t in threads: t.start()
for t in threads: t.join()
print(sorted(out))
`,
      {
        'test.slow': async (c, [n, f]) => {
          open += 1;
          most = Math.max(most, open);
          await new Promise((resolve) => {
            setTimeout(resolve, 50);
          });
          const doubled = await c.call(f as Handle, [n]);
          open -= 1;
          return doubled;
        },
      },
    );
    expect(output).toContain('[0, 2, 4, 6]');
    expect(most).toBeGreaterThan(1);
  });

  it('serves the first thread beside others that come and go', async () => {
    const { output } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
engine = bind('test')
import threading
out = []
def several(name):
    for i in range(20):
        out.append(engine('double', (name, i), lambda x: x * 2) == (name, i, name, i))
several('alone')
for round in range(5):
    threads = [threading.Thread(target=several, args=(name,)) for name in range(3)]
    for t in threads: t.start()
    several('first')
    for t in threads: t.join()
several('alone')
print('%d %s' % (len(out), all(out)))
`,
      {
        'test.double': async (c, [value, f]) => {
          await new Promise((resolve) => {
            setImmediate(resolve);
          });
          return c.call(f as Handle, [value]);
        },
      },
    );
    expect(output).toBe('440 True\n');
  });

  it('keeps one order of output between script and engine', async () => {
    const events: string[] = [];
    const { output } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
import os, sys
engine = bind('test')
print('one')
engine('say', 'two')
os.system('echo three')
engine('say', 'four')
`,
      {
        'test.say': (_c, [text]) => {
          events.push(text as string);
          return null;
        },
      },
    );
    expect(output).toBe('one\nthree\n');
    expect(events).toEqual(['two', 'four']);
  });

  it('tells which functions and tables of ours the script has changed', async () => {
    const { facts } = await runScript(
      executable,
      `
from pydistutils_bridge.wire import bind
engine = bind('test')
import distutils.spawn, os
distutils.spawn.spawn = lambda *a: None
os.environ['PDU_TEST'] = 'x'
engine('nothing')
`,
      { 'test.nothing': () => null },
    );
    expect(facts.patched).toContain('distutils.spawn.spawn');
    expect(facts.env?.PDU_TEST).toBe('x');
    expect(facts.argv).toEqual(['setup.py', 'a', 'b']);
  });

  it('does not hand its descriptors to what the script starts', async () => {
    const { output } = await runScript(
      executable,
      `
import os, sys
os.system('ls -l /proc/self/fd | grep -c socket: || true')
`,
      {},
    );
    expect(Number(output.trim())).toBeLessThanOrEqual(2);
  });
});
