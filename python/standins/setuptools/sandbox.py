"""`run_setup`. Differs: the script runs as any other, its writes are not watched."""
import os
import sys

from distutils.errors import DistutilsError

__all__ = ['run_setup', 'SandboxViolation']


class SandboxViolation(DistutilsError):
    """Never raised: there is no sandbox."""


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
