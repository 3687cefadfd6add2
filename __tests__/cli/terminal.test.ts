import { describe, expect, test } from 'vitest';
import { Terminal } from '../../src/cli/terminal.ts';

function terminal(): { readonly terminal: Terminal; readonly written: string[]; readonly log: (text: string, level?: 2 | 3) => void } {
  const written: string[] = [];
  const made = new Terminal({ json: false, put: (fd, bytes) => void written.push(`${fd}:${Buffer.from(bytes).toString()}`) });
  return { terminal: made, written, log: (text, level = 2) => made.show({ kind: 'log', level, text }) };
}

describe('lines on the terminal', () => {
  test('are written one by one', () => {
    const { written, log } = terminal();
    log('a');
    log('b', 3);
    expect(written).toEqual(['1:a\n', '2:b\n']);
  });

  test('that come together are written together, in their order on both streams', () => {
    const { terminal: made, written, log } = terminal();
    made.together(() => {
      for (const text of ['a', 'b']) log(text);
      for (const text of ['c', 'd']) log(text, 3);
      made.together(() => log('e'));
      log('f');
      expect(written).toEqual(['1:a\nb\n', '2:c\nd\n']);
    });
    expect(written.slice(2)).toEqual(['1:e\nf\n']);
    log('g');
    expect(written.slice(3)).toEqual(['1:g\n']);
  });

  test('do not wait for more than a screenful, and not behind an error', () => {
    const { terminal: made, written, log } = terminal();
    const work = (): void => {
      for (let count = 0; count < 300; count += 1) log('x'.repeat(99));
      expect(written).toHaveLength(1);
      throw new Error('no more');
    };
    expect(() => made.together(work)).toThrow('no more');
    expect(written.join('').match(/x\n/g)).toHaveLength(300);
  });

  test('end on Windows as those of Python do; what programs print is left as it is', () => {
    const written: string[] = [];
    const made = new Terminal({ json: false, platform: 'nt', put: (_fd, bytes) => void written.push(Buffer.from(bytes).toString()) });
    made.show({ kind: 'log', level: 2, text: 'a\nb' });
    made.show({ kind: 'output', stream: 'stdout', text: 'c\n' });
    made.fail('error: d', 'e');
    expect(written).toEqual(['a\r\nb\r\n', 'c\n', 'error: d\r\nhint: e\r\n']);
  });

  test('have the bytes of file names that are no UTF-8, beside letters of any plane', () => {
    const written: Uint8Array[] = [];
    const made = new Terminal({ json: false, platform: 'posix', put: (_fd, bytes) => void written.push(bytes) });
    made.print('\ud83d\udc80 \udce9 \ud83d \udc00');
    expect(Buffer.concat(written).toString('latin1')).toBe('\u00f0\u009f\u0092\u0080 \u00e9 \u00ef\u00bf\u00bd \u00ef\u00bf\u00bd\n');
  });

  test('are in the encoding of the script where that is another one; what programs print, events and consoles are left alone', () => {
    const write = (json: boolean, console: boolean): string => {
      const written: Uint8Array[] = [];
      const made = new Terminal({ json, platform: 'posix', isConsole: () => console, put: (_fd, bytes) => void written.push(bytes) });
      made.speakAs('cp1252');
      made.together(() => {
        made.show({ kind: 'log', level: 2, text: 'sch\u00f6n \u20ac \u4e2d \udcff' });
        made.show({ kind: 'output', stream: 'stdout', text: '\u00f6\n' });
        made.show({ kind: 'log', level: 2, text: '\u00f6' });
      });
      return Buffer.concat(written).toString('latin1');
    };
    expect(write(false, false)).toBe('sch\u00f6n \u0080 \\u4e2d \u00ff\n\u00c3\u00b6\n\u00f6\n');
    expect(write(false, true)).toContain('sch\u00c3\u00b6n');
    expect(JSON.parse(Buffer.from(write(true, false).split('\n')[1] as string, 'latin1').toString())).toMatchObject({ text: '\u00f6\n' });
  });
});
