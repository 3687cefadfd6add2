"""Functions for whatever scripts need: paths, words, platforms, byte code.

What looks at the state of this process (`os.sep`, `os.environ`, functions of the script) is done here.
"""
import os

from distutils import _late, log
from distutils.errors import DistutilsPlatformError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_PY2 = _engine.version < (3,)

_environ_checked = 0


def get_platform():
    return _engine('get_platform')


if _engine.version >= (3, 8):
    def get_host_platform():
        return _engine('get_host_platform')


def convert_path(pathname):
    if os.sep == '/' or not pathname:
        return pathname
    if pathname.startswith('/'):
        raise ValueError("path '%s' cannot be absolute" % pathname)
    if pathname.endswith('/'):
        raise ValueError("path '%s' cannot end with '/'" % pathname)
    parts = [part for part in pathname.split('/') if part != '.']
    return os.path.join(*parts) if parts else os.curdir


def change_root(new_root, pathname):
    if os.name == 'posix':
        inside = pathname[1:] if os.path.isabs(pathname) else pathname
    elif os.name == 'nt' or os.name == 'os2' and _PY2:
        inside = os.path.splitdrive(pathname)[1]
        if inside[0] == ('\\' if os.name == 'nt' else os.sep):
            inside = inside[1:]
    else:
        raise DistutilsPlatformError("nothing known about platform '%s'" % os.name)
    return os.path.join(new_root, inside)


def check_environ():
    """Gives the environment HOME (POSIX) and PLAT where it has none: configuration files may count on them."""
    global _environ_checked
    if _environ_checked:
        return
    if os.name == 'posix' and 'HOME' not in os.environ:
        try:
            import pwd
            os.environ['HOME'] = pwd.getpwuid(os.getuid())[5]
        except (ImportError, KeyError):
            if _engine.version == (3, 6):
                raise
    if 'PLAT' not in os.environ:
        os.environ['PLAT'] = get_platform()
    _environ_checked = 1


def subst_vars(s, local_vars):
    check_environ()
    return _engine('subst_vars', s, local_vars)


def grok_environment_error(exc, prefix='error: '):
    return prefix + str(exc)


def split_quoted(s):
    return _engine('split_quoted', s)


def execute(func, args, msg=None, verbose=0, dry_run=0):
    """Says what is done and, unless this is a dry run, does it: `func(*args)`."""
    if msg is None:
        shown = repr(args)
        msg = func.__name__ + (shown[:-2] + ')' if shown.endswith(',)') else shown)
    log.info(msg)
    if not dry_run:
        func(*args)


def strtobool(val):
    return _engine('strtobool', val)


def byte_compile(py_files, optimize=0, force=0, prefix=None, base_dir=None, verbose=1, dry_run=0, direct=None):
    _engine('byte_compile', list(py_files), optimize, force, prefix, base_dir, verbose, dry_run, direct)


def rfc822_escape(header):
    return _engine('rfc822_escape', header)


__getattr__ = _late(__name__, 'distutils', 're', 'importlib', 'string', 'sys', 'distutils.dep_util newer',
                    'distutils.spawn spawn', 'distutils.errors DistutilsByteCompileError',
                    *([] if _PY2 else ['distutils._two_to_three run_2to3 copydir_run_2to3 Mixin2to3']))
