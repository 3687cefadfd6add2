"""`install_egg_info`: the metadata folder beside the modules."""
from distutils import _late
from setuptools import Command, namespaces
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('setuptools.install_egg_info')


class install_egg_info(namespaces.Installer, Command):
    description = _table['description']
    user_options = _table['user_options']

    def initialize_options(self):
        return _engine('install_egg_info.initialize_options', self)

    def finalize_options(self):
        return _engine('install_egg_info.finalize_options', self)

    def run(self):
        return _engine('install_egg_info.run', self)

    def copytree(self):
        return _engine('install_egg_info.copytree', self)

    def get_outputs(self):
        return _engine('install_egg_info.get_outputs', self)


__getattr__ = _late(__name__, 'os', 'distutils.log', 'distutils.dir_util', 'setuptools.archive_util unpack_archive',
                    'pkg_resources')
