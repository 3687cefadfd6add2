"""`test`: runs the project's tests in the script's process, with what it builds in place."""
import contextlib
import os
import sys
from unittest import TestLoader

import pkg_resources
from distutils import _late, log
from distutils.errors import DistutilsError, DistutilsOptionError
from pydistutils_bridge.wire import bind as _bind
from setuptools import Command

_engine = _bind(__name__)


class ScanningLoader(TestLoader):
    """Finds the tests of a package in all its modules, and those of a module once: discovery asks for the package and for its modules."""
    _engine_mirrors = False

    def __init__(self):
        TestLoader.__init__(self)
        self._visited = set()

    def loadTestsFromModule(self, module, pattern=None):
        if module in self._visited:
            return None
        self._visited.add(module)
        tests = [TestLoader.loadTestsFromModule(self, module)]
        if hasattr(module, 'additional_tests'):
            tests.append(module.additional_tests())
        for folder in getattr(module, '__path__', ()):
            for name in sorted(os.listdir(folder)):
                inner = name[:-3] if name.endswith('.py') and name != '__init__.py' else \
                    name if os.path.isfile(os.path.join(folder, name, '__init__.py')) else None
                if inner:
                    tests.append(self.loadTestsFromName(module.__name__ + '.' + inner))
        return self.suiteClass([each for each in tests if each is not None])


class NonDataProperty(object):
    _engine_mirrors = False

    def __init__(self, fget):
        self.fget = fget

    def __get__(self, obj, objtype=None):
        return self if obj is None else self.fget(obj)


class test(Command):
    _python_only = True
    description = 'run unit tests after in-place build' + (' (deprecated)' if _engine.version >= (3, 7) else '')
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

    # Scripts set it: `self.test_args = []`.
    @NonDataProperty
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
        with self.project_on_sys_path():
            func()

    @contextlib.contextmanager
    def project_on_sys_path(self, include_dists=()):
        """Builds the project in place, or, where 2to3 changes the code, in its build folder; there it is imported from."""
        before = sys.path[:]
        folder = os.path.realpath(self._converted() if getattr(self.distribution, 'use_2to3', False) else self._in_place())
        sys.path.insert(0, folder)
        pkg_resources.working_set.refresh()
        try:
            with self.paths_on_pythonpath([folder]):
                yield
        finally:
            sys.path[:] = before
            pkg_resources.working_set.refresh()

    def _converted(self):
        self.reinitialize_command('build_py', inplace=0)
        self.run_command('build_py')
        folder = self.get_finalized_command('build_py').build_lib
        self.reinitialize_command('egg_info', egg_base=os.path.realpath(folder))
        self.run_command('egg_info')
        self.reinitialize_command('build_ext', inplace=0)
        self.run_command('build_ext')
        return folder

    def _in_place(self):
        self.run_command('egg_info')
        self.reinitialize_command('build_ext', inplace=1)
        self.run_command('build_ext')
        return self.get_finalized_command('egg_info').egg_base

    @staticmethod
    @contextlib.contextmanager
    def paths_on_pythonpath(paths):
        """For the processes that tests start."""
        before = os.environ.get('PYTHONPATH')
        unique = [path for index, path in enumerate(paths) if path not in paths[:index]]
        now = os.pathsep.join(filter(None, unique + [before or '']))
        if now:
            os.environ['PYTHONPATH'] = now
        try:
            yield
        finally:
            if before is not None:
                os.environ['PYTHONPATH'] = before
            else:
                os.environ.pop('PYTHONPATH', None)

    @staticmethod
    def install_dists(dist):
        """Fetches what the project and its tests require and is not there."""
        here = [lines for key, lines in (dist.extras_require or {}).items()
                if key.startswith(':') and pkg_resources.evaluate_marker(key[1:])]
        return [found for lines in [dist.install_requires, dist.tests_require] + here for found in dist.fetch_build_eggs(lines or [])]

    def run(self):
        if _engine.version >= (3, 7):
            self.announce('WARNING: Testing via this command is deprecated and will be removed in a future version. Users looking for a '
                          'generic test entry point independent of test runner are encouraged to use tox.', log.WARN)
        found = self.install_dists(self.distribution)
        command = ' '.join(self._argv)
        if self.dry_run:
            self.announce('skipping "%s" (dry run)' % command)
            return
        self.announce('running "%s"' % command)
        with self.paths_on_pythonpath([each.location for each in found]):
            with self.project_on_sys_path():
                self.run_tests()

    def run_tests(self):
        import unittest
        from setuptools._plugins import load
        result = unittest.main(None, None, self._argv, testLoader=load(self.test_loader)(),
                               testRunner=load(self.test_runner)() if self.test_runner else None, exit=False)
        if not result.result.wasSuccessful():
            text = 'Test failed: %s' % result.result
            self.announce(text, log.ERROR)
            raise DistutilsError(text)

    @property
    def _argv(self):
        return ['unittest'] + self.test_args


__getattr__ = _late(__name__, 'operator', 'unittest',
                    'pkg_resources EntryPoint add_activation_listener evaluate_marker normalize_path require '
                    'resource_exists resource_listdir working_set')
