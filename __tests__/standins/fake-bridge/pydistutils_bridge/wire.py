"""Answers tables from the file named by FAKE_TABLES; every other call of the engine is an error, but for those in ANSWERS."""
import json
import os
import sys

PY2 = sys.version_info[0] == 2
ANSWERS = {}


def native(value):
    """JSON as the wire decodes it: 2.7's `str`, and a tuple where the table has `{"t": [...]}`."""
    if PY2 and isinstance(value, unicode):  # noqa: F821
        return value.encode('utf-8')
    if isinstance(value, list):
        return [native(item) for item in value]
    if isinstance(value, dict):
        if list(value) == ['t']:
            return tuple(native(item) for item in value['t'])
        return dict((native(k), native(v)) for k, v in value.items())
    return value


class bind(object):
    tables = None

    def __init__(self, module):
        self.prefix = module + '.'
        self.version = sys.version_info[:2]

    def planning(self):
        return False

    def __call__(self, name, *args):
        path = self.prefix + name
        if path not in ANSWERS:
            raise AssertionError('no engine here: %s%r' % (path, args))
        return ANSWERS[path](*args)

    def python_command(self, args):
        return None

    def table(self, name):
        return tables()[name]

    own_table = table


def tables():
    if bind.tables is None:
        with open(os.environ['FAKE_TABLES']) as f:
            bind.tables = native(json.load(f))
    return bind.tables


ANSWERS['distutils.dir_util.mkpath'] = lambda name, mode, verbose, dry_run: None
ANSWERS['distutils.util.get_platform'] = lambda: 'plat'


def warn(text, category=UserWarning):
    import warnings
    warnings.warn(text, category, stacklevel=2)


class hold(object):
    def __enter__(self):
        pass

    def __exit__(self, *raised):
        pass
