"""Single files: copied, moved, written by the engine."""
from sys import modules as _modules

from distutils import _late
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)

_copy_action = {None: 'copying', 'hard': 'hard linking', 'sym': 'symbolically linking'}


def copy_file(src, dst, preserve_mode=1, preserve_times=1, update=0, link=None, verbose=1, dry_run=0):
    copying = _modules.get('pydistutils_bridge.copying')
    if update and link is None and copying and copying.quiet and copying.up_to_date(src, dst):
        return dst, 0
    return _engine('copy_file', src, dst, preserve_mode, preserve_times, update, link, verbose, dry_run)


def move_file(src, dst, verbose=1, dry_run=0):
    return _engine('move_file', src, dst, verbose, dry_run)


def write_file(filename, contents):
    return _engine('write_file', filename, list(contents))


__getattr__ = _late(__name__, 'os', 'distutils.log', 'distutils.errors DistutilsFileError')
