"""Modules of a project, compiled before anybody can say which of them will be asked for, and what their code is to record as their file.

Held is what goes to a file, not code: what is alive while others are marshalled shows in theirs. So the path is put in where it
stands: once, as the last of three parts - kind, length, bytes - to which all else refers. (Python 2 writes it for each function.)
"""
import os

# What lies beside packages, and is not installed.
ASIDE = ('build', 'dist', 'doc', 'docs', 'example', 'examples', 'test', 'tests')
# Folders that packages lie in.
WITHIN = ('', 'lib', 'python', 'src')
TEXT_BYTES = 16 * 1024 * 1024


def modules_of(project):
    """Paths of the modules of all packages that lie where they usually do."""
    for within in WITHIN:
        folder = os.path.join(project, within) if within else project
        for name in names_in(folder):
            if name not in ASIDE:
                for path in package_modules(os.path.join(folder, name)):
                    yield path


def package_modules(folder):
    names = names_in(folder)
    if '__init__.py' not in names:
        return
    for name in names:
        path = os.path.join(folder, name)
        if name.endswith('.py'):
            yield path
        # A link may lead back to where it lies.
        elif '.' not in name and not os.path.islink(path):
            for below in package_modules(path):
                yield below


def names_in(folder):
    try:
        return sorted(os.listdir(folder))
    except EnvironmentError:
        return []


class EarlyModules(object):
    def __init__(self, project, compile_text):
        """`compile_text`: path -> its text and code; None where it has none that can be used."""
        self.paths = modules_of(project)
        self.compile_text = compile_text
        self.compiled = {}      # path -> text and code
        self.left = TEXT_BYTES
        self.over = False

    def work(self):
        """Compiles the next one."""
        path = next(self.paths, None)
        found = self.compile_text(path) if path is not None else None
        if found is not None:
            self.compiled[path] = found
            self.left -= len(found[0])
        if path is None or self.left <= 0:
            self.over = True

    def end(self):
        """Now it is known what is asked for."""
        self.over = True

    def take(self, path, text, recorded):
        """The code of this very text, recording that path; None where there is none."""
        known_text, code = self.compiled.pop(path, (None, None))
        return with_path(code, path, recorded) if known_text == text else None


def with_path(code, old, new):
    """Marshalled code that records another path; None where that is not so simple."""
    old, new = marshalled(old), marshalled(new)
    if old is None or new is None or code.count(old) != 1:
        return None
    at = code.index(old)
    return code[:at] + new + code[at + len(old):] if code[at - 1:at] in KINDS else None


def marshalled(path):
    """Length and bytes of a text, as they stand behind its kind."""
    try:
        return bytes([len(path)]) + path.encode('ascii')
    except ValueError:
        return None


# Interned or not; with the bit of those that are referred to.
KINDS = (b'z', b'Z', b'\xfa', b'\xda')
