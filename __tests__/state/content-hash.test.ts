import { createHash } from 'node:crypto';
import { truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { RealDisk } from '../../src/host/real-disk.ts';
import { digestFile } from '../../src/state/content-hash.ts';
import { tempProject } from '../support/temp-project.ts';

describe('the digest of a file', () => {
  test.each([0, 1, 8 * 1024 * 1024, 8 * 1024 * 1024 + 1, 20_000_003])('of %i bytes is that of its content', (size) => {
    const content = Buffer.alloc(size, 'content that is not all the same. ');
    const path = join(tempProject(), 'file');
    writeFileSync(path, content);
    expect(digestFile(new RealDisk(), path, size)).toBe(createHash('sha256').update(content).digest('hex'));
  });

  test('is had of one that node does not read into one buffer', () => {
    const path = join(tempProject({ file: '' }), 'file');
    const size = 2 ** 31 + 1;
    truncateSync(path, size);
    // head -c 2147483649 /dev/zero | sha256sum
    expect(digestFile(new RealDisk(), path, size)).toBe('b8030a8ab89280935633d8d991da3d9907c0f12e8b6fc3bfc515f4d440872b6e');
  });
});
