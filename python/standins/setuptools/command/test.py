"""`test`: runs the project's tests in the script's process, with what it builds in place."""
import os
import sys
from unittest import TestLoader

from distutils.errors import DistutilsError, DistutilsOptionError
from setuptools import Command


class ScanningLoader(TestLoader):
    """Finds the tests of a package in all its modules."""
    _engine_mirrors = False

    def loadTestsFromModule(self, module, pattern=None):
        tests = [TestLoader.loadTestsFromModule(self, module)]
        if hasattr(module, 'additional_tests'):
            tests.append(module.additional_tests())
        for folder in getattr(module, '__path__', ()):
            for name in sorted(os.listdir(folder)):
                inner = name[:-3] if name.endswith('.py') and name != '__init__.py' else \
                    name if os.path.isfile(os.path.join(folder, name, '__init__.py')) else None
                if inner:
                    tests.append(self.loadTestsFromName(module.__name__ + '.' + inner))
        return self.suiteClass(tests)


class NonDataProperty(object):
    _engine_mirrors = False

    def __init__(self, fget):
        self.fget = fget

    def __get__(self, obj, objtype=None):
        return self if obj is None else self.fget(obj)


class test(Command):
    _python_only = True
    description = 'run unit tests after in-place build (deprecated)'
    user_options = [
        ('test-module=', 'm', "Run 'test_suite' in specified module"),
        ('test-suite=', 's', "Run single test, case or suite (e.g. 'module.test_suite')"),
        ('test-runner=', 'r', 'Test runner to use'),
    ]

    def initialize_options(self):
        self.test_suite = None
        self.test_module = None
        self.test_loader = None
        self.test_runner = None

    def finalize_options(self):
        if self.test_suite and self.test_module:
            raise DistutilsOptionError('You may specify a module or a suite, but not both')
        if self.test_suite is None:
            self.test_suite = self.distribution.test_suite if self.test_module is None else self.test_module + '.test_suite'
        if self.test_loader is None:
            self.test_loader = getattr(self.distribution, 'test_loader', None) or 'setuptools.command.test:ScanningLoader'
        if self.test_runner is None:
            self.test_runner = getattr(self.distribution, 'test_runner', None)

    @property
    def test_args(self):
        return list(self._test_args())

    def _test_args(self):
        if not self.test_suite:
            yield 'discover'
        if self.verbose:
            yield '--verbose'
        if self.test_suite:
            yield self.test_suite

    def with_project_on_sys_path(self, func):
        self.run_command('egg_info')
        self.reinitialize_command('build_ext', inplace=1)
        self.run_command('build_ext')
        folder = os.path.abspath(self.get_finalized_command('egg_info').egg_base)
        sys.path.insert(0, folder)
        try:
            return func()
        finally:
            sys.path.remove(folder)

    def run(self):
        self.announce('running "unittest %s"' % ' '.join(self.test_args), level=2)
        if not self.dry_run:
            self.with_project_on_sys_path(self.run_tests)

    def run_tests(self):
        import unittest
        from setuptools._plugins import load
        result = unittest.main(
            None, None, [unittest.__file__] + self.test_args, testLoader=load(self.test_loader)(),
            testRunner=load(self.test_runner)() if self.test_runner else None, exit=False)
        if not result.result.wasSuccessful():
            raise DistutilsError('Test failed: %s' % result.result)
