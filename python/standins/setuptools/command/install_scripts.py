"""`install_scripts`, with those of entry points."""
from distutils import _late
import distutils.command.install_scripts as orig
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class install_scripts(orig.install_scripts):
    def initialize_options(self):
        return _engine('install_scripts.initialize_options', self)

    def run(self):
        return _engine('install_scripts.run', self)

    def write_script(self, script_name, contents, mode='t', *ignored):
        return _engine('install_scripts.write_script', self, script_name, contents, mode)


__getattr__ = _late(__name__, 'os', 'sys', 'distutils.log', 'distutils.errors DistutilsModuleError',
                    'pkg_resources Distribution PathMetadata ensure_directory')
