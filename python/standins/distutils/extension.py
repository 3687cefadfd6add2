"""`Extension`: what a script says of one extension module."""
import sys
import warnings  # noqa: F401 - scripts find it here

from distutils import _late
from pydistutils_bridge.wire import bind as _bind, warn as _warn

_engine = _bind(__name__)
_PY2 = _engine.version < (3,)

_LISTS = ('include_dirs', 'define_macros', 'undef_macros', 'library_dirs', 'libraries', 'runtime_library_dirs',
          'extra_objects', 'extra_compile_args', 'extra_link_args', 'export_symbols', 'swig_opts', 'depends')


class Extension:
    if _PY2:
        def __init__(self, name, sources, include_dirs=None, define_macros=None, undef_macros=None, library_dirs=None,
                     libraries=None, runtime_library_dirs=None, extra_objects=None, extra_compile_args=None,
                     extra_link_args=None, export_symbols=None, swig_opts=None, depends=None, language=None, **kw):
            assert type(name) is str, "'name' must be a string"
            assert type(sources) is list and all(type(source) is str for source in sources), \
                "'sources' must be a list of strings"
            _fill(self, locals(), kw)
    else:
        def __init__(self, name, sources, include_dirs=None, define_macros=None, undef_macros=None, library_dirs=None,
                     libraries=None, runtime_library_dirs=None, extra_objects=None, extra_compile_args=None,
                     extra_link_args=None, export_symbols=None, swig_opts=None, depends=None, language=None,
                     optional=None, **kw):
            if not isinstance(name, str):
                raise AssertionError("'name' must be a string")
            if not isinstance(sources, list) or not all(isinstance(source, str) for source in sources):
                raise AssertionError("'sources' must be a list of strings")
            _fill(self, locals(), kw)
            self.optional = optional

        def __repr__(self):
            cls = self.__class__
            return '<%s.%s(%r) at %#x>' % (cls.__module__, cls.__qualname__, self.name, id(self))


def _fill(extension, given, unknown):
    extension.name, extension.sources = given['name'], given['sources']
    for name in _LISTS:
        setattr(extension, name, given[name] or [])
    extension.language = given['language']
    if unknown:
        _warn('Unknown Extension options: ' + ', '.join(sorted(map(repr, unknown))))


def read_setup_file(filename):
    open(filename).close()  # the script's own error where it can't be read
    found, complaints = _engine('read_setup_file', filename)
    for complaint in complaints:
        sys.stderr.write('warning: %s\n' % complaint)
    return [Extension(**words) for words in found]


__getattr__ = _late(__name__, 'os', 're', 'string')
