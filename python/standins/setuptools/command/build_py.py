"""`build_py`, with data files by pattern and by manifest."""
from distutils import _late
import distutils.command.build_py as orig
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)

if (3,) <= _engine.version < (3, 9):
    from distutils.util import Mixin2to3 as _Mixin2to3

    class Mixin2to3(_Mixin2to3):
        def run_2to3(self, files, doctests=False):
            return _Mixin2to3.run_2to3(self, files)
else:
    class Mixin2to3:
        def run_2to3(self, files, doctests=True):
            pass


class build_py(orig.build_py, Mixin2to3):
    editable_mode = False
    existing_egg_info_dir = None

    def initialize_options(self):
        return _engine('build_py.initialize_options', self)

    def finalize_options(self):
        return _engine('build_py.finalize_options', self)

    def run(self):
        return _engine('build_py.run', self)

    def __getattr__(self, attr):
        if attr == 'data_files':
            return _engine('build_py.dataFiles', self)
        return orig.build_py.__getattr__(self, attr)

    def build_module(self, module, module_file, package):
        return _engine('build_py.build_module', self, module, module_file, package)

    def _get_data_files(self):
        return _engine('build_py._get_data_files', self)

    def get_data_files(self):
        return _engine('build_py.get_data_files', self)

    def get_data_files_without_manifest(self):
        return _engine('build_py.get_data_files_without_manifest', self)

    def _get_pkg_data_files(self, package):
        return _engine('build_py._get_pkg_data_files', self, package)

    def find_data_files(self, package, src_dir):
        return _engine('build_py.find_data_files', self, package, src_dir)

    def get_outputs(self, include_bytecode=1):
        return _engine('build_py.get_outputs', self, include_bytecode)

    def get_output_mapping(self):
        return _engine('build_py.get_output_mapping', self)

    def build_package_data(self):
        return _engine('build_py.build_package_data', self)

    def analyze_manifest(self):
        return _engine('build_py.analyze_manifest', self)

    def check_package(self, package, package_dir):
        return _engine('build_py.check_package', self, package, package_dir)

    def get_package_dir(self, package):
        return _engine('build_py.get_package_dir', self, package)

    def exclude_data_files(self, package, src_dir, files):
        return _engine('build_py.exclude_data_files', self, package, src_dir, files)


if _engine.version >= (3, 9):
    # Gone since 58: scripts go another way where they cannot import it.
    del Mixin2to3


def assert_relative(path):
    import os
    from distutils.errors import DistutilsSetupError
    if os.path.isabs(path):
        raise DistutilsSetupError('Error: setup script specifies an absolute path:\n\n    %s\n\n'
                                  'setup() arguments must *always* be /-separated paths relative to the\n'
                                  'setup.py directory, *never* absolute paths.\n' % path)
    return path


__getattr__ = _late(__name__, 'os', 'sys', 'io', 'fnmatch', 'textwrap', 'itertools', 'stat', 'glob glob', 'distutils',
                    'distutils.util convert_path')
