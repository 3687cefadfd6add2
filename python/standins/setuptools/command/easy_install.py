"""`easy_install`: not supported; importable for scripts that derive from it."""
import os
import sys

from setuptools.command._unsupported import Unsupported

__all__ = ['easy_install', 'main', 'get_exe_prefixes', 'PthDistributions', 'is_64bit']

sys_executable = os.environ.get('__PYVENV_LAUNCHER__', os.path.normpath(sys.executable))


class easy_install(Unsupported):
    _python_only = True
    description = 'Find/get/install Python packages'
    command_consumes_arguments = True
    instead = 'pip installs packages with their requirements'
    user_options = [
        ('prefix=', None, 'installation prefix'),
        ('install-dir=', 'd', 'install package to DIR'),
        ('script-dir=', 's', 'install scripts to DIR'),
        ('index-url=', 'i', 'base URL of Python Package Index'),
        ('find-links=', 'f', 'additional URL(s) to search for packages'),
    ]
    boolean_options = []

    def initialize_options(self):
        self.prefix = None
        self.install_dir = None
        self.script_dir = None
        self.index_url = None
        self.find_links = None
        self.args = None


def main(argv=None, **kw):
    from setuptools import setup
    setup(script_args=['easy_install'] + list(sys.argv[1:] if argv is None else argv), script_name='easy_install', **kw)


def is_64bit():
    return sys.maxsize > 2 ** 32


def get_exe_prefixes(exe_filename):
    return []


def current_umask():
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


class PthDistributions(object):
    _engine_mirrors = False


class ScriptWriter(object):
    """Scripts of entry points. Differs: they import what they call."""
    _engine_mirrors = False
    template = ''

    @classmethod
    def best(cls):
        return cls

    @classmethod
    def get_header(cls, script_text='', executable=None):
        return '#!%s\n' % (executable or sys_executable)


def get_script_header(script_text, executable=sys_executable, wininst=False):
    return ScriptWriter.get_header(script_text, executable)
