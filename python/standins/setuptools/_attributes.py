"""`attr:` and class names of `setup.cfg`: looked up in the project's sources, before they are installed."""
import ast
import os
import sys


def read(path, package_dir=None, root_dir=None):
    """`package.module.name`: read from the source where the value stands there, else by importing the module."""
    module, _, name = path.rpartition('.')
    parent, module = _place(module or '__init__', package_dir, root_dir)
    source = _source(parent, module)
    if source is not None:
        with open(source, 'rb') as stream:
            found = constant(stream.read(), name)
        if found is not None:
            return found[0]
    return getattr(_import(module, parent), name)


def load_class(path, package_dir=None, root_dir=None):
    module, _, name = path.rpartition('.')
    parent, module = _place(module, package_dir, root_dir)
    return getattr(_import(module, parent), name)


def extensions(tables):
    """`[[tool.setuptools.ext-modules]]`: an Extension of each, whose macros are pairs."""
    from setuptools import Extension
    made = []
    for table in tables:
        table = dict(table)
        if 'define_macros' in table:
            table['define_macros'] = [(macro[0], macro[1] if len(macro) > 1 else None) for macro in table['define_macros']]
        made.append(Extension(**table))
    return made


def constant(source, name):
    """`[value]` of a name that a module sets once for all; None where it can't be told without running it."""
    try:
        tree = ast.parse(source)
    except (SyntaxError, ValueError):
        return None
    found = None
    for statement in tree.body:
        targets = getattr(statement, 'targets', None) or [getattr(statement, 'target', None)]
        value = getattr(statement, 'value', None)
        if type(statement).__name__ in ('Assign', 'AnnAssign') and value is not None \
                and any(isinstance(target, ast.Name) and target.id == name for target in targets):
            try:
                found = [ast.literal_eval(value)]
            except ValueError:
                return None
            break
    return found


def _place(module, package_dir, root_dir):
    """The folder to import from, and the module's name there."""
    parent = root_dir or os.getcwd()
    first, _, rest = module.partition('.')
    package_dir = package_dir or {}
    if first in package_dir:
        folder, _, last = package_dir[first].rpartition('/')
        parent = os.path.join(parent, folder) if folder else parent
        module = '.'.join([last, rest] if rest else [last])
    elif '' in package_dir:
        parent = os.path.join(parent, package_dir[''])
    return parent, module


def _source(parent, module):
    base = os.path.join(parent, *module.split('.'))
    for path in (base + '.py', os.path.join(base, '__init__.py')):
        if os.path.isfile(path):
            return path


def _import(module, parent):
    """The module. From 61 on (Python 3.10) it is run by itself, as its packages may need what is not there before the project is built."""
    if sys.version_info >= (3, 10):
        source = _source(parent, module)
        if source is not None:
            return _run(module, source)
    sys.path.insert(0, parent)
    try:
        __import__(module)
        return sys.modules[module]
    finally:
        sys.path.remove(parent)


def _run(module, source):
    import importlib.util
    if module in sys.modules:
        return sys.modules[module]
    spec = importlib.util.spec_from_file_location(module, source)
    made = importlib.util.module_from_spec(spec)
    sys.modules[module] = made
    spec.loader.exec_module(made)
    return made
