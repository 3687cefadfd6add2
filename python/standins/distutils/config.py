"""`PyPIRCCommand`: the base of commands that know the package index and the user's `.pypirc`."""
import os

from distutils import _late
from distutils.cmd import Command
from pydistutils_bridge.wire import bind as _bind

_PY2 = _bind(__name__).version < (3,)

DEFAULT_PYPIRC = """\
[distutils]
index-servers =
    pypi

[pypi]
username:%s
password:%s
"""


class PyPIRCCommand(Command):
    _python_only = True
    DEFAULT_REPOSITORY = 'https://upload.pypi.org/legacy/'
    DEFAULT_REALM = 'pypi'
    repository = None
    realm = None

    user_options = [('repository=', 'r', 'url of repository [default: %s]' % DEFAULT_REPOSITORY),
                    ('show-response', None, 'display full response text from server')]
    boolean_options = ['show-response']

    def initialize_options(self):
        self.repository = self.realm = None
        self.show_response = 0

    def finalize_options(self):
        if self.repository is None:
            self.repository = self.DEFAULT_REPOSITORY
        if self.realm is None:
            self.realm = self.DEFAULT_REALM

    def _get_rc_file(self):
        return os.path.join(os.path.expanduser('~'), '.pypirc')

    def _store_pypirc(self, username, password):
        descriptor = os.open(self._get_rc_file(), os.O_CREAT | os.O_WRONLY, 0o600)
        with os.fdopen(descriptor, 'w') as file:
            file.write(DEFAULT_PYPIRC % (username, password))

    def _read_pypirc(self):
        """What the file says of the chosen repository: username, password, repository, server, realm; else an empty dict."""
        path = self._get_rc_file()
        if not os.path.exists(path):
            return {}
        self.announce('Using PyPI login from %s' % path)
        parser = _parser()
        parser.read(path)
        if 'distutils' in parser.sections():
            return self._choose_server(parser, self.repository or self.DEFAULT_REPOSITORY)
        if 'server-login' in parser.sections():
            return self._describe(parser, 'server-login', realm=False)
        return {}

    def _choose_server(self, parser, wanted):
        names = [name.strip() for name in parser.get('distutils', 'index-servers').split('\n') if name.strip()]
        if not names and 'pypi' in parser.sections():
            names = ['pypi']
        for name in names:
            server = self._describe(parser, name)
            if not _PY2 and name == 'pypi' and wanted in (self.DEFAULT_REPOSITORY, 'pypi'):
                # An old address of the index is taken for what it is today.
                return dict(server, repository=self.DEFAULT_REPOSITORY)
            if wanted in (name, server['repository']):
                return server
        return {}

    def _describe(self, parser, section, realm=True):
        def value(option, default):
            return parser.get(section, option) if parser.has_option(section, option) else default
        return {
            'server': section,
            'username': parser.get(section, 'username'),
            'password': value('password', None) if realm else parser.get(section, 'password'),
            'repository': value('repository', self.DEFAULT_REPOSITORY),
            'realm': value('realm', self.DEFAULT_REALM) if realm else self.DEFAULT_REALM,
        }

    if not _PY2:
        def _read_pypi_response(self, response):
            found = [part.strip()[len('charset='):].strip('"') for part in
                     response.getheader('content-type', 'text/plain').split(';') if part.strip().startswith('charset=')]
            return response.read().decode(found[0] if found else 'ascii')


def _parser():
    if _PY2:
        from ConfigParser import ConfigParser
        return ConfigParser()
    from configparser import RawConfigParser
    return RawConfigParser()


if _PY2:
    __getattr__ = _late(__name__, 'ConfigParser ConfigParser')
else:
    __getattr__ = _late(__name__, 'warnings', 'configparser RawConfigParser')
