"""`run_setup`, and the classes that scripts patch to write where they like. Differs: the script runs as any other, its writes are not watched."""
import os
import sys

from distutils.errors import DistutilsError

__all__ = ['AbstractSandbox', 'DirectorySandbox', 'SandboxViolation', 'run_setup']

_EXCEPTIONS = []  # scripts add folders


class SandboxViolation(DistutilsError):
    """Raised by `DirectorySandbox._violation`, which nothing but a script calls."""


class AbstractSandbox(object):
    """Watches nothing."""

    def __enter__(self):
        pass

    def __exit__(self, *raised):
        pass

    def run(self, func):
        with self:
            return func()


class DirectorySandbox(AbstractSandbox):
    """Would let the script write below a folder only."""

    def __init__(self, sandbox, exceptions=_EXCEPTIONS):
        self._allowed = [os.path.normcase(os.path.realpath(folder)) for folder in [sandbox] + list(exceptions)]

    def _ok(self, path):
        path = os.path.normcase(os.path.realpath(path))
        return any(path == folder or path.startswith(os.path.join(folder, '')) for folder in self._allowed)

    def _violation(self, operation, *args, **kw):
        raise SandboxViolation(operation, args, kw)


def run_setup(setup_script, args):
    script = os.path.abspath(setup_script)
    folder = os.path.dirname(script)
    argv, path, before = sys.argv[:], sys.path[:], os.getcwd()
    os.chdir(folder)
    try:
        sys.argv[:] = [setup_script] + list(args)
        sys.path.insert(0, folder)
        with open(script, 'rb') as stream:
            code = compile(stream.read(), script, 'exec')
        exec(code, {'__file__': script, '__name__': '__main__'})
    except SystemExit as error:
        if error.args and error.args[0]:
            raise
    finally:
        os.chdir(before)
        sys.argv[:], sys.path[:] = argv, path
