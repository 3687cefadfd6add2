"""Cython, where it is installed."""
import os


def available():
    try:
        __import__('Cython.Compiler.Main')
    except Exception:
        return False
    return True


def translate(extension, force):
    """Writes the C of the `.pyx` sources of an extension, and puts it in their place."""
    if not force and not _since_3() and _is_up_to_date(extension):
        return
    from Cython.Build import cythonize
    translated = cythonize([extension], force=bool(force), quiet=True)[0]
    extension.sources[:] = translated.sources
    extension.language = translated.language or extension.language


def _since_3():
    import Cython
    return int(Cython.__version__.split('.')[0]) >= 3


def _is_up_to_date(extension):
    """Until 3 what a module imports is not looked at: an archive's C is taken as it is. Source: Cython/Distutils/old_build_ext.py: cython_sources."""
    from distutils import log
    from distutils.dep_util import newer_group
    suffix = '.cpp' if (extension.language or '').lower() == 'c++' else '.c'
    made = {}
    for source in extension.sources:
        base, ext = os.path.splitext(source)
        if ext == '.pyx':
            made[source] = base + suffix
            own = [base + '.pxd'] if os.path.isfile(base + '.pxd') else []
            if newer_group([source] + list(extension.depends or ()) + own, made[source], 'newer'):
                return False
    for source in extension.sources:
        if source in made:
            log.info("skipping '%s' Cython extension (up-to-date)", made[source])
    extension.sources[:] = [made.get(source, source) for source in extension.sources]
    return True
