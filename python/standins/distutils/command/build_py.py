"""`build_py`: pure modules and package data."""
from distutils import _ERRORS, _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('build_py')


class build_py(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    negative_opt = _table['negative_opt']

    def initialize_options(self):
        return _engine('build_py.initialize_options', self)

    def finalize_options(self):
        return _engine('build_py.finalize_options', self)

    def run(self):
        return _engine('build_py.run', self)

    def get_data_files(self):
        return _engine('build_py.get_data_files', self)

    def find_data_files(self, package, src_dir):
        return _engine('build_py.find_data_files', self, package, src_dir)

    def build_package_data(self):
        return _engine('build_py.build_package_data', self)

    def get_package_dir(self, package):
        return _engine('build_py.get_package_dir', self, package)

    def check_package(self, package, package_dir):
        return _engine('build_py.check_package', self, package, package_dir)

    def check_module(self, module, module_file):
        return _engine('build_py.check_module', self, module, module_file)

    def find_package_modules(self, package, package_dir):
        return _engine('build_py.find_package_modules', self, package, package_dir)

    def find_modules(self):
        return _engine('build_py.find_modules', self)

    def find_all_modules(self):
        return _engine('build_py.find_all_modules', self)

    def get_source_files(self):
        return _engine('build_py.get_source_files', self)

    def get_module_outfile(self, build_dir, package, module):
        return _engine('build_py.get_module_outfile', self, build_dir, package, module)

    def get_outputs(self, include_bytecode=1):
        return _engine('build_py.get_outputs', self, include_bytecode)

    def build_module(self, module, module_file, package):
        return _engine('build_py.build_module', self, module, module_file, package)

    def build_modules(self):
        return _engine('build_py.build_modules', self)

    def build_packages(self):
        return _engine('build_py.build_packages', self)

    def byte_compile(self, files):
        return _engine('build_py.byte_compile', self, files)


if _engine.version >= (3,):
    from distutils._two_to_three import Mixin2to3

    class build_py_2to3(build_py, Mixin2to3):
        def run(self):
            return _engine('build_py_2to3.run', self)

        def build_module(self, module, module_file, package):
            return _engine('build_py_2to3.build_module', self, module, module_file, package)


__getattr__ = _late(__name__, _ERRORS, 'os', 'sys', 'importlib',
                    'glob' if _engine.version >= (3, 8) else 'glob glob', 'distutils.log',
                    'distutils.util convert_path')
