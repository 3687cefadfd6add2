"""`easy_install`: not supported; importable for scripts that derive from it."""
import os
import sys

from distutils import _late
from pydistutils_bridge.wire import bind as _bind
from setuptools.command._unsupported import Unsupported

_engine = _bind(__name__)

__all__ = ['easy_install', 'main', 'get_exe_prefixes', 'PthDistributions', 'is_64bit']

sys_executable = os.environ.get('__PYVENV_LAUNCHER__', os.path.normpath(sys.executable))


class easy_install(Unsupported):
    _python_only = True
    description = 'Find/get/install Python packages'
    command_consumes_arguments = True
    instead = 'pip installs packages with their requirements'
    # Whoever types an option of the original is told what to do instead, too.
    user_options = [
        ('prefix=', None, 'installation prefix'),
        ('user', None, "the user's own site-packages"),
        ('install-dir=', 'd', 'install package to DIR'),
        ('script-dir=', 's', 'install scripts to DIR'),
        ('exclude-scripts', 'x', 'no scripts'),
        ('index-url=', 'i', 'base URL of Python Package Index'),
        ('find-links=', 'f', 'additional URL(s) to search for packages'),
        ('no-find-links', None, 'no links of distributions'),
        ('allow-hosts=', 'H', 'hosts to download from'),
        ('no-deps', 'N', 'no requirements'),
        ('upgrade', 'U', 'ask the index even for what is there'),
        ('always-copy', 'a', 'all requirements into the same folder'),
        ('multi-version', 'm', 'on no path until a script requires it'),
        ('zip-ok', 'z', 'as a zipped egg'),
        ('always-unzip', 'Z', 'as a folder'),
        ('local-snapshots-ok', 'l', 'from checkouts, too'),
        ('editable', 'e', 'only unpack the source'),
        ('build-directory=', 'b', 'folder to build in'),
        ('site-dirs=', 'S', 'folders where .pth files work'),
        ('optimize=', 'O', 'level of optimised byte code'),
        ('record=', None, 'file for the list of installed files'),
        ('version', None, 'version and nothing else'),
    ]
    boolean_options = ['user', 'exclude-scripts', 'no-find-links', 'no-deps', 'upgrade', 'always-copy', 'multi-version', 'zip-ok',
                       'always-unzip', 'local-snapshots-ok', 'editable', 'version']
    negative_opt = {'always-unzip': 'zip-ok'}

    def initialize_options(self):
        for name, _, _ in easy_install.user_options:
            setattr(self, name.rstrip('=').replace('-', '_'), None)
        self.user = 0
        self.args = None


def main(argv=None, **kw):
    from setuptools import setup
    setup(script_args=['easy_install'] + list(sys.argv[1:] if argv is None else argv), script_name='easy_install', **kw)


def is_64bit():
    return sys.maxsize > 2 ** 32


def nt_quote_arg(arg):
    import subprocess
    return subprocess.list2cmdline([arg])


def get_exe_prefixes(exe_filename):
    return []


def current_umask():
    mask = os.umask(0o022)
    os.umask(mask)
    return mask


class PthDistributions(object):
    _engine_mirrors = False


class ScriptWriter(object):
    """Scripts of entry points: the engine's own, unless a script has put something of its own into this class. Differs: they import what they call."""
    _engine_mirrors = False
    template = ''  # what a script puts here is filled in as the original fills in its own

    @classmethod
    def get_args(cls, dist, header=None):
        if header is None:
            header = cls.get_header()
        spec = str(dist.as_requirement())
        for type_ in ('console', 'gui'):
            group = type_ + '_scripts'
            for name, ep in dist.get_entry_map(group).items():
                cls._ensure_safe_name(name)
                if cls.template:
                    text = cls.template % {'cls': cls, 'dist': dist, 'header': header, 'spec': spec, 'type_': type_,
                                           'group': group, 'name': name, 'ep': ep}
                else:
                    text = _engine('script_text', ep.module_name, ep.attrs)
                for args in cls._get_script_args(type_, name, header, text):
                    yield args

    @classmethod
    def _get_script_args(cls, type_, name, header, script_text):
        if os.name != 'nt':
            return [(name, header + script_text)]
        import base64
        from distutils.util import get_platform
        from pydistutils_bridge.launchers import files
        return [(file[0], base64.b64decode(file[1]), 'b') if file[2:] else tuple(file)
                for file in files(type_, name, header, script_text, get_platform())]

    @staticmethod
    def _ensure_safe_name(name):
        if '/' in name or '\\' in name:
            raise ValueError('Path separators not allowed in script names')

    @classmethod
    def best(cls):
        return cls

    @classmethod
    def get_header(cls, script_text='', executable=None):
        return '#!%s\n' % (executable or sys_executable)


def get_script_args(dist, executable=sys_executable, wininst=False):
    return ScriptWriter.best().get_args(dist, ScriptWriter.get_header(executable=executable))


def get_script_header(script_text, executable=sys_executable, wininst=False):
    return ScriptWriter.get_header(script_text, executable)


def _files_of(egg_base, egg_info, name, version, header):
    """What the writer makes of a project's entry points. Source: setuptools/command/install_scripts.py: run."""
    from pkg_resources import Distribution, PathMetadata
    dist = Distribution(egg_base, PathMetadata(egg_base, egg_info), name, version)
    return [tuple(args)[:3] for args in ScriptWriter.best().get_args(dist, header)]


__getattr__ = _late(__name__, 're', 'stat', 'glob glob', 'shutil', 'tempfile', 'textwrap', 'warnings', 'site', 'struct',
                    'subprocess', 'zipfile', 'random', 'distutils.log', 'distutils.dir_util',
                    'distutils.errors DistutilsArgError DistutilsError DistutilsOptionError DistutilsPlatformError',
                    'distutils.util convert_path get_platform subst_vars', 'distutils.spawn find_executable',
                    'distutils.command.build_scripts first_line_re', 'distutils.command.install INSTALL_SCHEMES SCHEME_KEYS',
                    'setuptools Command SetuptoolsDeprecationWarning', 'setuptools.archive_util unpack_archive',
                    'setuptools.package_index PackageIndex', 'setuptools.sandbox run_setup',
                    'pkg_resources DEVELOP_DIST Distribution DistributionNotFound Environment PathMetadata '
                    'Requirement VersionConflict WorkingSet ensure_directory find_distributions get_distribution '
                    'normalize_path resource_string yield_lines')
