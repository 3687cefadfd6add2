import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const MODULES_IN_A_PACKAGE = 100;

/**
 * A project of so many modules, in packages of a hundred, each with a class and a function.
 * @param {number} count
 * @returns {(folder: string) => void}
 */
export function manyModules(count) {
  return (folder) => {
    /** @type {string[]} */
    const packages = [];
    for (let index = 0; index < count; index += 1) {
      const name = `package${String(Math.floor(index / MODULES_IN_A_PACKAGE)).padStart(3, '0')}`;
      const place = index % MODULES_IN_A_PACKAGE;
      if (place === 0) {
        packages.push(name);
        mkdirSync(join(folder, name));
      }
      writeFileSync(join(folder, name, place === 0 ? '__init__.py' : `module${String(place).padStart(2, '0')}.py`), moduleText(index));
    }
    writeFileSync(
      join(folder, 'setup.py'),
      `from distutils.core import setup\nsetup(name="modules", version="1", packages=${JSON.stringify(packages)})\n`,
    );
  };
}

/** @param {number} index */
function moduleText(index) {
  return `"""Module ${index}."""
import os


class Thing${index}(object):
    number = ${index}

    def describe(self, other=None):
        if other is None:
            return 'thing %d' % self.number
        return [self.number, other.number, os.sep]


def twice(value=${index}):
    return [value, value]
`;
}

/**
 * A project of so many extensions with one source each.
 * @param {number} count
 * @returns {(folder: string) => void}
 */
export function manyExtensions(count) {
  return (folder) => {
    mkdirSync(join(folder, 'src'));
    for (let index = 0; index < count; index += 1) {
      writeFileSync(join(folder, 'src', `part${index}.c`), `int pydistutils_part${index}(int value) { return value + ${index}; }\n`);
    }
    writeFileSync(
      join(folder, 'setup.py'),
      'from distutils.core import setup, Extension\n' +
        `parts = [Extension("part%d" % i, ["src/part%d.c" % i]) for i in range(${count})]\n` +
        'setup(name="extensions", version="1", ext_modules=parts)\n',
    );
  };
}
