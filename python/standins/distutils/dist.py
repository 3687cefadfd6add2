"""`Distribution` and `DistributionMetadata`: what is built, and what is known of it."""
import io
import os
import re

from distutils import _ERRORS, _late, log
from distutils.debug import DEBUG  # noqa: F401 - scripts set it here
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_PY2 = _engine.version < (3,)
_table = _engine.table('Distribution')

command_re = re.compile(r'^[a-zA-Z]([a-zA-Z0-9_]*)$')
if _PY2:
    PKG_INFO_ENCODING = 'utf-8'


class Distribution:
    global_options = _table['global_options']
    common_usage = _table['common_usage']
    display_options = _table['display_options']
    display_option_names = [_option[0].replace('-', '_') for _option in display_options]
    negative_opt = _table['negative_opt']

    def __init__(self, attrs=None):
        if self.__class__ is not Distribution or DistributionMetadata is not _own_metadata:
            _keep_metadata_getters(self)
        _engine('Distribution.__init__', self, attrs)

    def get_option_dict(self, command):
        return _engine('Distribution.get_option_dict', self, command)

    def dump_option_dicts(self, header=None, commands=None, indent=''):
        return _engine('Distribution.dump_option_dicts', self, header, commands, indent)

    def find_config_files(self):
        return _engine('Distribution.find_config_files', self)

    def parse_config_files(self, filenames=None):
        return _engine('Distribution.parse_config_files', self, filenames)

    def parse_command_line(self):
        return _engine('Distribution.parse_command_line', self)

    def _get_toplevel_options(self):
        return _engine('Distribution._get_toplevel_options', self)

    def _parse_command_opts(self, parser, args):
        return _engine('Distribution._parse_command_opts', self, parser, args)

    def finalize_options(self):
        return _engine('Distribution.finalize_options', self)

    def _show_help(self, parser, global_options=1, display_options=1, commands=[]):
        return _engine('Distribution._show_help', self, parser, global_options, display_options, commands)

    def handle_display_options(self, option_order):
        return _engine('Distribution.handle_display_options', self, option_order)

    def print_command_list(self, commands, header, max_length):
        return _engine('Distribution.print_command_list', self, commands, header, max_length)

    def print_commands(self):
        return _engine('Distribution.print_commands', self)

    def get_command_list(self):
        return _engine('Distribution.get_command_list', self)

    def get_command_packages(self):
        return _engine('Distribution.get_command_packages', self)

    def get_command_class(self, command):
        return _engine('Distribution.get_command_class', self, command)

    def get_command_obj(self, command, create=1):
        return _engine('Distribution.get_command_obj', self, command, create)

    def _set_command_options(self, command_obj, option_dict=None):
        return _engine('Distribution._set_command_options', self, command_obj, option_dict)

    def reinitialize_command(self, command, reinit_subcommands=0):
        return _engine('Distribution.reinitialize_command', self, command, reinit_subcommands)

    def announce(self, msg, level=2):
        log.log(level, msg)

    def run_commands(self):
        return _engine('Distribution.run_commands', self)

    def run_command(self, command):
        return _engine('Distribution.run_command', self, command)

    def has_pure_modules(self):
        return _engine('Distribution.has_pure_modules', self)

    def has_ext_modules(self):
        return _engine('Distribution.has_ext_modules', self)

    def has_c_libraries(self):
        return _engine('Distribution.has_c_libraries', self)

    def has_modules(self):
        return _engine('Distribution.has_modules', self)

    def has_headers(self):
        return _engine('Distribution.has_headers', self)

    def has_scripts(self):
        return _engine('Distribution.has_scripts', self)

    def has_data_files(self):
        return _engine('Distribution.has_data_files', self)

    def is_pure(self):
        return _engine('Distribution.is_pure', self)


_own_class = Distribution


class _MetadataGetter(object):
    """What an instance gives is the method of its metadata itself: scripts copy it there, where it must not come back here.

    It is that of the class: what a script puts on the metadata later has no part in it.
    """
    def __init__(self, name):
        def getter(self):
            return getattr(self.metadata, name)()
        getter.__name__ = self.name = name
        self.getter = getter

    def __get__(self, dist, cls):
        if dist is None:
            return self.getter
        metadata = dist.metadata
        if self.name in metadata.__dict__:
            return getattr(metadata.__class__, self.name).__get__(metadata, metadata.__class__)
        return getattr(metadata, self.name)


def _keep_metadata_getters(dist):
    """A subclass's own `get_name` or its like is not called: in the original the instance has one, which comes first."""
    for basename in DistributionMetadata._METHOD_BASENAMES:
        name = 'get_' + basename
        if not hasattr(Distribution, name):
            setattr(dist, name, _asking_metadata(dist, name))
        elif getattr(dist.__class__, name) != getattr(Distribution, name):
            setattr(dist, name, getattr(Distribution, name).__get__(dist, dist.__class__))


def _asking_metadata(dist, name):
    """A getter that a script's own class of metadata has more; the metadata is still to be made."""
    return lambda: getattr(dist.metadata, name)()


class DistributionMetadata:
    _METHOD_BASENAMES = tuple((
        'name version author author_email maintainer maintainer_email url license description long_description keywords '
        'platforms fullname contact contact_email ' + ('license ' if _PY2 else '') +
        'classifiers download_url provides requires obsoletes').split())

    def __init__(self, path=None):
        if path is None:
            _engine('DistributionMetadata.__init__', self)
        else:
            with open(path) as file:
                self.read_pkg_file(file)

    def read_pkg_file(self, file):
        _engine('DistributionMetadata.read_pkg_file', self, file.read())

    def write_pkg_info(self, base_dir):
        path = os.path.join(base_dir, 'PKG-INFO')
        with open(path, 'w') if _PY2 else io.open(path, 'w', encoding='UTF-8') as file:
            self.write_pkg_file(file)

    def write_pkg_file(self, file):
        file.write(_engine('DistributionMetadata.pkg_info_text', self))

    def _write_list(self, file, name, values):
        for value in values:
            if _PY2:
                self._write_field(file, name, value)
            else:
                file.write('%s: %s\n' % (name, value))

    if _PY2:
        def _write_field(self, file, name, value):
            file.write('%s: %s\n' % (name, self._encode_field(value)))

        def _encode_field(self, value):
            if value is None:
                return None
            return value.encode(PKG_INFO_ENCODING) if isinstance(value, unicode) else str(value)  # noqa: F821

    def get_name(self):
        return _engine('DistributionMetadata.get_name', self)

    def get_version(self):
        return _engine('DistributionMetadata.get_version', self)

    def get_fullname(self):
        return _engine('DistributionMetadata.get_fullname', self)

    def get_author(self):
        return _engine('DistributionMetadata.get_author', self)

    def get_author_email(self):
        return _engine('DistributionMetadata.get_author_email', self)

    def get_maintainer(self):
        return _engine('DistributionMetadata.get_maintainer', self)

    def get_maintainer_email(self):
        return _engine('DistributionMetadata.get_maintainer_email', self)

    def get_contact(self):
        return _engine('DistributionMetadata.get_contact', self)

    def get_contact_email(self):
        return _engine('DistributionMetadata.get_contact_email', self)

    def get_url(self):
        return _engine('DistributionMetadata.get_url', self)

    def get_license(self):
        return _engine('DistributionMetadata.get_license', self)

    def get_description(self):
        return _engine('DistributionMetadata.get_description', self)

    def get_long_description(self):
        return _engine('DistributionMetadata.get_long_description', self)

    def get_keywords(self):
        return _engine('DistributionMetadata.get_keywords', self)

    def get_platforms(self):
        return _engine('DistributionMetadata.get_platforms', self)

    def get_classifiers(self):
        return _engine('DistributionMetadata.get_classifiers', self)

    def get_download_url(self):
        return _engine('DistributionMetadata.get_download_url', self)

    def get_requires(self):
        return _engine('DistributionMetadata.get_requires', self)

    def set_requires(self, value):
        return _engine('DistributionMetadata.set_requires', self, value)

    def get_provides(self):
        return _engine('DistributionMetadata.get_provides', self)

    def set_provides(self, value):
        return _engine('DistributionMetadata.set_provides', self, value)

    def get_obsoletes(self):
        return _engine('DistributionMetadata.get_obsoletes', self)

    def set_obsoletes(self, value):
        return _engine('DistributionMetadata.set_obsoletes', self, value)

    get_licence = get_license

    if _engine.version >= (3, 7):
        def set_keywords(self, value):
            return _engine('DistributionMetadata.set_keywords', self, value)

        def set_platforms(self, value):
            return _engine('DistributionMetadata.set_platforms', self, value)

        def set_classifiers(self, value):
            return _engine('DistributionMetadata.set_classifiers', self, value)


_own_metadata = DistributionMetadata

# The original puts bound methods of its metadata into each instance.
for _name in DistributionMetadata._METHOD_BASENAMES:
    setattr(Distribution, 'get_' + _name, _MetadataGetter('get_' + _name))


def fix_help_options(options):
    """Options of a help table without the function that each ends with."""
    return [option[:3] for option in options]


__getattr__ = _late(__name__, _ERRORS, 'sys', 'warnings', 'distutils.fancy_getopt FancyGetopt translate_longopt',
                    'distutils.util check_environ strtobool rfc822_escape', 'email message_from_file')
