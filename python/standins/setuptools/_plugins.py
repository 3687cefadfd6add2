"""Entry points of installed packages that take part in a setup.

The interpreter's own setuptools is left out: its entry points are ours. Looking is cheap on purpose, since every setup does it:
names of folders first, then texts of `entry_points.txt`; nothing is imported before it is asked for.
"""
import os
import sys

GROUPS = ('distutils.setup_keywords', 'distutils.commands', 'setuptools.finalize_distribution_options',
          'egg_info.writers', 'setuptools.file_finders')
OWN = ('setuptools', 'distribute')

_path = None        # sys.path when they were looked for
_groups = None      # the entry points, by group


def metadata_folders():
    """`(folder of sys.path, name)` of all metadata found; the first of a project counts."""
    projects = set()
    for entry in sys.path:
        if not isinstance(entry, str):
            continue
        try:
            names = sorted(os.listdir(entry or os.curdir))
        except OSError:
            continue
        for name in names:
            if name.endswith(('.dist-info', '.egg-info', '.egg')):
                project = project_of(name)
                if project not in projects:
                    projects.add(project)
                    yield entry, name


def project_of(name):
    return name.rsplit('.', 1)[0].split('-')[0].lower().replace('_', '-').replace('.', '-')


def find(group):
    """`(name, 'module:attribute')` of the entry points of a group."""
    look()
    return list(_groups.get(group, ()))


def look():
    """Finds them, where sys.path is another than it was. The engine is told with the next message (`facts_watch.py`)."""
    global _path, _groups
    if known() is None:
        _path, _groups = list(sys.path), _read_all()


def known():
    """All of them by group as long as sys.path is as it was, else None: nothing is looked for."""
    return _groups if list(sys.path) == _path else None


def forget():
    global _path
    _path = None


def _read_all():
    found = {}
    for entry, name in metadata_folders():
        if project_of(name) in OWN:
            continue
        text = _text(os.path.join(entry, name))
        if text and any(group in text for group in GROUPS):
            for group, point in _points(text):
                found.setdefault(group, []).append(point)
    return found


def _text(path):
    for inner in ('entry_points.txt', os.path.join('EGG-INFO', 'entry_points.txt')):
        try:
            with open(os.path.join(path, inner), 'rb') as stream:
                return stream.read().decode('utf-8')
        except (IOError, OSError, UnicodeDecodeError):
            pass
    return None


def _points(text):
    group = None
    for line in text.splitlines():
        line = line.strip()
        if not line or line.startswith(('#', ';')):
            continue
        if line.startswith('['):
            group = str(line.strip('[]').strip())
        elif group in GROUPS and '=' in line:
            name, _, value = line.partition('=')
            yield group, (str(name.strip()), str(value.split('[')[0].strip()))


def load(value):
    module, _, attributes = value.partition(':')
    __import__(module.strip())
    found = sys.modules[module.strip()]
    for name in attributes.split('.') if attributes else ():
        found = getattr(found, name.strip())
    return found


def run(value, *args):
    return load(value)(*args)
