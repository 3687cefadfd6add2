"""`install`: everything that `build` made, by its sub-commands."""
from site import USER_BASE, USER_SITE  # noqa: F401 - scripts set them here

from distutils import _late
from distutils.cmd import Command
from distutils.debug import DEBUG  # noqa: F401 - scripts set it here
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('install')

# Scripts change these schemes in place, and give more.
INSTALL_SCHEMES = _engine.own_table('install.schemes')
SCHEME_KEYS = ('purelib', 'platlib', 'headers', 'scripts', 'data')
if _engine.version < (3, 10):
    WINDOWS_SCHEME = INSTALL_SCHEMES['nt']
if _engine.version >= (3,):
    HAS_USER_SITE = _engine.version < (3, 10) or USER_SITE is not None


class install(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    negative_opt = _table['negative_opt']

    def initialize_options(self):
        return _engine('install.initialize_options', self)

    def finalize_options(self):
        return _engine('install.finalize_options', self)

    def dump_dirs(self, msg):
        return _engine('install.dump_dirs', self, msg)

    def finalize_unix(self):
        return _engine('install.finalize_unix', self)

    def finalize_other(self):
        return _engine('install.finalize_other', self)

    def select_scheme(self, name):
        return _engine('install.select_scheme', self, name)

    def _expand_attrs(self, attrs):
        return _engine('install._expand_attrs', self, attrs)

    def expand_basedirs(self):
        return _engine('install.expand_basedirs', self)

    def expand_dirs(self):
        return _engine('install.expand_dirs', self)

    def convert_paths(self, *names):
        return _engine('install.convert_paths', self, *names)

    def handle_extra_path(self):
        return _engine('install.handle_extra_path', self)

    def change_roots(self, *names):
        return _engine('install.change_roots', self, *names)

    def create_home_path(self):
        return _engine('install.create_home_path', self)

    def run(self):
        return _engine('install.run', self)

    def create_path_file(self):
        return _engine('install.create_path_file', self)

    def get_outputs(self):
        return _engine('install.get_outputs', self)

    def get_inputs(self):
        return _engine('install.get_inputs', self)

    def has_lib(self):
        return _engine('install.has_lib', self)

    def has_headers(self):
        return _engine('install.has_headers', self)

    def has_scripts(self):
        return _engine('install.has_scripts', self)

    def has_data(self):
        return _engine('install.has_data', self)

    sub_commands = [('install_lib', has_lib), ('install_headers', has_headers), ('install_scripts', has_scripts),
                    ('install_data', has_data), ('install_egg_info', lambda self: True)]


__getattr__ = _late(__name__, 'os', 're', 'sys', 'sysconfig', 'distutils.log',
                    'distutils.sysconfig get_config_vars', 'distutils.file_util write_file',
                    'distutils.util convert_path subst_vars change_root get_platform',
                    'distutils.errors DistutilsPlatformError DistutilsOptionError')
