import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { annotationOfFailure, annotationsOfDiagnostics, type AnnotationContext } from '../../src/action/annotations.ts';
import { extensionTable } from '../../src/action/extension-table.ts';
import { JobLog } from '../../src/action/job-log.ts';
import { Redactor } from '../../src/action/redactor.ts';
import type { SeenStep } from '../../src/action/run-report.ts';
import { summaryText, type SummaryFacts } from '../../src/action/summary.ts';
import { workflowHint } from '../../src/action/workflow-hint.ts';
import { hintFor, parseDiagnostics } from '../../src/session/compiler-messages.ts';
import type { RunEvent } from '../../src/session/events.ts';
import { REPOSITORY } from '../support/run-cli.ts';

describe('annotations', () => {
  const context: AnnotationContext = { workspace: '/w', directory: '/w/project', succeeded: false };
  const of = (output: string, change: Partial<AnnotationContext> = {}): readonly unknown[] =>
    annotationsOfDiagnostics(parseDiagnostics(output), { ...context, ...change });

  test('gcc and clang: on file, line and column, relative to the workspace', () => {
    expect(
      of("src/a.c:12:5: error: 'x' undeclared\n/usr/include/stdio.h:3:1: warning: odd\nsrc/a.c:1:2: warning: unused [-Wunused]\n"),
    ).toEqual([
      { severity: 'error', message: "'x' undeclared", title: 'compile error', file: 'project/src/a.c', line: 12, column: 5 },
      { severity: 'warning', message: 'unused', title: '-Wunused', file: 'project/src/a.c', line: 1, column: 2 },
    ]);
  });

  test('MSVC', () => {
    expect(of("src\\a.c(12): error C2065: 'x': undeclared identifier\n".replaceAll('\\', '/'))).toEqual([
      { severity: 'error', message: "'x': undeclared identifier", title: 'C2065', file: 'project/src/a.c', line: 12 },
    ]);
  });

  test('notes and repetitions are left out, and so is what GitHub would not show', () => {
    expect(of('a.c:1:1: note: here\na.c:1:1: error: x\na.c:1:1: error: x\n')).toHaveLength(1);
    expect(of(Array.from({ length: 30 }, (_, line) => `a.c:${line + 1}:1: warning: w${line}`).join('\n') + '\n')).toHaveLength(10);
  });

  test('errors of a run that succeeded are warnings: an optional extension failed', () => {
    expect(of('a.c:1:1: error: x\n', { succeeded: true })).toMatchObject([{ severity: 'warning' }]);
  });

  test('a mistake of the setup script: on its line, else on the script', () => {
    expect(annotationOfFailure('error: setup.py, line 3: ValueError: no', 'setup.py', context)).toMatchObject({
      file: 'project/setup.py',
      line: 3,
      message: 'ValueError: no',
    });
    expect(annotationOfFailure("error: command 'gcc' failed", 'setup.py', context)).toEqual({
      severity: 'error',
      title: 'pydistutils',
      file: 'project/setup.py',
      message: "command 'gcc' failed",
    });
    expect(annotationOfFailure('usage: setup.py [x]\n   or: y\n\nerror: option --z not recognized', 'setup.py', context)).toEqual({
      severity: 'error',
      title: 'pydistutils',
      message: 'option --z not recognized',
    });
    expect(annotationOfFailure('error: <frozen x>, line 3: ValueError: no', 'setup.py', context)).toMatchObject({
      file: 'project/setup.py',
    });
    expect(annotationOfFailure('error: /usr/lib/python3/os.py, line 3: ValueError: no', 'setup.py', context).file).toBeUndefined();
  });
});

describe('problem matchers', () => {
  interface Pattern {
    readonly regexp: string;
    readonly file?: number;
    readonly line?: number;
    readonly message?: number;
  }
  const { problemMatcher } = JSON.parse(readFileSync(join(REPOSITORY, '.github/problem-matchers.json'), 'utf8')) as {
    problemMatcher: readonly { owner: string; pattern: readonly Pattern[] }[];
  };

  /** What the runner makes of some lines: the first matcher whose patterns fit them one after the other. */
  function match(lines: readonly string[]): { readonly owner: string; readonly found: Record<string, string | undefined> } | undefined {
    for (const { owner, pattern } of problemMatcher) {
      if (pattern.length !== lines.length) continue;
      const matches = pattern.map(({ regexp }, index) => new RegExp(regexp).exec(lines[index] as string));
      if (matches.includes(null)) continue;
      const found: Record<string, string | undefined> = {};
      pattern.forEach((each, index) => {
        for (const [name, group] of Object.entries(each)) if (typeof group === 'number') found[name] = matches[index]?.[group];
      });
      return { owner, found };
    }
    return undefined;
  }

  test.each([
    [
      ['src/a.c:12:5: error: bad thing [-Werror=x]'],
      { file: 'src/a.c', line: '12', column: '5', severity: 'error', message: 'bad thing', code: '-Werror=x' },
    ],
    [['src/a.c:12: warning: odd'], { file: 'src/a.c', line: '12', severity: 'warning', message: 'odd' }],
    [['C:/x/a.c:1:2: fatal error: Python.h: No such file or directory'], { file: 'C:/x/a.c', severity: 'error' }],
    [['src\\a.c(12): error C2065: bad'], { file: 'src\\a.c', line: '12', severity: 'error', code: 'C2065', message: 'bad' }],
    [['a.c(1,2): warning C4996: old'], { column: '2', severity: 'warning' }],
    [
      ['  File "setup.py", line 3, in <module>', '    raise ValueError("x")', 'ValueError: x'],
      { file: 'setup.py', line: '3', message: 'ValueError: x' },
    ],
    [
      ['  File "setup.py", line 3', '    x = (', '        ^', "SyntaxError: '(' was never closed"],
      { file: 'setup.py', line: '3', message: "SyntaxError: '(' was never closed" },
    ],
  ])('%j', (lines, expected) => {
    expect(match(lines as string[])?.found).toMatchObject(expected);
  });

  test.each([['copying a.py -> build/lib'], ['a.c:12: note: here'], ['Compiling x: done']])('%s is no problem', (line) => {
    expect(match([line])).toBeUndefined();
  });
});

describe('the log', () => {
  function shown(
    events: readonly RunEvent[],
    options: { readonly groups?: boolean; readonly quiet?: boolean; readonly failed?: boolean } = {},
  ): string {
    let text = '';
    const log = new JobLog({ groups: options.groups ?? true, quiet: options.quiet ?? false, write: (more) => (text += more) });
    for (const event of events) log.show(event);
    log.end(options.failed ?? false);
    return text;
  }
  const line = (text: string, level: 2 | 3 = 2): RunEvent => ({ kind: 'log', level, text });
  const output = (text: string): RunEvent => ({ kind: 'output', stream: 'stdout', text });

  test('folds each command, and closes what it opens', () => {
    expect(
      shown([output('hello\n'), line('running build'), line('running build_py'), line('copying a -> b'), line('running install')]),
    ).toBe(
      'hello\n::group::running build\n::endgroup::\n::group::running build_py\ncopying a -> b\n::endgroup::\n::group::running install\n::endgroup::\n',
    );
  });

  test('writes whole lines only', () => {
    expect(shown([output('no end'), line('running build'), output('a'), output('b\nc')])).toBe(
      'no end\n::group::running build\nab\nc\n::endgroup::\n',
    );
  });

  test('quiet: warnings and notices come through; the rest when the run fails', () => {
    const events = [line('running build'), line('copying'), line('careful', 3), { kind: 'notice', text: 'slow' } as const];
    expect(shown(events, { quiet: true })).toBe('careful\npydistutils: slow\n');
    expect(shown(events, { quiet: true, failed: true })).toBe(
      'careful\npydistutils: slow\n::group::transcript\nrunning build\ncopying\ncareful\npydistutils: slow\n::endgroup::\n',
    );
  });

  test('quiet: of a very long run the end is shown, from the beginning of a line on, and each line costs the same', () => {
    const lines = Array.from({ length: 60_000 }, (_, index) => line(`copying some/long/path/to/a/file/${index}.py -> build/lib`));
    const text = shown(lines, { quiet: true, failed: true, groups: false }).split('\n');
    expect(text[0]).toBe('pydistutils: the beginning is left out');
    expect(text[1]).toMatch(/^copying .*py -> build\/lib$/);
    expect(text.at(-2)).toContain('/59999.py');
    expect(text.length).toBeGreaterThan(15_000);
  });
});

describe('secrets', () => {
  test.each([
    ['https://user:p4ss@host/x', 'https://***@host/x'],
    ['git+https://ghp_abc@github.com/a/b', 'git+https://***@github.com/a/b'],
    ['--index-url=http://u:p%40@h:80/simple more', '--index-url=http://***@h:80/simple more'],
    ['https://blob/x?sv=1&sig=abc%2F&se=2', 'https://blob/x?sv=1&sig=***&se=2'],
    ['https://host/path', 'https://host/path'],
    ['a@b.c wrote 12:30', 'a@b.c wrote 12:30'],
  ])('%s', (text, clean) => {
    expect(new Redactor({}).redact(text)).toBe(clean);
  });

  test('values of variables that are called so, and what URLs in variables hold, even when it comes without its URL', () => {
    const redactor = new Redactor({
      MY_TOKEN: 'abcdefg',
      DB_PASSWORD: 'hunter22',
      SHORT_TOKEN: 'on',
      TOKEN_PATH: '/etc/passwd',
      INDEX: 'https://me:l0ngpass%21@h/',
    });
    expect(redactor.redact('abcdefg hunter22 on /etc/passwd l0ngpass%21 l0ngpass!')).toBe('*** *** on /etc/passwd *** ***');
  });

  test('a word of a million letters is read once', () => {
    const text = 'ab01'.repeat(250_000);
    expect(new Redactor({}).redact(`${text}https://u:p@h`)).toBe(`${text}https://***@h`);
  });

  test('each line of a key in several lines', () => {
    expect(new Redactor({ A_PRIVATE_KEY: 'first line\nsecond line\n' }).redact('x second line y')).toBe('x *** y');
  });
});

describe('hints', () => {
  test.each([
    [
      'the library pq is missing: `apt-get install libpq-dev`',
      'the library pq is missing: `sudo apt-get update && sudo apt-get install --yes libpq-dev`',
    ],
    ['`dnf install x` or `brew install x`', '`sudo dnf install --assumeyes x` or `brew install x`'],
    ['another version of Python? name it with --python VERSION', "another version of Python? name it with the input 'python-version'"],
    ["did you mean 'build'? `--help-commands` lists the commands", "did you mean 'build'?"],
    ['`--help-commands` lists the commands', ''],
    ['name another one with --python', "name another one with the input 'python'"],
    ['bdist_rpm --python=x is as it was', 'bdist_rpm --python=x is as it was'],
    ['the script is for Python 2; name one with --python 2.7', "the script is for Python 2; name one with `python-version: '2.7'`"],
    ['name an older one with --python "<3.12"', "name an older one with `python-version: '<3.12'`"],
    ['name a newer one with --python ">=3.4", or not', "name a newer one with `python-version: '>=3.4'`, or not"],
    ['let fewer run at once, with -j 1 or `jobs: 1`', 'let fewer run at once, with `jobs: 1`'],
    ['put -fcommon into CFLAGS', 'put -fcommon into CFLAGS, below `env:` of this step'],
  ])('%s', (hint, expected) => {
    expect(workflowHint(hint, { root: false, windows: false })).toBe(expected);
  });

  test('root needs no sudo', () => {
    expect(workflowHint('`apk add x`', { root: true, windows: false })).toBe('`apk add x`');
  });

  test('Windows has none of the package tools', () => {
    const hint = hintFor("a.c(1): fatal error C1083: Cannot open include file: 'zlib.h': No such file or directory", {
      pythonVersion: '3.11.7',
    });
    expect(workflowHint(hint as string, { root: false, windows: true })).toBe(
      'the header zlib.h is missing: install the library that brings it, with vcpkg for instance, and name its folders in INCLUDE and LIB',
    );
  });
});

const step = (change: Partial<SeenStep>): SeenStep => ({
  kind: 'compile',
  phase: 'build',
  outcome: 'ran',
  milliseconds: 100,
  subject: '/p/a.c',
  outputs: ['/p/build/a.o'],
  group: undefined,
  isScript: false,
  ...change,
});

describe('the table of extensions', () => {
  test('counts objects, and says how each ended', () => {
    const rows = extensionTable([
      step({ group: 'a' }),
      step({ group: 'a', outcome: 'fresh', milliseconds: 1 }),
      step({ group: 'a', kind: 'link', outputs: ['/p/build/a.so'] }),
      step({ group: 'b', outcome: 'failed' }),
      step({ group: 'c', outcome: 'fresh' }),
      step({ group: 'c', kind: 'link', outputs: ['/p/build/c.so'] }),
      step({ group: 'd', outcome: 'fresh' }),
      step({ group: 'd', kind: 'link', outcome: 'fresh', outputs: ['/p/build/d.so'] }),
      step({ kind: 'copy' }),
    ]);
    expect(rows).toEqual([
      { name: 'a', result: 'compiled', compiled: 1, reused: 1, failed: 0, seconds: 0.2, file: '/p/build/a.so' },
      { name: 'b', result: 'failed', compiled: 0, reused: 0, failed: 1, seconds: 0.1, file: undefined },
      { name: 'c', result: 'linked', compiled: 0, reused: 1, failed: 0, seconds: 0.1, file: '/p/build/c.so' },
      { name: 'd', result: 'reused', compiled: 0, reused: 1, failed: 0, seconds: 0, file: '/p/build/d.so' },
    ]);
  });

  test('what a script compiles by itself goes by what it links', () => {
    expect(extensionTable([step({}), step({ kind: 'link', outputs: ['/p/x.so'] }), step({})]).map(({ name }) => name)).toEqual([
      'x.so',
      '(not linked)',
    ]);
  });
});

describe('the summary', () => {
  const facts: SummaryFacts = {
    succeeded: true,
    title: 'greeting 1.0',
    command: 'setup.py install',
    interpreter: 'Python 3.8.18 (linux-x86_64)',
    message: undefined,
    hints: [],
    installed: { library: '/opt/lib', scripts: '/opt/bin', files: ['/opt/lib/a.py'] },
    extensions: [{ name: 'a', result: 'compiled', compiled: 2, reused: 1, failed: 0, seconds: 1.5, file: '/x/a.so' }],
    steps: [
      step({ milliseconds: 1000 }),
      step({ milliseconds: 250, subject: '/p/b.c' }),
      step({ milliseconds: 1 }),
      step({ outcome: 'fresh', milliseconds: 900 }),
    ],
    cache: { text: 'prefix hit', key: 'key-1', ingredients: [{ name: 'CFLAGS', value: '-DX="a|b"' }] },
    artifact: { text: '3 files', name: 'greeting-1.0', url: 'https://example.com/a' },
    milliseconds: 2500,
    directory: '/p',
  };

  test('whole', () => {
    expect(summaryText(facts)).toMatchInlineSnapshot(`
      "### ✅ greeting 1.0 · Python 3.8.18 (linux-x86_64)

      |  |  |
      | --- | --- |
      | Modules | \`/opt/lib\` (1 file in all) |
      | Scripts | \`/opt/bin\` |
      | Objects | 2 compiled, 1 reused |
      | Cache | prefix hit · \`key-1\` |
      | Artifact | [greeting-1.0](https://example.com/a) (3 files) |
      | Time | 2.5 s |

      | extension | result | compiled | reused | failed | seconds |
      | --- | --- | --: | --: | --: | --: |
      | \`a\` | 🔨 compiled | 2 | 1 | 0 | 1.50 |

      <details><summary>Slowest steps</summary>

      |  | seconds | step | file |
      | --- | --: | --- | --- |
      | \`████████████████████\` | 1.00 | compile | \`a.c\` |
      | \`█████               \` | 0.25 | compile | \`b.c\` |

      </details>

      <details><summary>Installed files (1)</summary>

      \`\`\`text
      /opt/lib/a.py
      \`\`\`

      </details>

      <details><summary>Cache key</summary>

      | ingredient | value |
      | --- | --- |
      | CFLAGS | \`-DX="a\\|b"\` |

      </details>

      <details><summary>Command line</summary>

      \`\`\`text
      setup.py install
      \`\`\`

      </details>

      "
    `);
  });

  test('of a failure: what was said, what to do', () => {
    const text = summaryText({
      ...facts,
      succeeded: false,
      message: "error: command 'gcc' failed",
      hints: ['the header _x_.h <x.h> is missing: `install _x_`', 'to run the command that failed again: cd a && cc *_x_'],
      installed: undefined,
      extensions: [],
      steps: [],
    });
    expect(text).toContain('### ❌ greeting 1.0');
    expect(text).toContain("```text\nerror: command 'gcc' failed\n```");
    expect(text).toContain('> 💡 the header \\_x\\_.h &lt;x.h> is missing: `install _x_`\n');
    expect(text).toContain('<summary>To run the command that failed again</summary>\n\n```text\ncd a && cc *_x_\n```');
    expect(text).not.toContain('<details><summary>Slowest');
  });

  test('nothing in it is taken for markup, and it stays far below the limit of 1 MiB', () => {
    const files = Array.from({ length: 50_000 }, (_, index) => `/a/long/path/to/file/number/${index}`);
    const text = summaryText({ ...facts, title: 'a|b <script>', installed: { library: '/x|y', scripts: undefined, files } });
    expect(text).toContain('a\\|b &lt;script>');
    const quoted = summaryText({ ...facts, message: 'a\n````\nb', installed: { library: '/x``y', scripts: undefined, files: [] } });
    expect(quoted).toContain('`````text\na\n````\nb\n`````\n');
    expect(quoted).toContain('``` /x``y ```');
    expect(text).toContain('… and 49800 more');
    expect(text.length).toBeLessThan(100_000);
  });
});
