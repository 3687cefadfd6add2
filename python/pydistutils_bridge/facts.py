"""What the engine knows of an interpreter: the record `PythonTarget` of src/interpreter/python-target.ts.

It is taken at the start of each run, so it imports nothing that the interpreter has not loaded already but sysconfig: json, re, platform
and locale cost more than all of it. Nothing here raises: what an interpreter has not gives null, an empty text or the default.
"""
import os
import sys

from pydistutils_bridge.values import INTEGERS, PY2, TEXT, to_wire_text


def target_facts():
    """The record, ready for JSON. `sys.path` and `sys.dont_write_bytecode` must be as the interpreter had them."""
    sysconfig = ask(lambda: __import__('sysconfig'), None)
    config = config_vars(sysconfig)
    base_prefix = getattr(sys, 'real_prefix', None) or getattr(sys, 'base_prefix', sys.prefix)
    base_exec_prefix = getattr(sys, 'real_prefix', None) or getattr(sys, 'base_exec_prefix', sys.exec_prefix)
    virtual = base_prefix != sys.prefix or hasattr(sys, 'real_prefix')
    paths = scheme_paths(sysconfig)
    site = sys.modules.get('site')
    implementation = getattr(sys, 'implementation', None)
    return {
        'format': 1,
        'executable': text(sys.executable),
        'version': version(),
        'versionInfo': list(sys.version_info),
        'versionText': text(sys.version),
        'implementation': {
            'name': getattr(implementation, 'name', 'pypy' if '__pypy__' in sys.builtin_module_names else 'cpython'),
            'cacheTag': getattr(implementation, 'cache_tag', None),
        },
        'build': {
            'debug': hasattr(sys, 'gettotalrefcount'),
            'freeThreaded': config.get('Py_GIL_DISABLED') == 1,
            'unicodeWidth': 4 if sys.maxunicode > 0xFFFF else 2,
            'pointerBits': 64 if sys.maxsize > 2 ** 32 else 32,
        },
        'platform': sys.platform,
        'osName': os.name,
        'uname': uname(),
        'platformTag': ask(lambda: text(sysconfig.get_platform()), sys.platform),
        'prefix': text(sys.prefix),
        'execPrefix': text(sys.exec_prefix),
        'basePrefix': text(base_prefix),
        'baseExecPrefix': text(base_exec_prefix),
        'platlibdir': text(getattr(sys, 'platlibdir', 'lib')),
        'abiflags': text(getattr(sys, 'abiflags', '')),
        'winver': ask(lambda: text(sys.winver), None),
        'byteCodeMagic': ask(byte_code_magic, '00000000'),
        'byteOrder': sys.byteorder,
        'extensionSuffix': ask(lambda: extension_suffix(config), '.pyd' if os.name == 'nt' else '.so'),
        'configVars': config,
        'paths': paths,
        'schemes': schemes(sysconfig),
        'userBase': optional(getattr(site, 'USER_BASE', None)),
        'userSite': optional(getattr(site, 'USER_SITE', None)),
        'userSiteEnabled': user_site_enabled(site),
        'fileSystemEncoding': ask(lambda: text(sys.getfilesystemencoding()), 'utf-8'),
        'localeEncoding': ask(locale_encoding, 'ascii'),
        'dontWriteBytecode': bool(sys.dont_write_bytecode),
        'virtualEnvironment': virtual,
        'externallyManaged': None if virtual else ask(lambda: externally_managed(paths['stdlib']), None),
        'searchPath': [to_wire_text(entry) for entry in sys.path if isinstance(entry, TEXT)],
    }


def ask(question, default):
    try:
        return question()
    except Exception:
        return default


def text(value):
    return to_wire_text(value) if isinstance(value, TEXT) else u''


def optional(value):
    return to_wire_text(value) if isinstance(value, TEXT) else None


def version():
    major, minor, micro, level, serial = sys.version_info[:5]
    short = {'alpha': 'a', 'beta': 'b', 'candidate': 'rc'}.get(level)
    return '%d.%d.%d%s' % (major, minor, micro, '%s%d' % (short, serial) if short else '')


def uname():
    facts = ask(os.uname, None) if hasattr(os, 'uname') else None
    system, _, release, build, machine = facts or ('',) * 5
    return {'system': text(system), 'release': text(release), 'version': text(build), 'machine': text(machine)}


def config_vars(sysconfig):
    found = {}
    for name, value in ask(lambda: list(sysconfig.get_config_vars().items()), []):
        if isinstance(value, TEXT):
            found[to_wire_text(name)] = to_wire_text(value)
        elif value is None or isinstance(value, INTEGERS):
            found[to_wire_text(name)] = int(value) if isinstance(value, bool) else value
    return found


def scheme_paths(sysconfig):
    found = ask(lambda: sysconfig.get_paths(), {})
    names = ('stdlib', 'platstdlib', 'include', 'platinclude', 'purelib', 'platlib', 'scripts', 'data')
    paths = dict((name, text(found.get(name))) for name in names)
    if hasattr(sys, 'real_prefix') or '__pypy__' in sys.builtin_module_names or not paths['stdlib']:
        # An old virtualenv has a few modules of its own and the rest elsewhere; PyPy's scheme names a folder above.
        paths['stdlib'] = ask(lambda: text(os.path.dirname(__import__('opcode').__file__)), paths['stdlib'])
    return paths


def schemes(sysconfig):
    found = {}
    for name, scheme in ask(lambda: list(sysconfig._INSTALL_SCHEMES.items()), []):
        found[to_wire_text(name)] = dict((to_wire_text(key), text(template)) for key, template in scheme.items())
    return found


def user_site_enabled(site):
    if site is None:
        return False
    enabled = getattr(site, 'ENABLE_USER_SITE', None)
    return None if enabled is None else bool(enabled)


def byte_code_magic():
    if PY2:
        import imp
        magic = imp.get_magic()
    elif '_frozen_importlib_external' in sys.modules:
        magic = sys.modules['_frozen_importlib_external'].MAGIC_NUMBER
    else:
        from importlib.util import MAGIC_NUMBER as magic
    return '%02x%02x%02x%02x' % tuple(bytearray(magic)[:4])


def extension_suffix(config):
    if os.name == 'nt' and not PY2:
        # sysconfig knew only '.pyd' before 3.8, while the import system and distutils had the tagged one.
        import _imp
        return _imp.extension_suffixes()[0]
    return config.get('EXT_SUFFIX') or config.get('SO') or ('.pyd' if os.name == 'nt' else '.so')


def externally_managed(stdlib):
    marker = os.path.join(stdlib, 'EXTERNALLY-MANAGED')
    return marker if os.path.isfile(marker) else None


def locale_encoding():
    """What `open()` decodes text with; on Python 2, what the locale says."""
    if getattr(sys.flags, 'utf8_mode', 0):
        return 'utf-8'
    if 'locale' in sys.modules:
        return text(sys.modules['locale'].getpreferredencoding(False))
    import _locale
    for name in ('getencoding', '_get_locale_encoding'):  # 3.11 and later; 3.10
        if hasattr(_locale, name):
            return text(getattr(_locale, name)())
    if os.name == 'nt':
        return text(_locale._getdefaultlocale()[1])
    if PY2:
        # Python 2 leaves the C locale in place, where every encoding is ASCII.
        before = _locale.setlocale(_locale.LC_CTYPE, None)
        try:
            _locale.setlocale(_locale.LC_CTYPE, '')
            return text(_locale.nl_langinfo(_locale.CODESET))
        finally:
            _locale.setlocale(_locale.LC_CTYPE, before)
    return text(_locale.nl_langinfo(_locale.CODESET)) or 'utf-8'
