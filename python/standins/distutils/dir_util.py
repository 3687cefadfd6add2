"""Folders: made, copied, removed by the engine."""
from distutils import _late
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)

# Scripts clear it when they have removed a folder that the original believes to be there; the engine looks anew each time.
_path_created = {}


def mkpath(name, mode=0o777, verbose=1, dry_run=0):
    return _engine('mkpath', name, mode, verbose, dry_run)


def create_tree(base_dir, files, mode=0o777, verbose=1, dry_run=0):
    return _engine('create_tree', base_dir, files, mode, verbose, dry_run)


def copy_tree(src, dst, preserve_mode=1, preserve_times=1, preserve_symlinks=0, update=0, verbose=1, dry_run=0):
    return _engine('copy_tree', src, dst, preserve_mode, preserve_times, preserve_symlinks, update, verbose,
                   dry_run)


def remove_tree(directory, verbose=1, dry_run=0):
    return _engine('remove_tree', directory, verbose, dry_run)


def ensure_relative(path):
    return _engine('ensure_relative', path)


__getattr__ = _late(__name__, 'os', 'errno', 'distutils.log',
                    'distutils.errors DistutilsFileError DistutilsInternalError')
