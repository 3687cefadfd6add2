"""run_cpython_tests.py FOLDER: runs the test modules of a CPython's `distutils/tests` against the distutils that is importable.

Prints one line of JSON: what passed, what failed (with the last line of its traceback), what was skipped, what could not be imported.
"""
import json
import os
import sys
import types
import unittest
import warnings


class Silent(object):
    def write(self, text):
        pass

    def flush(self):
        pass


def short(test):
    return test.id().replace('distutils.tests.', '', 1)


def last_line(trace):
    return trace.strip().splitlines()[-1]


def load(folder):
    import distutils
    package = types.ModuleType('distutils.tests')
    package.__path__ = [folder]
    sys.modules['distutils.tests'] = distutils.tests = package
    suite, broken = unittest.TestSuite(), {}
    for name in sorted(os.listdir(folder)):
        module, suffix = os.path.splitext(name)
        if suffix != '.py' or not module.startswith('test_'):
            continue
        try:
            __import__('distutils.tests.' + module)
            suite.addTests(unittest.defaultTestLoader.loadTestsFromModule(sys.modules['distutils.tests.' + module]))
        except Exception as error:
            broken[module] = '%s: %s' % (type(error).__name__, error)
    return suite, broken


def main(folder):
    warnings.simplefilter('ignore')
    suite, broken = load(folder)
    result = unittest.TextTestRunner(stream=Silent(), verbosity=0, buffer=True).run(suite)
    failed = dict((short(test), last_line(trace)) for test, trace in result.failures + result.errors)
    print(json.dumps({
        'run': result.testsRun,
        'passed': result.testsRun - len(failed) - len(result.skipped),
        'skipped': dict((short(test), reason) for test, reason in result.skipped),
        'failed': failed,
        'broken': broken,
    }))


if __name__ == '__main__':
    main(sys.argv[1])
