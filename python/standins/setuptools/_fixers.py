"""2to3 for setuptools: names of fixers, and files that this process converts."""


def names(packages):
    """All fixers of some packages; those of lib2to3 may come from `fissix`, which is the same under its own name."""
    try:
        from lib2to3.refactor import get_fixers_from_package
        home = 'lib2to3'
    except ImportError:
        try:
            from fissix.refactor import get_fixers_from_package
            home = 'fissix'
        except ImportError:
            return ['%s.*' % package for package in packages]  # the step that runs them says what is missing
    found = []
    for package in packages:
        real = package.replace('lib2to3', home, 1) if package.startswith('lib2to3.') else package
        found.extend(name.replace(home, 'lib2to3', 1) if real != package else name for name in get_fixers_from_package(real))
    return found


def convert(files, fixer_names, doctests_only):
    from distutils import log
    from distutils._two_to_three import refactoring_tool
    log.info('Fixing ' + ' '.join(files))
    refactoring_tool(fixer_names).refactor(files, write=True, doctests_only=doctests_only)
