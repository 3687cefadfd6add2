"""The interpreter's own configuration: where it lives, how it was built.

`_config_vars` is live: what scripts change in it holds for all that is built afterwards.
"""
from __future__ import absolute_import

import os
import re
import sys
import sysconfig as _sysconfig
from sysconfig import get_config_h_filename, get_makefile_filename, get_python_version  # noqa: F401

from distutils import _late
from distutils.errors import DistutilsPlatformError  # noqa: F401
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_VERSION = _engine.version

PREFIX = os.path.normpath(sys.prefix)
EXEC_PREFIX = os.path.normpath(sys.exec_prefix)
if _VERSION >= (3,):
    BASE_PREFIX = os.path.normpath(sys.base_prefix)
    BASE_EXEC_PREFIX = os.path.normpath(sys.base_exec_prefix)
project_base = getattr(_sysconfig, '_PROJECT_BASE', None) or os.path.dirname(os.path.abspath(sys.executable))
python_build = _sysconfig.is_python_build()
if (3,) <= _VERSION < (3, 11):
    _sys_home = getattr(sys, '_home', None)
if _VERSION >= (3,):
    build_flags = '' if python_build else getattr(sys, 'abiflags', '')

_variable_rx = r'([a-zA-Z][a-zA-Z0-9_]+)\s*=\s*(.*)'
_findvar1_rx = r'\$\(([A-Za-z][A-Za-z0-9_]*)\)'
_findvar2_rx = r'\${([A-Za-z][A-Za-z0-9_]*)}'
if _VERSION < (3, 10):
    _variable_rx, _findvar1_rx, _findvar2_rx = map(re.compile, (_variable_rx, _findvar1_rx, _findvar2_rx))


def get_python_inc(plat_specific=0, prefix=None):
    return _engine('get_python_inc', plat_specific, prefix)


def get_python_lib(plat_specific=0, standard_lib=0, prefix=None):
    return _engine('get_python_lib', plat_specific, standard_lib, prefix)


def customize_compiler(compiler):
    _engine('customize_compiler', compiler)


def parse_config_h(fp, g=None):
    return _sysconfig.parse_config_h(fp, g)


def parse_makefile(fn, g=None):
    open(fn).close()  # the script's own error where it can't be read
    found = _engine('parse_makefile', fn)
    if g is None:
        return found
    g.update(found)
    return g


def expand_makefile_vars(s, vars):
    """The text with `$(name)` and `${name}` replaced, also where a value brings new ones."""
    while True:
        found = re.search(_findvar1_rx, s) or re.search(_findvar2_rx, s)
        if not found:
            return s
        s = s[:found.start()] + vars.get(found.group(1)) + s[found.end():]


def _python_build():
    return _sysconfig.is_python_build()


_engine_follows = ('_config_vars',)

if _VERSION >= (3, 10):
    # From there on the original hands out sysconfig's own dict.
    from sysconfig import get_config_var, get_config_vars, is_python_build  # noqa: F401
    _config_vars = get_config_vars()
    _pristine_config_vars = dict(_config_vars)
    if _VERSION < (3, 12):
        import warnings
        warnings.warn('The distutils.sysconfig module is deprecated, use sysconfig instead', DeprecationWarning,
                      3 if type(__loader__).__module__.startswith('pydistutils_bridge') else 2)  # noqa: F821
else:
    _config_vars = None
    # Names that only sysconfig adds to what the Makefile and pyconfig.h say.
    _NOT_OURS = ('py_version', 'py_version_short', 'py_version_nodot', 'base', 'platbase', 'installed_base',
                 'installed_platbase', 'projectbase', 'userbase', 'abiflags', 'platlibdir')

    # What the engine's record says, to be told from what a script changes.
    _pristine_config_vars = dict((name, value) for name, value in _sysconfig.get_config_vars().items() if name not in _NOT_OURS)
    _pristine_config_vars['prefix'], _pristine_config_vars['exec_prefix'] = PREFIX, EXEC_PREFIX

    def _init_posix():
        global _config_vars
        _config_vars = dict(_pristine_config_vars)

    _init_nt = _init_posix

    def get_config_vars(*args):
        if _config_vars is None:
            _init_posix()
        return [_config_vars.get(name) for name in args] if args else _config_vars

    def get_config_var(name):
        if name == 'SO' and _VERSION >= (3,):
            import warnings
            warnings.warn('SO is deprecated, use EXT_SUFFIX', DeprecationWarning, 2)
        return get_config_vars().get(name)


__getattr__ = _late(__name__, 'string', 'functools partial',
                    *(['distutils.util get_platform get_host_platform'] if _VERSION == (3, 8) else []))
