"""`Extension` and `Library`."""
from distutils import _late
from distutils.extension import Extension as _Extension
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


def _have_cython():
    from setuptools._cython import available
    return available()


have_pyrex = _have_cython


class Extension(_Extension):
    def __init__(self, name, sources, *args, **kw):
        self.py_limited_api = kw.pop('py_limited_api', False)
        _Extension.__init__(self, name, sources, *args, **kw)

    def _convert_pyx_sources_to_lang(self):
        return _engine('Extension._convert_pyx_sources_to_lang', self)


class Library(Extension):
    pass


__getattr__ = _late(__name__, 're', 'functools')
