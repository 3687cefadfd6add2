"""`Require`: a module that a script wants, and how to find out its version."""
import sys

from pydistutils_bridge.wire import bind as _bind

_VERSION = _bind(__name__).version

__all__ = ['Require', 'find_module', 'get_module_constant', 'extract_constant']


def _usual_format():
    if _VERSION >= (3, 10):
        from pkg_resources import Version
        return Version
    from distutils.version import StrictVersion
    return StrictVersion


class Require(object):
    _engine_mirrors = False

    def __init__(self, name, requested_version, module, homepage='', attribute=None, format=None):
        if format is None and requested_version is not None:
            format = _usual_format()
        if format is not None:
            requested_version = format(requested_version)
            if attribute is None:
                attribute = '__version__'
        self.name, self.requested_version, self.module = name, requested_version, module
        self.homepage, self.attribute, self.format = homepage, attribute, format

    def full_name(self):
        return '%s-%s' % (self.name, self.requested_version) if self.requested_version is not None else self.name

    def version_ok(self, version):
        return self.attribute is None or self.format is None or \
            str(version) != 'unknown' and self.format(version) >= self.requested_version

    def get_version(self, paths=None, default='unknown'):
        if self.attribute is None:
            try:
                find_module(self.module, paths)[0].close()
            except ImportError:
                return None
            return default
        version = get_module_constant(self.module, self.attribute, default, paths)
        if version is not None and version is not default and self.format is not None:
            return self.format(version)
        return version

    def is_present(self, paths=None):
        return self.get_version(paths) is not None

    def is_current(self, paths=None):
        version = self.get_version(paths)
        return False if version is None else self.version_ok(version)


def find_module(module, paths=None):
    """As `imp.find_module`, for dotted names; the first item is an open file."""
    source = _source_path(module, paths)
    return open(source), source, ('.py', 'r', 1)


def _source_path(module, paths):
    import os
    for folder in sys.path if paths is None else paths:
        base = os.path.join(folder or os.curdir, *module.split('.'))
        for path in (os.path.join(base, '__init__.py'), base + '.py'):
            if os.path.isfile(path):
                return path
    raise ImportError("Can't find %s" % module)


def get_module_constant(module, symbol, default=-1, paths=None):
    """The value that a module gives a name at its top, without running it; the default where that cannot be read.

    None where there is no such module, or it gives the name nothing.
    """
    try:
        path = _source_path(module, paths)
    except ImportError:
        return None
    from setuptools._attributes import constant
    with open(path, 'rb') as stream:
        source = stream.read()
    found = constant(source, symbol)
    if found is not None:
        return found[0]
    return default if symbol in compile(source, path, 'exec', 0, 1).co_names else None


def extract_constant(code, symbol, default=-1):
    """The value that a code object first gives a name, where it is a constant; None where it gives it none."""
    import dis
    if symbol not in code.co_names:
        return None
    if not hasattr(dis, 'get_instructions'):
        return default
    last = default
    for step in dis.get_instructions(code):
        if step.opname in ('LOAD_CONST', 'RETURN_CONST'):
            last = step.argval
        elif step.opname in ('STORE_NAME', 'STORE_GLOBAL') and step.argval == symbol:
            return last
        else:
            last = default
    return None
