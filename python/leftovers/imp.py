"""`imp`, which Python 3.12 dropped: finds and loads modules as old setup scripts do, by importlib."""
import importlib.util
import os
import sys
import tokenize
import types
from _imp import acquire_lock, init_frozen, is_builtin, is_frozen, is_frozen_package, lock_held, release_lock  # noqa: F401
from importlib import machinery, reload  # noqa: F401
from importlib.util import cache_from_source, source_from_cache  # noqa: F401

SEARCH_ERROR, PY_SOURCE, PY_COMPILED, C_EXTENSION, PY_RESOURCE, PKG_DIRECTORY, C_BUILTIN, PY_FROZEN, PY_CODERESOURCE, \
    IMP_HOOK = range(10)


def new_module(name):
    return types.ModuleType(name)


def get_magic():
    return importlib.util.MAGIC_NUMBER


def get_tag():
    return sys.implementation.cache_tag


def get_suffixes():
    """`(suffix, mode to open with, kind)` of all files that are modules."""
    kinds = [(machinery.EXTENSION_SUFFIXES, 'rb', C_EXTENSION), (machinery.SOURCE_SUFFIXES, 'r', PY_SOURCE),
             (machinery.BYTECODE_SUFFIXES, 'rb', PY_COMPILED)]
    return [(suffix, mode, kind) for suffixes, mode, kind in kinds for suffix in suffixes]


def find_module(name, path=None):
    """`(file, path, description)` of a module in a list of folders; for a package its folder, for a built-in module neither."""
    if not isinstance(name, str):
        raise TypeError("'name' must be a str, not %s" % type(name))
    if path is not None and not isinstance(path, list):
        raise RuntimeError("'path' must be None or a list, not %s" % type(path))
    if path is None:
        if is_builtin(name):
            return None, None, ('', '', C_BUILTIN)
        if is_frozen(name):
            return None, None, ('', '', PY_FROZEN)
    for folder in sys.path if path is None else path:
        package = os.path.join(folder, name)
        if any(os.path.isfile(os.path.join(package, '__init__' + suffix)) for suffix in ('.py', machinery.BYTECODE_SUFFIXES[0])):
            return None, package, ('', '', PKG_DIRECTORY)
        for suffix, mode, kind in get_suffixes():
            found = os.path.join(folder, name + suffix)
            if os.path.isfile(found):
                return tokenize.open(found) if mode == 'r' else open(found, mode), found, (suffix, mode, kind)
    raise ImportError("No module named %r" % name, name=name)


def load_module(name, file, filename, details):
    """Loads what `find_module` has found; a module that is loaded already is executed once more."""
    mode, kind = details[1:]
    if mode and (not mode.startswith('r') or '+' in mode):
        raise ValueError('invalid file open mode %r' % mode)
    if file is None and kind in (PY_SOURCE, PY_COMPILED):
        raise ValueError('file object required for import (type code %s)' % kind)
    load = {PY_SOURCE: load_source, PY_COMPILED: load_compiled, C_EXTENSION: load_dynamic, PKG_DIRECTORY: load_package}.get(kind)
    if load:
        return load(name, filename)
    if kind == C_BUILTIN:
        return init_builtin(name)
    if kind == PY_FROZEN:
        return init_frozen(name)
    raise ImportError("Don't know how to import %s (type code %s)" % (name, kind), name=name)


def load_source(name, pathname, file=None):
    return _load(name, pathname, machinery.SourceFileLoader)


def load_compiled(name, pathname, file=None):
    return _load(name, pathname, machinery.SourcelessFileLoader)


def load_dynamic(name, path, file=None):
    return _load(name, path, machinery.ExtensionFileLoader)


def load_package(name, path):
    if os.path.isdir(path):
        for suffix in machinery.SOURCE_SUFFIXES + machinery.BYTECODE_SUFFIXES:
            first = os.path.join(path, '__init__' + suffix)
            if os.path.exists(first):
                path = first
                break
        else:
            raise ValueError('%r is not a package' % path)
    kind = machinery.SourceFileLoader if path.endswith('.py') else machinery.SourcelessFileLoader
    return _load(name, path, kind)


def init_builtin(name):
    spec = machinery.BuiltinImporter.find_spec(name)
    return None if spec is None else _execute(spec)


def _load(name, path, loader):
    return _execute(importlib.util.spec_from_file_location(name, path, loader=loader(name, path)))


def _execute(spec):
    known = sys.modules.get(spec.name)
    module = importlib.util.module_from_spec(spec) if known is None else known
    module.__spec__, module.__loader__ = spec, spec.loader
    if spec.has_location:
        module.__file__ = spec.origin
    sys.modules[spec.name] = module
    try:
        spec.loader.exec_module(module)
    except BaseException:
        if known is None:
            sys.modules.pop(spec.name, None)
        raise
    return sys.modules[spec.name]


class NullImporter(object):
    """Finds nothing; stands for a path that does not exist."""

    def __init__(self, path):
        if path == '':
            raise ImportError('empty pathname', path='')
        if os.path.isdir(path):
            raise ImportError('existing directory', path=path)

    def find_module(self, fullname):
        return None
