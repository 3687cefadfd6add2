"""`FileList`: files chosen by the patterns of MANIFEST.in."""
import os

from distutils import _late
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class FileList:
    def __init__(self, warn=None, debug_print=None):
        self.allfiles = None
        self.files = []

    def debug_print(self, msg):
        from distutils.debug import DEBUG
        if DEBUG:
            print(msg)

    def set_allfiles(self, allfiles):
        return _engine('FileList.set_allfiles', self, allfiles)

    def append(self, item):
        return _engine('FileList.append', self, item)

    def extend(self, items):
        return _engine('FileList.extend', self, items)

    def sort(self):
        return _engine('FileList.sort', self)

    def remove_duplicates(self):
        return _engine('FileList.remove_duplicates', self)

    def process_template_line(self, line):
        return _engine('FileList.process_template_line', self, line)

    def include_pattern(self, pattern, anchor=1, prefix=None, is_regex=0):
        return _engine('FileList.include_pattern', self, pattern, anchor, prefix, is_regex)

    def exclude_pattern(self, pattern, anchor=1, prefix=None, is_regex=0):
        return _engine('FileList.exclude_pattern', self, pattern, anchor, prefix, is_regex)

    def findall(self, dir=os.curdir):
        return _engine('FileList.findall', self, dir)


def findall(dir=os.curdir):
    return _engine('findall', dir)


def glob_to_re(pattern):
    return _engine('glob_to_re', pattern)


def translate_pattern(pattern, anchor=1, prefix=None, is_regex=0):
    return _engine('translate_pattern', pattern, anchor, prefix, is_regex)


__getattr__ = _late(__name__, 're', 'fnmatch', 'functools', 'distutils.log', 'distutils.util convert_path',
                    'distutils.errors DistutilsTemplateError DistutilsInternalError')
