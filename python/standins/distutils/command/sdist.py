"""`sdist`: a source distribution."""
from distutils import _ERRORS, _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('sdist')


def show_formats():
    from distutils.archive_util import ARCHIVE_FORMATS
    from distutils.fancy_getopt import FancyGetopt
    FancyGetopt(sorted(('formats=' + name, None, entry[2]) for name, entry in ARCHIVE_FORMATS.items())).print_help(
        'List of available source distribution formats:')


class sdist(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    negative_opt = _table['negative_opt']
    help_options = [('help-formats', None, 'list available distribution formats', show_formats)]
    if _engine.version >= (3, 7):
        READMES = ('README', 'README.txt', 'README.rst')
    if _engine.version < (3,):
        default_format = {'posix': 'gztar', 'nt': 'zip'}

    def initialize_options(self):
        return _engine('sdist.initialize_options', self)

    def finalize_options(self):
        return _engine('sdist.finalize_options', self)

    def run(self):
        return _engine('sdist.run', self)

    def check_metadata(self):
        import warnings
        warnings.warn('distutils.command.sdist.check_metadata is deprecated, ' + ' ' * 14 + 'use the check command instead',
                      PendingDeprecationWarning)
        check = self.distribution.get_command_obj('check')
        check.ensure_finalized()
        check.run()

    def get_file_list(self):
        return _engine('sdist.get_file_list', self)

    def add_defaults(self):
        return _engine('sdist.add_defaults', self)

    def read_template(self):
        return _engine('sdist.read_template', self)

    def prune_file_list(self):
        return _engine('sdist.prune_file_list', self)

    def write_manifest(self):
        return _engine('sdist.write_manifest', self)

    def _manifest_is_not_generated(self):
        return _engine('sdist._manifest_is_not_generated', self)

    def read_manifest(self):
        return _engine('sdist.read_manifest', self)

    def make_release_tree(self, base_dir, files):
        return _engine('sdist.make_release_tree', self, base_dir, files)

    def make_distribution(self):
        return _engine('sdist.make_distribution', self)

    def get_archive_files(self):
        return _engine('sdist.get_archive_files', self)

    if _engine.version >= (3, 7):
        @staticmethod
        def _cs_path_exists(fspath):
            import os
            if not os.path.exists(fspath):
                return False
            folder, name = os.path.split(os.path.abspath(fspath))
            return name in os.listdir(folder)

        def _add_defaults_standards(self):
            return _engine('sdist._add_defaults_standards', self)

        def _add_defaults_optional(self):
            return _engine('sdist._add_defaults_optional', self)

        def _add_defaults_python(self):
            return _engine('sdist._add_defaults_python', self)

        def _add_defaults_data_files(self):
            return _engine('sdist._add_defaults_data_files', self)

        def _add_defaults_ext(self):
            return _engine('sdist._add_defaults_ext', self)

        def _add_defaults_c_libs(self):
            return _engine('sdist._add_defaults_c_libs', self)

        def _add_defaults_scripts(self):
            return _engine('sdist._add_defaults_scripts', self)

    def checking_metadata(self):
        return self.metadata_check

    sub_commands = [('check', checking_metadata)]


__getattr__ = _late(__name__, _ERRORS, 'os', 'sys', 'glob glob', 'warnings warn', 'distutils.dir_util',
                    'distutils.file_util', 'distutils.archive_util', 'distutils.dep_util', 'distutils.log',
                    'distutils.text_file TextFile', 'distutils.filelist FileList', 'distutils.util convert_path')
