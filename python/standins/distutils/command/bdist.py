"""`bdist`: built distributions, by the command for each format."""
from distutils import _ERRORS, _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('bdist')


def show_formats():
    from distutils.fancy_getopt import FancyGetopt
    FancyGetopt([('formats=' + name, None, bdist.format_command[name][1]) for name in bdist.format_commands]).print_help(
        'List of available distribution formats:')


def _formats():
    """The formats in order, and for each its command and description, as the version has them."""
    version = _engine.version
    return [
        ('rpm', 'bdist_rpm', 'RPM distribution', True),
        ('gztar', 'bdist_dumb', "gzip'ed tar file", True),
        ('bztar', 'bdist_dumb', "bzip2'ed tar file", True),
        ('xztar', 'bdist_dumb', "xz'ed tar file", version >= (3,)),
        ('ztar', 'bdist_dumb', 'compressed tar file', True),
        ('tar', 'bdist_dumb', 'tar file', True),
        ('wininst', 'bdist_wininst', 'Windows executable installer', version < (3, 10)),
        ('zip', 'bdist_dumb', 'ZIP file', True),
        ('msi', 'bdist_msi', 'Microsoft Installer', version < (3, 11)),
    ]


class bdist(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    help_options = [('help-formats', None, 'lists available distribution formats', show_formats)]
    no_format_option = ('bdist_rpm',)
    default_format = {'posix': 'gztar', 'nt': 'zip'}
    if _engine.version < (3,):
        default_format['os2'] = 'zip'
    format_commands = [_entry[0] for _entry in _formats() if _entry[3]]
    format_command = dict((_entry[0], _entry[1:3]) for _entry in _formats() if _entry[3])

    def initialize_options(self):
        return _engine('bdist.initialize_options', self)

    def finalize_options(self):
        return _engine('bdist.finalize_options', self)

    def run(self):
        return _engine('bdist.run', self)


__getattr__ = _late(__name__, _ERRORS, 'os', 'distutils.util get_platform')
