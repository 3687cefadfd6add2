"""`register`: makes a project known to a package index."""
import getpass

from distutils import _ERRORS, _late, log
from distutils.config import PyPIRCCommand
from pydistutils_bridge.wire import bind as _bind

_engine = _bind(__name__)
_table = _engine.table('register')
_PY2 = _engine.version < (3,)

if _PY2:
    import urllib2
    import urlparse
    _web, _url_parts = urllib2, urlparse.urlparse
else:
    import io
    import urllib.parse
    import urllib.request
    _web, _url_parts = urllib.request, urllib.parse.urlparse

_CHOICES = """\
We need to know who you are, so please choose either:
 1. use your existing login,
 2. register as a new user,
 3. have the server generate a new password for you (and email it to you), or
 4. quit
Your selection [default 1]: """


def _ask(prompt=''):
    return raw_input(prompt) if _PY2 else input(prompt)  # noqa: F821


def _insist(ask, prompt):
    answer = ''
    while not answer:
        answer = ask(prompt)
    return answer


class register(PyPIRCCommand):
    _python_only = True
    description = _table['description']
    user_options = _table['user_options']
    boolean_options = _table['boolean_options']

    def initialize_options(self):
        PyPIRCCommand.initialize_options(self)
        self.list_classifiers = self.strict = 0

    def finalize_options(self):
        PyPIRCCommand.finalize_options(self)
        self.distribution.command_options['check'] = {'strict': ('register', self.strict), 'restructuredtext': ('register', 1)}

    def run(self):
        self.finalize_options()
        self._set_config()
        for name in self.get_sub_commands():
            self.run_command(name)
        if self.dry_run:
            self.verify_metadata()
        elif self.list_classifiers:
            self.classifiers()
        else:
            self.send_metadata()

    def check_metadata(self):
        import warnings
        warnings.warn('distutils.command.register.check_metadata is deprecated, ' + ' ' * 14 + 'use the check command instead',
                      PendingDeprecationWarning)
        check = self.distribution.get_command_obj('check')
        check.ensure_finalized()
        check.strict = self.strict
        check.restructuredtext = 1
        check.run()

    def _set_config(self):
        config = self._read_pypirc()
        self.has_config = config != {}
        if self.has_config:
            for name in ('username', 'password', 'repository', 'realm'):
                setattr(self, name, config[name])
        elif self.repository == 'pypi':
            self.repository = self.DEFAULT_REPOSITORY
        elif self.repository != self.DEFAULT_REPOSITORY:
            raise ValueError('%s not found in .pypirc' % self.repository)

    def classifiers(self):
        response = _web.urlopen(self.repository + '?:action=list_classifiers')
        log.info(response.read() if _PY2 else self._read_pypi_response(response))

    def verify_metadata(self):
        log.info('Server response (%s): %s', *self.post_to_server(self.build_post_data('verify')))

    def send_metadata(self):
        """Sends it as the user of `.pypirc`, or as the one that somebody at the terminal names."""
        choice = '1' if self.has_config else ''
        while choice not in ('1', '2', '3', '4'):
            self.announce(_CHOICES, log.INFO)
            choice = _ask() or '1'
            if choice not in ('1', '2', '3', '4'):
                print('Please choose one of the four options!')
        if choice == '1':
            self._submit()
        elif choice == '2':
            self._register_user()
        elif choice == '3':
            answer = self.post_to_server({':action': 'password_reset', 'email': _insist(_ask, 'Your email address: ')})
            log.info('Server response (%s): %s', *answer)

    def _submit(self):
        username, password = (self.username, self.password) if self.has_config else ('', '')
        username = username or _insist(_ask, 'Username: ')
        password = password or _insist(getpass.getpass, 'Password: ')
        logins = _web.HTTPPasswordMgr()
        logins.add_password(self.realm, _url_parts(self.repository)[1], username, password)
        status, reason = self.post_to_server(self.build_post_data('submit'), logins)
        self.announce('Server response (%s): %s' % (status, reason), log.INFO)
        if status != 200:
            return
        if self.has_config:
            # `upload` need not ask for it again.
            self.distribution.password = password
            return
        self.announce('I can store your PyPI login so future submissions will be faster.', log.INFO)
        self.announce('(the login will be stored in %s)' % self._get_rc_file(), log.INFO)
        answer = 'X'
        while answer.lower() not in 'yn':
            answer = _ask('Save your login (y/N)?') or 'n'
        if answer.lower() == 'y':
            self._store_pypirc(username, password)

    def _register_user(self):
        data = {':action': 'user', 'name': _insist(_ask, 'Username: ')}
        while True:
            data['password'] = _insist(getpass.getpass, 'Password: ')
            data['confirm'] = _insist(getpass.getpass, ' Confirm: ')
            if data['password'] == data['confirm']:
                break
            print("Password and confirm don't match!")
        data['email'] = _insist(_ask, '   EMail: ')
        status, reason = self.post_to_server(data)
        if status != 200:
            log.info('Server response (%s): %s', status, reason)
        else:
            log.info('You will receive an email shortly.')
            log.info('Follow the instructions in it to complete registration.')

    def build_post_data(self, action):
        from distutils._index_server import metadata_fields
        meta = self.distribution.metadata
        data = {':action': action, 'metadata_version': '1.0', 'name': meta.get_name(), 'version': meta.get_version()}
        data.update(metadata_fields(meta))
        if data['provides'] or data['requires'] or data['obsoletes']:
            data['metadata_version'] = '1.1'
        return data

    def post_to_server(self, data, auth=None):
        """Sends a form; gives the status of the answer and its reason."""
        from distutils._index_server import form, framed
        if 'name' in data:
            self.announce('Registering %s to %s' % (data['name'], self.repository), log.INFO)
        boundary, body = form([(name, list(value) if isinstance(value, tuple) else value) for name, value in data.items()], b'\n', b'\n')
        request = _web.Request(self.repository, body, {
            'Content-type': 'multipart/form-data; boundary=%s; charset=utf-8' % boundary, 'Content-length': str(len(body))})
        opener = _web.build_opener(_web.HTTPBasicAuthHandler(password_mgr=auth))
        shown = ''
        try:
            response = opener.open(request)
            if self.show_response:
                shown = response.read() if _PY2 else self._read_pypi_response(response)
            result = 200, 'OK'
        except _web.HTTPError as error:
            if self.show_response:
                shown = error.fp.read()
                shown = shown if _PY2 else shown.decode('utf-8', 'replace')
            result = error.code, error.msg
        except _web.URLError as error:
            result = 500, str(error)
        if self.show_response:
            self.announce('-' * 75 + shown + '-' * 75 if _PY2 else framed(shown), log.INFO)
        return result

    sub_commands = [('check', lambda self: True)]


__getattr__ = _late(__name__, _ERRORS, 'warnings warn')
