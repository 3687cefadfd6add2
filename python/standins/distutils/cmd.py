"""`Command`: the base of all commands."""
import sys

from distutils import _late, log
from distutils.errors import DistutilsOptionError
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)


class Command:
    sub_commands = []

    def __init__(self, dist):
        # setuptools puts a class of its own into that module, and its import may come between.
        from distutils.dist import Distribution, _own_class
        if not isinstance(dist, (Distribution, _own_class)):
            raise TypeError('dist must be a Distribution instance')
        if self.__class__ is Command:
            raise RuntimeError('Command is an abstract class')
        self.distribution = dist
        self.initialize_options()
        self._dry_run = None
        self.verbose = dist.verbose
        self.force = None
        self.help = 0
        self.finalized = 0

    def __getattr__(self, attr):
        if attr != 'dry_run':
            raise AttributeError(attr)
        return self.distribution.dry_run if self._dry_run is None else self._dry_run

    def ensure_finalized(self):
        return _engine('Command.ensure_finalized', self)

    def initialize_options(self):
        return _engine('Command.initialize_options', self)

    def finalize_options(self):
        return _engine('Command.finalize_options', self)

    def dump_options(self, header=None, indent=''):
        return _engine('Command.dump_options', self, header, indent)

    def run(self):
        return _engine('Command.run', self)

    def ensure_string(self, option, default=None):
        return _engine('Command.ensure_string', self, option, default)

    def ensure_string_list(self, option):
        return _engine('Command.ensure_string_list', self, option)

    def ensure_filename(self, option):
        return _engine('Command.ensure_filename', self, option)

    def ensure_dirname(self, option):
        return _engine('Command.ensure_dirname', self, option)

    def get_command_name(self):
        return _engine('Command.get_command_name', self)

    def set_undefined_options(self, src_cmd, *option_pairs):
        return _engine('Command.set_undefined_options', self, src_cmd, *option_pairs)

    def get_finalized_command(self, command, create=1):
        return _engine('Command.get_finalized_command', self, command, create)

    def reinitialize_command(self, command, reinit_subcommands=0):
        return _engine('Command.reinitialize_command', self, command, reinit_subcommands)

    def run_command(self, command):
        return _engine('Command.run_command', self, command)

    def get_sub_commands(self):
        return _engine('Command.get_sub_commands', self)

    def mkpath(self, name, mode=0o777):
        return _engine('Command.mkpath', self, name, mode)

    def copy_file(self, infile, outfile, preserve_mode=1, preserve_times=1, link=None, level=1):
        return _engine('Command.copy_file', self, infile, outfile, preserve_mode, preserve_times, link, level)

    def copy_tree(self, infile, outfile, preserve_mode=1, preserve_times=1, preserve_symlinks=0, level=1):
        return _engine('Command.copy_tree', self, infile, outfile, preserve_mode, preserve_times, preserve_symlinks,
                       level)

    def move_file(self, src, dst, level=1):
        return _engine('Command.move_file', self, src, dst, level)

    def spawn(self, cmd, search_path=1, level=1):
        return _engine('Command.spawn', self, cmd, search_path, level, _engine.python_command(cmd))

    def _ensure_stringlike(self, option, what, default=None):
        value = getattr(self, option)
        if value is None:
            setattr(self, option, default)
            return default
        if not isinstance(value, str):
            raise DistutilsOptionError("'%s' must be a %s (got `%s`)" % (option, what, value))
        return value

    def _ensure_tested_string(self, option, tester, what, error_fmt, default=None):
        value = self._ensure_stringlike(option, what, default)
        if value is not None and not tester(value):
            raise DistutilsOptionError(("error in '%s' option: " + error_fmt) % (option, value))

    def announce(self, msg, level=1):
        log.log(level, msg)

    def warn(self, msg):
        log.warn('warning: %s: %s\n', self.get_command_name(), msg)

    def debug_print(self, msg):
        from distutils.debug import DEBUG
        if DEBUG:
            print(msg)
            sys.stdout.flush()

    def execute(self, func, args, msg=None, level=1):
        from distutils import util
        util.execute(func, args, msg, dry_run=self.dry_run)

    def make_archive(self, base_name, format, root_dir=None, base_dir=None, owner=None, group=None):
        from distutils import archive_util
        return archive_util.make_archive(base_name, format, root_dir, base_dir, dry_run=self.dry_run, owner=owner,
                                         group=group)

    def make_file(self, infiles, outfile, func, args, exec_msg=None, skip_msg=None, level=1):
        """Calls `func`, which makes `outfile`, where that is older than one of `infiles`."""
        if isinstance(infiles, str):
            infiles = (infiles,)
        elif not isinstance(infiles, (list, tuple)):
            raise TypeError("'infiles' must be a string, or a list or tuple of strings")
        if exec_msg is None:
            exec_msg = 'generating %s from %s' % (outfile, ', '.join(infiles))
        if skip_msg is None:
            skip_msg = 'skipping %s (inputs unchanged)' % outfile
        from distutils import dep_util
        if self.force or dep_util.newer_group(infiles, outfile):
            self.execute(func, args, exec_msg, level)
        else:
            log.debug(skip_msg)


if _engine.version < (3, 7):
    class install_misc(Command):
        _python_only = True
        user_options = [('install-dir=', 'd', 'directory to install the files to')]

        def initialize_options(self):
            self.install_dir = None
            self.outfiles = []

        def _install_dir_from(self, dirname):
            self.set_undefined_options('install', (dirname, 'install_dir'))

        def _copy_files(self, filelist):
            self.outfiles = []
            if filelist:
                import os
                self.mkpath(self.install_dir)
                for name in filelist:
                    self.copy_file(name, self.install_dir)
                    self.outfiles.append(os.path.join(self.install_dir, name))

        def get_outputs(self):
            return self.outfiles


__getattr__ = _late(__name__, 'distutils.util', 'distutils.dir_util', 'distutils.file_util',
                    'distutils.archive_util', 'distutils.dep_util', 'os', 're')
