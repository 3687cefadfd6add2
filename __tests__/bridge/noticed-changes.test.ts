import { describe, expect, it } from 'vitest';
import type { ProcessFacts } from '../../src/bridge/messages.ts';
import type { Value } from '../../src/model/values.ts';
import { interpreters } from '../support/interpreters.ts';
import { COMMAND, runScript, type Answer, type Thing } from './run-script.ts';

/** Messages between which nothing changes are compared in another way: before each change come enough of them. */
const QUIET = `
from pydistutils_bridge import wire
def quiet():
    for i in range(4):
        engine('nothing')
`;

type Attributes = Record<string, Value>;

const shown = (value: Value): string =>
  value instanceof Map
    ? [...value].map(([key, item]) => `${shown(key)}: ${shown(item)}`).join()
    : Array.isArray(value)
      ? `[${value.map(shown).join()}]`
      : typeof value === 'string'
        ? value
        : JSON.stringify(value);

const ANSWERS: Readonly<Record<string, Answer>> = {
  'test.nothing': () => null,
  'test.show': async (_connection, [object, name]) => {
    if (name === 'run') return (object as unknown as Thing).run();
    return shown((object as unknown as Attributes)[name as string] as Value);
  },
  'test.first': (_connection, [object]) => ((object as unknown as Attributes).names as Value[])[0],
  'test.empty': (_connection, [object]) => {
    ((object as unknown as Attributes).names as Value[]).length = 0;
    return null;
  },
  tables: (_connection, [name]) =>
    name === 'install.schemes'
      ? new Map(['nt', 'unix_prefix'].map((scheme) => [scheme, new Map([['data', '$base']])]))
      : new Map<string, Value>([
          ['description', ''],
          ['user_options', []],
          ['boolean_options', []],
          ['negative_opt', new Map()],
        ]),
};

/** What the script does, what of the thing is looked at then, and what the engine must see. */
const CHANGES: readonly (readonly [name: string, code: string, attribute: string, seen: string])[] = [
  ['an element of a list', "thing.names[0] = 'b'", 'names', '[b,c]'],
  ['the length of a list', "thing.names.append('d')", 'names', '[b,c,d]'],
  ['an element that moves from one list to the next', 'thing.more.insert(0, thing.names.pop())', 'more', '[d,m]'],
  ['a value of a dictionary', "thing.table['k'] = 2", 'table', 'k: 2'],
  ['the key of a value', "thing.table['z'] = thing.table.pop('k')", 'table', 'z: 2'],
  ['an attribute', 'thing.flag = 8', 'flag', '8'],
  ['the name of an attribute', "thing.__dict__['last'] = thing.__dict__.pop('flag')", 'last', '8'],
  ['the dictionary of an object', 'thing.__dict__ = dict(thing.__dict__, last=9)', 'last', '9'],
  ['an attribute of the class', 'MyCommand.added = 1', 'added', '1'],
  ['a method of the class', "MyCommand.run = lambda self: 'another ran'", 'run', 'another ran'],
  ['the class of an object', 'thing.__class__ = Other', 'run', 'other ran'],
  ['the bases of the class', 'Other.__bases__ = (Last,)', 'kind', 'of the last'],
  ['a dictionary of another class', 'thing.__dict__ = Odd(thing.__dict__, flag=4)', 'flag', '4'],
  ['what is in it', 'thing.flag = 5', 'flag', '5'],
  ['a plain dictionary again', 'thing.__dict__ = dict(thing.__dict__, flag=6)', 'flag', '6'],
];

type Fact = readonly [
  name: string,
  code: string,
  looked: (facts: ProcessFacts) => Value | undefined,
  fact: keyof ProcessFacts,
  seen: string,
];

const patched = (path: string) => (facts: ProcessFacts) => facts.patched?.includes(path);

const FACTS: readonly Fact[] = [
  ['a function of a module of ours', 'distutils.spawn.spawn = len', patched('distutils.spawn.spawn'), 'patched', 'true'],
  ['a method of a class of ours', 'Command.run = lambda self: None', patched('distutils.cmd.Command.run'), 'patched', 'true'],
  ['a name that a module of ours had not', 'distutils.spawn.other = 1', patched('distutils.spawn.other'), 'patched', 'true'],
  [
    'a module of ours',
    "other = types.ModuleType('distutils.spawn')\nvars(other).update(vars(distutils.spawn), find_executable=len)\nsys.modules['distutils.spawn'] = other",
    patched('distutils.spawn.find_executable'),
    'patched',
    'true',
  ],
  [
    'what an object in the place of a module shows',
    `class Shown(object):
    shown = vars(other)
    __dict__ = property(lambda self: dict(self.shown))
sys.modules['distutils.spawn'] = Shown()
quiet()
Shown.shown = dict(Shown.shown, shown=1)`,
    patched('distutils.spawn.shown'),
    'patched',
    'true',
  ],
  [
    'a module of ours that is imported anew',
    "del sys.modules['distutils.spawn']\nimport distutils.spawn",
    patched('distutils.spawn.spawn'),
    'patched',
    'false',
  ],
  [
    'a table inside a table',
    "distutils.command.install.INSTALL_SCHEMES['nt']['data'] = 'elsewhere'",
    patched('distutils.command.install.INSTALL_SCHEMES'),
    'patched',
    'true',
  ],
  [
    'what is put in the place of a function that a module of ours imports',
    'import distutils.util\nreal = distutils.util.change_root\ndistutils.command.install.change_root = len',
    patched('distutils.command.install.change_root'),
    'patched',
    'true',
  ],
  [
    'that function put back',
    'distutils.command.install.change_root = real',
    patched('distutils.command.install.change_root'),
    'patched',
    'false',
  ],
  [
    'a function that is replaced after a module of ours has imported it',
    'distutils.util.change_root = len',
    patched('distutils.command.install.change_root'),
    'patched',
    'true',
  ],
  [
    'the same once more',
    "distutils.command.install.INSTALL_SCHEMES['nt']['data'] = '$base'",
    patched('distutils.command.install.INSTALL_SCHEMES'),
    'patched',
    'false',
  ],
  ['a function of another module', 'os.path.expanduser = len', patched('os.path.expanduser'), 'patched', 'true'],
  ["sysconfig's variables", "distutils.sysconfig.get_config_vars()['CC'] = 'other-cc'", ({ vars }) => vars?.CC, 'vars', 'other-cc'],
  ['the environment', "os.environ['PDU_TEST'] = 'x'", ({ env }) => env?.PDU_TEST, 'env', 'x'],
  ['arguments', "sys.argv.append('c')", ({ argv }) => argv?.at(-1), 'argv', 'c'],
  ['the directory', "os.chdir('/')", ({ cwd }) => cwd, 'cwd', '/'],
  [
    'byte code that is not to be written',
    'sys.dont_write_bytecode = not sys.dont_write_bytecode',
    ({ system }) => system?.length,
    'system',
    '6',
  ],
  ['what the script calls its interpreter', "sys.executable = '/other/python'", ({ system }) => system?.[5], 'system', '/other/python'],
  ['the umask', 'os.umask(0o27)', ({ umask }) => umask, 'umask', '23'],
  [
    'the machine',
    "os.uname = lambda: ('a', 'b', 'c', 'd', 'other')",
    ({ machine }) => (machine?.[1] as string[] | null)?.at(-1),
    'machine',
    'other',
  ],
  ['the threshold of the log', 'distutils.log.set_threshold(1)', ({ threshold }) => threshold, 'threshold', '1'],
  ["the user's folders", "sys.modules['site'].USER_BASE = '/other'", ({ user }) => user?.[0], 'user', '/other'],
  [
    'a stream',
    "sys.stdout = type('Out', (), {'write': lambda self, text: None, 'flush': lambda self: None})()",
    ({ plays }) => plays,
    'plays',
    'true',
  ],
];

describe.each(interpreters())('after messages between which nothing changed, with Python $version', ({ path: executable }) => {
  it('each change of the things that the engine knows is noticed', async () => {
    const { output, status } = await runScript(
      executable,
      `${COMMAND}${QUIET}
class Odd(dict):
    def values(self):
        return list(dict.values(self))
class Other(MyCommand):
    def run(self):
        return 'other ran'
class Last(MyCommand):
    kind = 'of the last'
thing = MyCommand()
thing.names.append('c')
thing.more = ['m']
with hold():
    engine('show', thing, 'names')
${CHANGES.map(([, code, attribute]) => `    quiet()\n    held = wire.wire.tracker.picture is not None\n    ${code}\n    print('%s %s' % (held, engine('show', thing, '${attribute}')))\n`).join('')}
    quiet()
    thing.names[0] = equal = ['x']
    engine('show', thing, 'names')
    quiet()
    thing.names[0] = other = ['x']
    print(engine('first', thing) is other)
    quiet()
    fresh = MyCommand()
    print(engine('show', fresh, 'names'))
    fresh.names.append('late')
    print(engine('show', fresh, 'names'))
    quiet()
    were = list(fresh.names)
    engine('empty', fresh)
    print(fresh.names)
    fresh.names[:] = were
    print(engine('show', fresh, 'names'))
    class Plain(Command):
        def __init__(self): self.x = 1
    plain = Plain()
    print(engine('show', plain, 'run'))
    quiet()
    Command.run = lambda self: 'patched ran'
    print(engine('show', plain, 'run'))
print(wire.wire.tracker.picture)
`,
      ANSWERS,
    );
    const lines = output.split('\n');
    expect(lines.slice(0, CHANGES.length).map((line, at) => `${CHANGES[at]?.[0]}: ${line}`)).toEqual(
      CHANGES.map(([name, , , seen]) => `${name}: True ${seen}`),
    );
    expect(lines.slice(CHANGES.length)).toEqual(['True', '[a]', '[a,late]', '[]', '[a,late]', 'engine ran', 'patched ran', 'None', '']);
    expect(status).toBe(0);
  });

  it('each change of what is followed as a fact of the process is told once', async () => {
    const { told, output } = await runScript(
      executable,
      `${COMMAND}${QUIET}
import os, sys, types
import distutils.command.install, distutils.log, distutils.spawn, distutils.sysconfig
distutils.sysconfig.get_config_vars()
${FACTS.map(([, code]) => `quiet()\n${code}\nengine('nothing')\n`).join('')}
`,
      ANSWERS,
    );
    expect(output).toBe('');
    expect(
      told.slice(-FACTS.length).map((facts, at) => [FACTS[at]?.[0], Object.keys(facts).join(), shown(FACTS[at]?.[2](facts) ?? null)]),
    ).toEqual(FACTS.map(([name, , , fact, seen]) => [name, fact, seen]));
  });
});
