"""Cython, where it is installed."""


def available():
    try:
        __import__('Cython.Compiler.Main')
    except Exception:
        return False
    return True


def translate(extension, force):
    """Writes the C of the `.pyx` sources of an extension, and puts it in their place."""
    from Cython.Build import cythonize
    translated = cythonize([extension], force=bool(force), quiet=True)[0]
    extension.sources[:] = translated.sources
    extension.language = translated.language or extension.language
