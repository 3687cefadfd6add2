import { writeFileSync } from 'node:fs';
import { rolldown } from 'rolldown';
import { describe, expect, test } from 'vitest';
import { RealDisk } from '../../src/host/real-disk.ts';
import { RealProcesses } from '../../src/host/real-processes.ts';
import { ScriptedProcesses } from '../../src/host/scripted-processes.ts';
import { tempProject } from '../support/temp-project.ts';

const processes = new RealProcesses();
const common = { cwd: '/', env: process.env, output: 'capture' } as const;

describe('a program of this machine', () => {
  test('has its two streams in the order in which it wrote them', async () => {
    const script = 'i=0; while [ $i -lt 50 ]; do echo out$i; echo err$i >&2; i=$((i+1)); done';
    const { status, output } = await processes.run(['sh', '-c', script], common);
    expect(status).toBe(0);
    expect(output).toBe(Array.from({ length: 50 }, (_, i) => `out${i}\nerr${i}\n`).join(''));
  });

  test('can open its own /dev/stderr', async () => {
    const { output } = await processes.run(['sh', '-c', 'echo one; echo two >>/dev/stderr; echo three'], common);
    expect(output).toBe('one\ntwo\nthree\n');
  });

  test('keeps bytes that are no UTF-8', async () => {
    const { output } = await processes.run(['printf', 'caf\\351'], common);
    expect(output).toBe('caf\udce9');
  });

  test('is given arguments and a folder that are no UTF-8', async () => {
    const root = tempProject();
    new RealDisk().makeDirectory(`${root}/d\udcff`);
    const { status, output } = await processes.run(['sh', '-c', 'pwd; printf %s "$1" >"$2"', 'x', "it's \udce9 %s\n", 'o\udcfe'], {
      ...common,
      cwd: `${root}/d\udcff`,
    });
    expect(status).toBe(0);
    expect(output).toBe(`${root}/d\udcff\n`);
    expect(new RealDisk().readText(`${root}/d\udcff/o\udcfe`)).toBe("it's \udce9 %s\n");
  });

  test('reads the input that it is given, or nothing', async () => {
    expect((await processes.run(['cat'], { ...common, input: 'h\udce9llo' })).output).toBe('h\udce9llo');
    expect((await processes.run(['cat'], common)).output).toBe('');
    expect((await processes.run(['true'], { ...common, input: 'x'.repeat(1_000_000) })).status).toBe(0);
  });

  test('sees exactly the environment that it is given, its PATH too', async () => {
    const root = tempProject({ 'bin/hello': { text: '#!/bin/sh\necho "hello $NAME"\n', mode: 0o755 } });
    const { output } = await processes.run(['hello'], { ...common, cwd: root, env: { PATH: `${root}/bin`, NAME: 'you' } });
    expect(output).toBe('hello you\n');
  });

  test('ends with a status or a signal', async () => {
    expect(await processes.run(['sh', '-c', 'exit 3'], common)).toMatchObject({ status: 3, signal: null });
    expect(await processes.run(['sh', '-c', 'kill -TERM $$'], common)).toMatchObject({ status: null, signal: 'SIGTERM' });
  });

  test('that is not there, or is no program, is a result', async () => {
    const root = tempProject({ plain: 'x' });
    expect((await processes.run(['no-such-program-here'], common)).error?.code).toBe('ENOENT');
    expect((await processes.run([`${root}/plain`], common)).error?.code).toBe('EACCES');
    expect((await processes.run(['a\0b'], common)).error?.code).toBe('ERR_INVALID_ARG_VALUE');
  });

  test('is killed when its time is over, and when it is no longer wanted', async () => {
    expect(await processes.run(['sh', '-c', 'echo begun; exec sleep 60'], { ...common, timeoutMs: 300 })).toMatchObject({
      signal: 'SIGKILL',
      output: 'begun\n',
      error: { code: 'ETIMEDOUT' },
    });
    const abort = new AbortController();
    const running = processes.run(['sleep', '60'], { ...common, signal: abort.signal });
    abort.abort();
    expect((await running).error?.code).toBe('ABORT_ERR');
    expect((await processes.run(['sleep', '60'], { ...common, signal: abort.signal })).error?.code).toBe('ABORT_ERR');
  });

  test('may leave a daemon behind without our waiting for it', async () => {
    const started = Date.now();
    const { output } = await processes.run(['sh', '-c', 'sleep 5 & echo done'], common);
    expect(output).toBe('done\n');
    expect(Date.now() - started).toBeLessThan(4_000);
  });

  test('can write where we write', async () => {
    const root = tempProject();
    const script = `
      import { RealProcesses } from ${JSON.stringify(new URL('../../src/host/real-processes.ts', import.meta.url).pathname)};
      console.log(JSON.stringify(await new RealProcesses().run(['echo', 'direct'], { cwd: '/', env: process.env, output: 'inherit' })));`;
    writeFileSync(`${root}/entry.ts`, script);
    const built = await rolldown({ input: `${root}/entry.ts`, platform: 'node' });
    await built.write({ file: `${root}/run.mjs`, format: 'esm' });
    await built.close();
    const { output } = await processes.run([process.execPath, `${root}/run.mjs`], common);
    expect(output).toBe('direct\n{"status":0,"signal":null,"output":""}\n');
  });
});

describe('scripted processes', () => {
  test('answer as they are told and record what was asked', async () => {
    const scripted = new ScriptedProcesses(([program]) =>
      program === 'cc' ? { status: 1, output: 'no' } : program === 'echo' ? 'hello\n' : undefined,
    );
    expect(await scripted.run(['cc', '-c', 'x.c'], common)).toEqual({ status: 1, signal: null, output: 'no' });
    expect(await scripted.run(['echo'], common)).toEqual({ status: 0, signal: null, output: 'hello\n' });
    expect(await scripted.run(['other'], common)).toMatchObject({ status: null, error: { code: 'ENOENT', message: 'spawn other ENOENT' } });
    expect(scripted.runs.map(({ argv }) => argv)).toEqual([['cc', '-c', 'x.c'], ['echo'], ['other']]);
  });
});
