"""`build_ext`, with the stable interface, shared libraries and Cython."""
import distutils.command.build_ext as _distutils
from distutils.command.build_ext import build_ext as _du_build_ext
from distutils.errors import DistutilsError  # noqa: F401
from distutils import _late, log  # noqa: F401
from distutils.sysconfig import customize_compiler, get_config_var  # noqa: F401
from distutils.ccompiler import new_compiler  # noqa: F401
from setuptools._cython import added as _added
from setuptools.extension import Extension, Library  # noqa: F401
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_build_ext = _du_build_ext
_of_cython = _added() or (None, (), (), (), None)

have_rtld = False
use_stubs = __import__('sys').platform == 'darwin'
libtype = 'shared' if use_stubs or __import__('os').name == 'nt' else 'static'


def get_abi3_suffix():
    """The suffix of extensions that use the stable interface only; None where there is none."""
    try:
        from importlib.machinery import EXTENSION_SUFFIXES
    except ImportError:
        return None
    for suffix in EXTENSION_SUFFIXES:
        if '.abi3' in suffix or suffix == '.pyd':
            return suffix


class build_ext(_build_ext):
    editable_mode = False
    description = _of_cython[4] or _distutils.build_ext.description
    user_options = _distutils.build_ext.user_options + list(_of_cython[1])
    boolean_options = _distutils.build_ext.boolean_options + list(_of_cython[2])

    def initialize_options(self):
        return _engine('build_ext.initialize_options', self)

    def finalize_options(self):
        return _engine('build_ext.finalize_options', self)

    def run(self):
        return _engine('build_ext.run', self)

    def copy_extensions_to_source(self):
        return _engine('build_ext.copy_extensions_to_source', self)

    def get_ext_filename(self, fullname):
        return _engine('build_ext.get_ext_filename', self, fullname)

    def get_export_symbols(self, ext):
        return _engine('build_ext.get_export_symbols', self, ext)

    def build_extensions(self):
        return _engine('build_ext.build_extensions', self)

    def build_extension(self, ext):
        return _engine('build_ext.build_extension', self, ext)

    def setup_shlib_compiler(self):
        return _engine('build_ext.setup_shlib_compiler', self)

    def links_to_dynamic(self, ext):
        return _engine('build_ext.links_to_dynamic', self, ext)

    def get_outputs(self):
        return _engine('build_ext.get_outputs', self)

    def get_output_mapping(self):
        return _engine('build_ext.get_output_mapping', self)

    def write_stub(self, output_dir, ext, compile=False):
        return _engine('build_ext.write_stub', self, output_dir, ext, compile)


__getattr__ = _late(__name__, 'os', 'sys', 'itertools', 'distutils.file_util copy_file')
