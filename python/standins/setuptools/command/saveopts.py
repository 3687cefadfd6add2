"""`saveopts`: keeps the options of the command line."""
from setuptools.command.setopt import edit_config, option_base


class saveopts(option_base):
    _python_only = True
    description = 'save supplied options to setup.cfg or other config file'

    def run(self):
        settings = {}
        for command, options in self.distribution.command_options.items():
            if command == 'saveopts':
                continue
            for option, (source, value) in options.items():
                if source == 'command line':
                    settings.setdefault(command, {})[option] = value
        edit_config(self.filename, settings, self.dry_run)
