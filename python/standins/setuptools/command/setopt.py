"""`setopt`, and what `saveopts` and `alias` share: options that are kept in configuration files."""
import os

from distutils import log
from distutils.errors import DistutilsOptionError
from distutils.util import convert_path
from pydistutils_bridge.wire import bind as _bind
from setuptools import Command

_engine = _bind(__name__)

try:
    import configparser
except ImportError:
    import ConfigParser as configparser

__all__ = ['config_file', 'edit_config', 'option_base', 'setopt']


def config_file(kind='local'):
    if kind == 'local':
        return 'setup.cfg'
    if kind == 'global':
        import distutils
        return os.path.join(os.path.dirname(distutils.__file__), 'distutils.cfg')
    if kind == 'user':
        return os.path.expanduser(convert_path('~/%spydistutils.cfg' % ('.' if os.name == 'posix' else '')))
    raise ValueError("config_file() type must be 'local', 'global', or 'user'", kind)


def edit_config(filename, settings, dry_run=False):
    """`settings`: `{section: {option: value}}`; None for a section or a value removes it."""
    options = configparser.RawConfigParser()
    if _engine.version >= (3, 9):  # since 57
        options.optionxform = str
    options.read([filename])
    for section, values in settings.items():
        if values is None:
            log.info('Deleting section [%s] from %s', section, filename)
            options.remove_section(section)
            continue
        if not options.has_section(section):
            options.add_section(section)
        for option, value in values.items():
            if value is None:
                log.debug('Deleting %s.%s from %s', section, option, filename)
                options.remove_option(section, option)
                if not options.options(section):
                    log.info('Deleting empty [%s] section from %s', section, filename)
                    options.remove_section(section)
            else:
                log.debug('Setting %s.%s to %r in %s', section, option, value, filename)
                options.set(section, option, str(value))
    log.info('Writing %s', filename)
    if not dry_run:
        with open(filename, 'w') as stream:
            options.write(stream)


class option_base(Command):
    _python_only = True
    user_options = [
        ('global-config', 'g', 'save options to the site-wide distutils.cfg file'),
        ('user-config', 'u', "save options to the current user's pydistutils.cfg file"),
        ('filename=', 'f', 'configuration file to use (default=setup.cfg)'),
    ]
    boolean_options = ['global-config', 'user-config']

    def initialize_options(self):
        self.global_config = None
        self.user_config = None
        self.filename = None

    def finalize_options(self):
        files = [config_file('global')] if self.global_config else []
        if self.user_config:
            files.append(config_file('user'))
        if self.filename is not None:
            files.append(self.filename)
        if len(files) > 1:
            raise DistutilsOptionError('Must specify only one configuration file option', files)
        self.filename = files[0] if files else config_file('local')


class setopt(option_base):
    _python_only = True
    description = 'set an option in setup.cfg or another config file'
    user_options = [
        ('command=', 'c', 'command to set an option for'),
        ('option=', 'o', 'option to set'),
        ('set-value=', 's', 'value of the option'),
        ('remove', 'r', 'remove (unset) the value'),
    ] + option_base.user_options
    boolean_options = option_base.boolean_options + ['remove']

    def initialize_options(self):
        option_base.initialize_options(self)
        self.command = None
        self.option = None
        self.set_value = None
        self.remove = None

    def finalize_options(self):
        option_base.finalize_options(self)
        if self.command is None or self.option is None:
            raise DistutilsOptionError('Must specify --command *and* --option')
        if self.set_value is None and not self.remove:
            raise DistutilsOptionError('Must specify --set-value or --remove')

    def run(self):
        edit_config(self.filename, {self.command: {self.option.replace('-', '_'): self.set_value}}, self.dry_run)
