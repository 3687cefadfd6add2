import { expect, test } from 'vitest';
import { folderPart, nameStart } from '../../src/host/host-path.ts';

test.each([
  ['/a/b.c', '/', '/a', 'b.c'],
  ['/b.c', '/', '', 'b.c'],
  ['b.c', '/', '', 'b.c'],
  ['/a/', '/', '/a', ''],
  ['/a/x\\b.c', '/', '/a', 'x\\b.c'],
  ['/a/x\\b.c', undefined, '/a', 'x\\b.c'],
  ['C:\\a/x\\b.c', '\\', 'C:\\a/x', 'b.c'],
  ['C:\\a\\x/b.c', undefined, 'C:\\a\\x', 'b.c'],
])('%j, separated by %j, lies in %j and is called %j', (path, separator, folder, name) => {
  expect([folderPart(path, separator), path.slice(nameStart(path, separator))]).toEqual([folder, name]);
});
