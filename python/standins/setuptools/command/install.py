"""`install`: always flat, as with --single-version-externally-managed."""
from distutils import _late
import distutils.command.install as orig
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('setuptools.install')
_install = orig.install


class install(orig.install):
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    new_commands = [('install_egg_info', lambda self: True), ('install_scripts', lambda self: True)]
    _nc = dict(new_commands)

    def initialize_options(self):
        return _engine('install.initialize_options', self)

    def finalize_options(self):
        return _engine('install.finalize_options', self)

    def run(self):
        return _engine('install.run', self)

    def do_egg_install(self):
        """Differs: eggs are not made; the installation is flat."""
        return _engine('install.run', self)

    @staticmethod
    def _called_from_setup(run_frame):
        return True


install.sub_commands = [cmd for cmd in orig.install.sub_commands if cmd[0] not in install._nc] + install.new_commands


__getattr__ = _late(__name__, 'glob', 'inspect', 'platform', 'warnings', 'distutils.errors DistutilsArgError')
