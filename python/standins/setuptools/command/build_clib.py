"""`build_clib`, with flags and dependencies for each library."""
from distutils import _late
import distutils.command.build_clib as orig
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class build_clib(orig.build_clib):
    def build_libraries(self, libraries):
        return _engine('build_clib.build_libraries', self, libraries)


__getattr__ = _late(__name__, 'distutils.log', 'distutils.errors DistutilsSetupError',
                    'setuptools.dep_util newer_pairwise_group')
