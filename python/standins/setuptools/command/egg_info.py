"""`egg_info`: metadata, requirements and the list of sources of a project, in a folder of their own."""
import distutils.filelist
from distutils import _late, log  # noqa: F401
from distutils.filelist import FileList as _FileList
from pkg_resources import parse_version, safe_name, safe_version, to_filename, yield_lines  # noqa: F401
from setuptools import Command
from setuptools.command.sdist import sdist, walk_revctrl  # noqa: F401
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('setuptools.egg_info')


class egg_info(Command):
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']
    negative_opt = _table['negative_opt']
    tag_build = None
    tag_date = None

    # `setup.cfg` of old projects sets it.
    tag_svn_revision = None

    @property
    def name(self):
        return safe_name(self.distribution.get_name())

    @property
    def vtags(self):
        return self.tags()

    def initialize_options(self):
        return _engine('egg_info.initialize_options', self)

    def finalize_options(self):
        return _engine('egg_info.finalize_options', self)

    def run(self):
        return _engine('egg_info.run', self)

    def tags(self):
        return _engine('egg_info.tags', self)

    def tagged_version(self):
        return _engine('egg_info.tagged_version', self)

    def save_version_info(self, filename):
        return _engine('egg_info.save_version_info', self, filename)

    def write_or_delete_file(self, what, filename, data, force=False):
        return _engine('egg_info.write_or_delete_file', self, what, filename, data, force)

    def write_file(self, what, filename, data):
        return _engine('egg_info.write_file', self, what, filename, data)

    def delete_file(self, filename):
        return _engine('egg_info.delete_file', self, filename)

    def find_sources(self):
        return _engine('egg_info.find_sources', self)

    def check_broken_egg_info(self):
        return _engine('egg_info.check_broken_egg_info', self)


class FileList(_FileList):
    def __init__(self, warn=None, debug_print=None, ignore_egg_info_dir=False):
        _FileList.__init__(self, warn, debug_print)
        self.ignore_egg_info_dir = ignore_egg_info_dir

    def process_template_line(self, line):
        return _engine('FileList.process_template_line', self, line)

    def include(self, pattern):
        return _engine('FileList.include', self, pattern)

    def exclude(self, pattern):
        return _engine('FileList.exclude', self, pattern)

    def recursive_include(self, dir, pattern):
        return _engine('FileList.recursive_include', self, dir, pattern)

    def recursive_exclude(self, dir, pattern):
        return _engine('FileList.recursive_exclude', self, dir, pattern)

    def graft(self, dir):
        return _engine('FileList.graft', self, dir)

    def prune(self, dir):
        return _engine('FileList.prune', self, dir)

    def global_include(self, pattern):
        return _engine('FileList.global_include', self, pattern)

    def global_exclude(self, pattern):
        return _engine('FileList.global_exclude', self, pattern)

    def append(self, item):
        return _engine('FileList.append', self, item)

    def extend(self, paths):
        return _engine('FileList.extend', self, list(paths))

    def _repair(self):
        return _engine('FileList._repair', self)

    def _safe_path(self, path):
        return _engine('FileList._safe_path', self, path)


class manifest_maker(sdist):
    template = 'MANIFEST.in'

    def initialize_options(self):
        return _engine('manifest_maker.initialize_options', self)

    def finalize_options(self):
        pass

    def run(self):
        return _engine('manifest_maker.run', self)

    def write_manifest(self):
        return _engine('manifest_maker.write_manifest', self)

    def warn(self, msg):
        return _engine('manifest_maker.warn', self, msg)

    def add_defaults(self):
        return _engine('manifest_maker.add_defaults', self)

    def prune_file_list(self):
        return _engine('manifest_maker.prune_file_list', self)

    if _engine.version >= (3, 9):
        def add_license_files(self):
            return _engine('manifest_maker.add_license_files', self)
    else:
        def check_license(self):
            return _engine('manifest_maker.check_license', self)


def write_file(filename, contents):
    """Lines in UTF-8, as one text without a last newline."""
    with open(filename, 'wb') as stream:
        stream.write('\n'.join(contents).encode('utf-8'))


def write_arg(cmd, basename, filename, force=False):
    name = basename.rpartition('.')[0] or basename
    value = getattr(cmd.distribution, name, None)
    cmd.write_or_delete_file(name, filename, value if value is None else '\n'.join(value) + '\n', force)


def overwrite_arg(cmd, basename, filename):
    write_arg(cmd, basename, filename, True)


# Whoever replaces it wants it replaced in all of distutils.
findall = distutils.filelist.findall


__getattr__ = _late(__name__, 'os', 're', 'sys', 'io', 'time', 'warnings', 'collections',
                    'distutils.errors DistutilsInternalError', 'distutils.util convert_path',
                    'setuptools SetuptoolsDeprecationWarning', 'setuptools.command.setopt edit_config', 'setuptools.glob glob',
                    'pkg_resources EntryPoint Requirement iter_entry_points parse_requirements')
