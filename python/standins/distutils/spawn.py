"""Programs: started by the engine, found in this process's PATH."""
import os
import sys

from distutils import _late
from distutils.debug import DEBUG  # noqa: F401 - scripts set it here
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


def spawn(cmd, search_path=1, verbose=0, dry_run=0):
    _engine('spawn', cmd, search_path, verbose, dry_run, _engine.python_command(cmd))


def find_executable(executable, path=None):
    if os.path.splitext(executable)[1] != '.exe' and (sys.platform == 'win32' or os.name == 'os2'):
        executable += '.exe'
    if os.path.isfile(executable):
        return executable
    if path is None:
        path = os.environ.get('PATH')
        if path is None:
            path = _default_path()
    # An empty PATH names no folder, since 3.7; before, it named the current one.
    if not path and _engine.version >= (3, 7):
        return None
    for folder in path.split(os.pathsep):
        found = os.path.join(folder, executable)
        if os.path.isfile(found):
            return found
    return None


def _default_path():
    if _engine.version >= (3, 7):
        try:
            return os.confstr('CS_PATH')
        except (AttributeError, ValueError):
            pass
    return os.defpath


if _engine.version < (3, 9):
    def _nt_quote_args(args):
        args[:] = ['"%s"' % arg if ' ' in arg else arg for arg in args]
        return args


__getattr__ = _late(__name__, 'subprocess', 'distutils.log',
                    'distutils.errors DistutilsPlatformError DistutilsExecError')
