"""`install_lib`, without the `__init__.py` of namespace packages."""
from distutils import _late
import distutils.command.install_lib as orig
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class install_lib(orig.install_lib):
    def run(self):
        return _engine('install_lib.run', self)

    def get_exclusions(self):
        return set(_engine('install_lib.get_exclusions', self))

    def copy_tree(self, infile, outfile, preserve_mode=1, preserve_times=1, preserve_symlinks=0, level=1):
        return _engine('install_lib.copy_tree', self, infile, outfile, preserve_mode, preserve_times, preserve_symlinks, level)

    def get_outputs(self):
        return _engine('install_lib.get_outputs', self)


__getattr__ = _late(__name__, 'os', 'sys', 'itertools product starmap')
