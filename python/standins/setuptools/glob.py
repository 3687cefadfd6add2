"""`glob` that knows `**`, and sees hidden files."""
import re

from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)

__all__ = ['glob', 'iglob', 'escape']


def glob(pathname, recursive=False):
    return _engine('glob', pathname, recursive)


def iglob(pathname, recursive=False):
    return iter(glob(pathname, recursive))


def escape(pathname):
    import os
    drive, rest = os.path.splitdrive(pathname)
    return drive + re.sub(r'([*?[])', r'[\1]', rest)
