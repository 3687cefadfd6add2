"""Which requirements the interpreter has no distribution for."""


def unmet(lines, of_script=False):
    """`of_script`: what `setup.py` itself needs, for which setuptools is there: it is us."""
    import pkg_resources
    missing = []
    for line in lines:
        requirement = pkg_resources.Requirement.parse(line)
        if requirement.marker and not requirement.marker.evaluate({'extra': ''}):
            continue
        if requirement.key in ('setuptools', 'distribute'):
            # Ours stands for it while setup.py runs; a project that needs it later has to get it.
            if of_script or _has_real_setuptools():
                continue
        elif _fulfilled(pkg_resources, requirement):
            continue
        missing.append(line)
    return missing


def _fulfilled(pkg_resources, requirement):
    dist = pkg_resources.working_set.find_any(requirement.key)
    return dist is not None and (not dist.version or dist in requirement)


def _has_real_setuptools():
    from setuptools._plugins import metadata_folders, project_of
    return any(project_of(name) == 'setuptools' for _, name in metadata_folders())
