"""2to3, as `distutils.util` offers it to scripts. A module of its own, since few need it; not in the original."""
import os
import sys
from types import FunctionType

from distutils import log
from distutils.errors import DistutilsPlatformError


def _refactoring():
    """The refactoring module and the package of its fixers; 3.13 has none, but `fissix` is the same under its own name."""
    try:
        from lib2to3 import refactor
        return refactor, 'lib2to3.fixes'
    except ImportError:
        try:
            from fissix import refactor
            return refactor, 'fissix.fixes'
        except ImportError:
            raise DistutilsPlatformError("this Python has no lib2to3, which the script's use of 2to3 needs: "
                                         "install 'fissix' for it, or use Python 3.12 or older")


def altered():
    """Whether lib2to3 works otherwise in this process than in a new one: it has code of the script's, or fixers that it may have changed."""
    for name, module in list(sys.modules.items()):
        if module is not None and _of_2to3(name) and ('.fixes.fix_' in name or any(map(_foreign, vars(module).values()))):
            return True
    return False


def _of_2to3(name):
    return (name or '').split('.')[0] in ('lib2to3', 'fissix')


def _foreign(value):
    """A function from elsewhere, a class with such a method, or a class from elsewhere in the place of one that it inherits from."""
    if not isinstance(value, type):
        return _foreign_function(value)
    if not _of_2to3(value.__module__):
        return any(_of_2to3(base.__module__) for base in value.__mro__)
    return any(map(_foreign_function, vars(value).values()))


def _foreign_function(value):
    function = getattr(value, '__func__', value)
    return isinstance(function, FunctionType) and not _of_2to3(function.__module__)


def refactoring_tool(fixer_names=None, options=None):
    """A tool that says in our log what it does."""
    refactor, fixes = _refactoring()

    class Tool(refactor.RefactoringTool):
        def log_error(self, msg, *args, **words):
            log.error(msg, *args)

        def log_message(self, msg, *args):
            log.info(msg, *args)

        def log_debug(self, msg, *args):
            log.debug(msg, *args)

    if fixer_names is None:
        fixer_names = refactor.get_fixers_from_package(fixes)
    elif fixes != 'lib2to3.fixes':
        fixer_names = [name.replace('lib2to3.fixes.', fixes + '.') for name in fixer_names]
    return Tool(fixer_names, options=options)


def run_2to3(files, fixer_names=None, options=None, explicit=None):
    if files:
        refactoring_tool(fixer_names, options).refactor(files, write=True)


def copydir_run_2to3(src, dest, template=None, fixer_names=None, options=None, explicit=None):
    """Copies what is newer in a folder, chosen by the lines of a manifest template, and converts the modules of it."""
    from distutils.dir_util import mkpath
    from distutils.file_util import copy_file
    from distutils.filelist import FileList
    chosen = FileList()
    before = os.getcwd()
    os.chdir(src)
    try:
        chosen.findall()
    finally:
        os.chdir(before)
    chosen.files[:] = chosen.allfiles
    for line in (template or '').splitlines():
        if line.strip():
            chosen.process_template_line(line.strip())
    copied = []
    for name in chosen.files:
        target = os.path.join(dest, name)
        mkpath(os.path.dirname(target))
        if copy_file(os.path.join(src, name), target, update=1)[1]:
            copied.append(target)
    modules = [name for name in copied if name.lower().endswith('.py')]
    run_2to3(modules, fixer_names=fixer_names, options=options, explicit=explicit)
    return copied


class Mixin2to3:
    fixer_names = None
    options = None
    explicit = None

    def run_2to3(self, files):
        return run_2to3(files, self.fixer_names, self.options, self.explicit)
