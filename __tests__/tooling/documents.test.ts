import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { describe, expect, test } from 'vitest';
import { helpText } from '../../src/cli/help-text.ts';
import { splitCommandLine } from '../../src/cli/own-options.ts';
import { REPOSITORY } from '../support/run-cli.ts';

const DOCUMENTS = [
  ...readdirSync(REPOSITORY).map((name) => join(REPOSITORY, name)),
  ...['docs', 'bench'].flatMap((folder) =>
    readdirSync(join(REPOSITORY, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(REPOSITORY, folder, name)),
  ),
].filter((path) => path.endsWith('.md'));

/** As GitHub names the headings of a document. */
function anchors(document: string): readonly string[] {
  return [...document.matchAll(/^#+ (.*)$/gm)].map(([, heading = '']) =>
    heading
      .toLowerCase()
      .replaceAll(/[^\p{L}\p{N} _-]/gu, '')
      .replaceAll(' ', '-'),
  );
}

describe('documents', () => {
  test.each(DOCUMENTS.map((path) => [relative(REPOSITORY, path), path]))('what %s links to is there', (_name, path) => {
    const text = readFileSync(path, 'utf8');
    const dead = [...text.matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]*))?\)/g)]
      .filter(([, file = '', anchor]) => {
        const target = file === '' ? path : join(dirname(path), file);
        return !existsSync(target) || (anchor !== undefined && !anchors(readFileSync(target, 'utf8')).includes(anchor));
      })
      .map(([link]) => link);
    expect(dead).toEqual([]);
  });

  const options = [...helpText('').matchAll(/^ {2}(?:(-\w), )?(--[a-z-]+)( [A-Z]\S*)? /gm)];

  test('the help lists options', () => {
    expect(options.length).toBeGreaterThan(5);
  });

  test.each(options.map(([, short, long = '', value]) => [long, short, value]))(
    '%s of the help is an option, and the README tells of it',
    (long = '', short, value) => {
      const given = { '--jobs': '1', '--pyc-invalidation': 'timestamp' }[long] ?? 'x';
      expect(splitCommandLine([long, ...(value === undefined ? [] : [given]), 'install']).rest).toEqual(['install']);
      expect(readFileSync(join(REPOSITORY, 'README.md'), 'utf8')).toContain(`- \`${short ?? long}`);
    },
  );
});
