"""`upload`: sends distributions to a package index."""
import hashlib
import os

from distutils import _ERRORS, _late, log
from distutils.config import PyPIRCCommand
from distutils.errors import DistutilsError, DistutilsOptionError
from distutils.spawn import spawn
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('upload')
_PY2 = _engine.version < (3,)

if _PY2:
    import platform
    import socket
    import urlparse
    from base64 import standard_b64encode
    from hashlib import md5
    from urllib2 import HTTPError, Request, urlopen
    _url_parts, _network_errors = urlparse.urlparse, socket.error
else:
    import io
    from base64 import standard_b64encode
    from urllib.error import HTTPError
    from urllib.parse import urlparse
    from urllib.request import Request, urlopen
    _url_parts, _network_errors = urlparse, OSError
if (3,) <= _engine.version < (3, 9):
    import platform

if _engine.version >= (3, 9):
    _FILE_CONTENT_DIGESTS = dict((name + '_digest', getattr(hashlib, function, None)) for name, function in (
        ('md5', 'md5'), ('sha256', 'sha256'), ('blake2_256', 'blake2b')))


class upload(PyPIRCCommand):
    _python_only = True
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        PyPIRCCommand.initialize_options(self)
        self.username = self.password = ''
        self.show_response = 0
        self.sign = False
        self.identity = None

    def finalize_options(self):
        PyPIRCCommand.finalize_options(self)
        if self.identity and not self.sign:
            raise DistutilsOptionError('Must use --sign for --identity to have meaning')
        config = self._read_pypirc()
        for name in ('username', 'password', 'repository', 'realm') if config else ():
            setattr(self, name, config[name])
        # `register` leaves it there when it has asked for it.
        if not self.password and self.distribution.password:
            self.password = self.distribution.password

    def run(self):
        if not self.distribution.dist_files:
            raise DistutilsOptionError(
                'No dist file created in earlier command' if _engine.version < (3, 6) and not _PY2 else
                'Must create and upload files in one command (e.g. setup.py sdist upload)')
        for command, pyversion, filename in self.distribution.dist_files:
            self.upload_file(command, pyversion, filename)

    def upload_file(self, command, pyversion, filename):
        address = _url_parts(self.repository)
        if any(address[3:]):
            raise AssertionError('Incompatible url %s' % self.repository)
        if address[0] not in ('http', 'https'):
            raise AssertionError('unsupported schema ' + address[0])
        if self.sign:
            who = ['--local-user', self.identity] if self.identity else []
            spawn(['gpg', '--detach-sign'] + who + ['-a', filename], dry_run=self.dry_run)
        with open(filename, 'rb') as file:
            content = file.read()
        self._send(filename, _fields(self, command, pyversion, filename, content))

    def _send(self, filename, fields):
        from distutils._index_server import form, framed
        boundary, body = form(fields, b'\r\n')
        login = (self.username + ':' + self.password).encode('ascii')
        self.announce('Submitting %s to %s' % (filename, self.repository), log.INFO)
        request = Request(self.repository, data=body, headers={
            'Content-type': 'multipart/form-data; boundary=%s' % boundary,
            'Content-length': str(len(body)),
            'Authorization': 'Basic ' + standard_b64encode(login).decode('ascii'),
        })
        try:
            response = urlopen(request)
            status, reason = response.getcode(), response.msg
        except HTTPError as error:
            status, reason = error.code, error.msg
        except _network_errors as error:
            self.announce(str(error), log.ERROR)
            raise
        if status != 200:
            text = 'Upload failed (%s): %s' % (status, reason)
            self.announce(text, log.ERROR)
            raise DistutilsError(text)
        self.announce('Server response (%s): %s' % (status, reason), log.INFO)
        if self.show_response:
            self.announce(framed(response.read() if _PY2 else self._read_pypi_response(response)), log.INFO)


def _fields(command, kind, pyversion, filename, content):
    """The form of one file, with all that is known of its release: the index may not have met it."""
    from distutils._index_server import metadata_fields
    meta = command.distribution.metadata
    name = os.path.basename(filename)
    # 2.7 misspells the field, and servers know it.
    fields = [(':action', 'file_upload'), ('protcol_version' if _PY2 else 'protocol_version', '1'),
              ('name', meta.get_name()), ('version', meta.get_version()), ('content', (name, content)), ('filetype', kind),
              ('pyversion', pyversion), ('metadata_version', '1.0')]
    fields += metadata_fields(meta) + [('comment', _comment(kind))] + _digests(content)
    if command.sign:
        with open(filename + '.asc', 'rb') as file:
            fields.append(('gpg_signature', (name + '.asc', file.read())))
    return fields


def _comment(kind):
    """Before 3.8: for what system it was built."""
    if _engine.version < (3, 8):
        if kind == 'bdist_rpm':
            name, version = platform.dist()[:2]
            return 'built for %s %s' % (name, version) if name else ''
        if kind == 'bdist_dumb':
            return 'built for %s' % platform.platform(terse=1)
    return ''


def _digests(content):
    if _engine.version < (3, 9):
        return [('md5_digest', hashlib.md5(content).hexdigest())]
    found = []
    for name, digest in _FILE_CONTENT_DIGESTS.items():
        try:
            if digest is not None:
                found.append((name, digest(content).hexdigest()))
        except ValueError:
            pass  # a policy of the system forbids it
    return found


__getattr__ = _late(__name__, _ERRORS)
