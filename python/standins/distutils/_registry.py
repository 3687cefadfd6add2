"""What the two old MSVC modules share: the registry, and the compiler that built this Python. Not in the original."""
import os
import sys

try:
    import winreg
except ImportError:
    try:
        import _winreg as winreg  # 2.7
    except ImportError:
        winreg = None

if winreg:
    RegOpenKeyEx, RegEnumKey, RegEnumValue, RegError = winreg.OpenKeyEx, winreg.EnumKey, winreg.EnumValue, winreg.error
    HKEYS = winreg.HKEY_USERS, winreg.HKEY_CURRENT_USER, winreg.HKEY_LOCAL_MACHINE, winreg.HKEY_CLASSES_ROOT
else:
    HKEYS = ()


def _items(base, key, read):
    """All that `read` gives for an open key, by index; None where there is no such key."""
    try:
        handle = RegOpenKeyEx(base, key)
    except RegError:
        return None
    found = []
    while True:
        try:
            found.append(read(handle, len(found)))
        except RegError:
            return found


def read_keys(base, key):
    return _items(base, key, RegEnumKey)


def read_values(base, key):
    """Values of a key by name in lower case."""
    values = _items(base, key, RegEnumValue)
    return None if values is None else dict((convert_mbcs(name.lower()), convert_mbcs(value)) for name, value, _ in values)


def convert_mbcs(s):
    if hasattr(s, 'decode'):
        try:
            return s.decode('mbcs')
        except UnicodeError:
            pass
    return s


def framework_version():
    """Version of the first .NET product in the registry; None without one."""
    products, version = r'Software\Microsoft\NET Framework Setup\Product', None
    for base in HKEYS:
        names = read_keys(base, products)
        if names:
            version = read_values(base, products + '\\' + names[0])['version']
    return version


def expand(text, macros):
    for name, value in macros.items():
        text = text.replace(name, value)
    return text


def get_build_version():
    """Version of Visual C++ that built this Python, 14.0; 6 for a Python that another compiler built."""
    _, marker, rest = sys.version.partition('MSC v.')
    if not marker:
        return 6
    number = rest.split(' ')[0]
    major = int(number[:-2]) - 6
    if major >= 13 and sys.version_info >= (3,):
        major += 1  # there was no 13
    if major < 6:
        return None
    return major if major == 6 else major + int(number[2:3]) / 10.0


def get_build_architecture():
    _, marker, rest = sys.version.partition(' bit (')
    return rest.partition(')')[0] if marker else 'Intel'


def normalize_and_reduce_paths(paths):
    reduced = []
    for path in map(os.path.normpath, paths):
        if path not in reduced:
            reduced.append(path)
    return reduced


def too_old(year):
    """The message for a Visual Studio that is not there."""
    return ('Python was built with Visual Studio %d;\n'
            'extensions must be built with a compiler than can generate compatible binaries.\n'
            'Visual Studio %d was not found on this system. If you have Cygwin installed,\n'
            'you can try compiling with MingW32, by passing "-c mingw32" to setup.py.' % (year, year))
