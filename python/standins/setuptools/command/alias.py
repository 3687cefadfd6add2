"""`alias`: a name for commands with their options."""
from distutils.errors import DistutilsOptionError
from setuptools.command.setopt import config_file, edit_config, option_base


def shquote(arg):
    for quote in '"', "'", '\\', '#':
        if quote in arg:
            return repr(arg)
    return repr(arg) if arg.split() != [arg] else arg


class alias(option_base):
    _python_only = True
    description = 'define a shortcut to invoke one or more commands'
    command_consumes_arguments = True
    user_options = [('remove', 'r', 'remove (unset) the alias')] + option_base.user_options
    boolean_options = option_base.boolean_options + ['remove']

    def initialize_options(self):
        option_base.initialize_options(self)
        self.args = None
        self.remove = None

    def finalize_options(self):
        option_base.finalize_options(self)
        if self.remove and len(self.args) != 1:
            raise DistutilsOptionError('Must specify exactly one argument (the alias name) when using --remove')

    def run(self):
        aliases = self.distribution.get_option_dict('aliases')
        if not self.args:
            print('Command Aliases')
            print('---------------')
            for name in aliases:
                print('setup.py alias ' + format_alias(name, aliases))
            return
        name = self.args[0]
        if self.remove:
            command = None
        elif len(self.args) == 1:
            if name in aliases:
                print('setup.py alias ' + format_alias(name, aliases))
            else:
                print('No alias definition found for %r' % name)
            return
        else:
            command = ' '.join(map(shquote, self.args[1:]))
        edit_config(self.filename, {'aliases': {name: command}}, self.dry_run)


def format_alias(name, aliases):
    source, command = aliases[name]
    if source == config_file('global'):
        source = '--global-config '
    elif source == config_file('user'):
        source = '--user-config '
    elif source == config_file('local'):
        source = ''
    else:
        source = '--filename=%r' % source
    return source + name + ' ' + command
