"""`develop`: not supported; importable for scripts that derive from it."""
from distutils import _late
from setuptools.command.easy_install import easy_install


class develop(easy_install):
    _python_only = True
    description = "install package in 'development mode'"
    command_consumes_arguments = False
    instead = '`pip install -e .` installs a project in place, `build_ext --inplace` builds its extensions there'
    user_options = easy_install.user_options + [
        ('uninstall', 'u', 'Uninstall this source package'),
        ('egg-path=', None, 'Set the path to be used in the .egg-link file'),
    ]
    boolean_options = easy_install.boolean_options + ['uninstall']

    def initialize_options(self):
        easy_install.initialize_options(self)
        self.uninstall = None
        self.egg_path = None


__getattr__ = _late(__name__, 'os', 'io', 'glob', 'pkg_resources Distribution PathMetadata normalize_path', 'distutils.log',
                    'distutils.errors DistutilsError DistutilsOptionError', 'distutils.util convert_path')
