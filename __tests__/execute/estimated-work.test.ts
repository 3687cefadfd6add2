import { expect, test } from 'vitest';
import { estimatedWork } from '../../src/execute/estimated-work.ts';
import { MemoryDisk } from '../../src/host/memory-disk.ts';

const TEMPLATE = 'x'.repeat(1000);

test.each<readonly [string, string, number]>([
  ['its own bytes', 'int a;\n', 7],
  ['headers of its folder, as often as they are included', '#include "t.h"\n  #  include "sub/u.h"\n#include "t.h"\n', 2000 + 10 + 53],
  ['not those of the system, nor what is not there', '#include <t.h>\n#include "none.h"\n// #include "t.h"\n', 51],
])('a source counts for %s', (_what, source, work) => {
  const disk = new MemoryDisk({ '/p/a.c': source, '/p/t.h': TEMPLATE, '/p/sub/u.h': '0123456789' });
  expect(estimatedWork('/p/a.c', disk)).toBe(work);
});

test('a source that is not there is no work, and one that cannot be read counts for its size', () => {
  const disk = new MemoryDisk({ '/p/a.c': '#include "t.h"\n', '/p/t.h': TEMPLATE });
  disk.refuse('/p/a.c', 'read');
  expect([estimatedWork('/p/none.c', disk), estimatedWork('/p/a.c', disk)]).toEqual([0, 15]);
});
