"""`install_egg_info`: the metadata of what is installed."""
from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('install_egg_info')


class install_egg_info(Command):
    description = _table['description']
    user_options = _table['user_options']

    def initialize_options(self):
        return _engine('install_egg_info.initialize_options', self)

    def finalize_options(self):
        return _engine('install_egg_info.finalize_options', self)

    def run(self):
        return _engine('install_egg_info.run', self)

    def get_outputs(self):
        return _engine('install_egg_info.get_outputs', self)


def safe_name(name):
    return _engine('safe_name', name)


def safe_version(version):
    return _engine('safe_version', version)


def to_filename(name):
    return name.replace('-', '_')


__getattr__ = _late(__name__, 'os', 're', 'sys', 'distutils.log', 'distutils.dir_util')
