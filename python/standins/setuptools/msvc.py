"""Visual Studio, for scripts that ask for its environment. It is found as distutils finds it; on other systems there is none."""
import os
import sys
from os import environ  # noqa: F401 - scripts find it here

from distutils.errors import DistutilsPlatformError

try:
    import winreg
except ImportError:
    class winreg(object):
        """So that the module can be imported everywhere."""
        HKEY_USERS = HKEY_CURRENT_USER = HKEY_LOCAL_MACHINE = HKEY_CLASSES_ROOT = None

_SPECS = {'win32': 'x86', 'i386': 'x86', 'win-amd64': 'x86_amd64', 'win-arm32': 'x86_arm', 'win-arm64': 'x86_arm64'}


def msvc14_get_vc_env(plat_spec):
    """The environment of a prompt of Visual Studio 2015 or later, names in lower case.

    `plat_spec` is what `vcvarsall.bat` takes (`x64`, `x86_amd64`), or a platform of `get_platform()`.
    """
    if sys.platform != 'win32':
        raise DistutilsPlatformError('Visual Studio is for Windows, and this is %s' % sys.platform)
    try:
        from distutils._msvccompiler import _get_vc_env
    except ImportError:
        raise DistutilsPlatformError('Python %s.%s knows no Visual Studio after 2008' % sys.version_info[:2])
    return _get_vc_env(_SPECS.get(plat_spec.lower(), plat_spec.lower()))


def msvc14_gen_lib_options(*args, **kwargs):
    from distutils.ccompiler import gen_lib_options
    return gen_lib_options(*args, **kwargs)


def msvc9_find_vcvarsall(version):
    from distutils.msvc9compiler import find_vcvarsall
    return find_vcvarsall(version)


def msvc9_query_vcvarsall(ver, arch='x86', *args, **kwargs):
    from distutils.msvc9compiler import query_vcvarsall
    return query_vcvarsall(ver, arch, *args, **kwargs)


class EnvironmentInfo(object):
    """Folders of Visual Studio and of the Windows kits, as lists of paths: the parts of what `vcvarsall.bat` sets."""
    _engine_mirrors = False

    def __init__(self, arch, vc_ver=None, vc_min_ver=0):
        self._env = msvc14_get_vc_env(arch)
        if self.vc_ver < vc_min_ver:
            raise DistutilsPlatformError('No suitable Microsoft Visual C++ version found')

    @property
    def vs_ver(self):
        return float(self._env.get('visualstudioversion') or 14)

    @property
    def vc_ver(self):
        return float('.'.join((self._env.get('vctoolsversion') or str(self.vs_ver)).split('.')[:2]))

    def return_env(self, exists=True):
        """`include`, `lib`, `libpath` and `path`, each of folders that are there, unless `exists` is false."""
        found = {}
        for name in ('include', 'lib', 'libpath', 'path'):
            found[name] = os.pathsep.join(each for each in self._folders(name) if not exists or os.path.isdir(each))
        return found

    def _folders(self, name):
        return [each for each in self._env.get(name, '').split(os.pathsep) if each]

    def _of(self, name, kind):
        root = os.path.normcase(self._env.get('vcinstalldir') or 'none').rstrip('\\/') + os.sep
        return [each for each in self._folders(name) if _kind(os.path.normcase(each), root) == kind]

    VCIncludes = property(lambda self: self._of('include', 'vc'))
    UCRTIncludes = property(lambda self: self._of('include', 'ucrt'))
    OSIncludes = property(lambda self: self._of('include', 'os'))
    VCLibraries = property(lambda self: self._of('lib', 'vc'))
    UCRTLibraries = property(lambda self: self._of('lib', 'ucrt'))
    OSLibraries = property(lambda self: self._of('lib', 'os'))
    OSLibpath = property(lambda self: self._of('libpath', 'os'))
    VCTools = property(lambda self: self._of('path', 'vc'))


def _kind(folder, vc_root):
    if folder.startswith(vc_root):
        return 'vc'
    return 'ucrt' if 'ucrt' in folder.replace('\\', '/').split('/') else 'os'
