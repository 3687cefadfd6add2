"""`setup_requires`: what the script needs before `setup()` can go on. The interpreter's pip fetches it into the build folder."""
import os
import re
import subprocess
import sys

from pydistutils_bridge.wire import bind as _bind

_engine = _bind('setuptools')


def fetch(lines, folder, refused):
    """Puts on the path what is not there yet; gives the requirements that were fetched."""
    from setuptools._requirements import unmet
    _use(folder)
    missing = unmet(lines, of_script=True)
    if not missing:
        return []
    from distutils.errors import DistutilsSetupError
    shown = ', '.join(map(_bare, missing))
    if refused:
        raise DistutilsSetupError('setup_requires asks for %s, and --no-setup-requires forbids to fetch it: '
                                  'install it for %s first' % (shown, sys.executable))
    _engine('notice', 'setup.py requires %s: fetching with pip into %s' % (shown, _relative(folder)))
    status, output = _pip(['install', '--disable-pip-version-check', '--target', folder] + missing)
    if status:
        if re.search(r'No module named .?pip\b', output):
            raise DistutilsSetupError('setup_requires asks for %s, and %s has no pip to fetch it: install it first'
                                      % (shown, sys.executable))
        raise DistutilsSetupError('pip could not fetch what setup_requires asks for (%s):\n%s' % (shown, _last_words(output)))
    _use(folder)
    return missing


def _use(folder):
    if os.path.isdir(folder):
        if folder not in sys.path:
            sys.path.insert(0, folder)
        # As an installed package has it: `*-nspkg.pth` makes namespace packages that have no `__init__.py` on disk.
        import site
        site.addsitedir(folder)
        sys.path_importer_cache.pop(folder, None)
        if sys.version_info >= (3,):
            import importlib
            importlib.invalidate_caches()
        import pkg_resources
        from setuptools import _plugins
        _plugins.forget()
        pkg_resources.working_set.refresh()


def _pip(args):
    process = subprocess.Popen([sys.executable, '-c', _RUN_PIP] + args, stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                               stderr=subprocess.STDOUT)
    output = process.communicate()[0].decode('utf-8', 'replace')
    return process.returncode, output


# As `-m pip`, but for the current folder, whose modules may have names that pip imports.
_RUN_PIP = """\
import os, runpy, sys
sys.path[:] = [entry for entry in sys.path if entry and os.path.abspath(entry) != os.getcwd()]
sys.argv[0] = 'pip'
runpy.run_module('pip', run_name='__main__', alter_sys=True)
"""


def _bare(text):
    return _without_credentials(str(text))


def _without_credentials(text):
    return re.sub(r'(?<=://)[^/@\s]+@', '', text)


def _last_words(output):
    lines = [line for line in _without_credentials(output).splitlines() if line.strip()]
    return '\n'.join(lines[-8:])


def _relative(folder):
    relative = os.path.relpath(folder)
    return folder if relative.startswith(os.pardir) else relative
