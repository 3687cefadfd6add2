"""`Feature`: parts of a project that options turn on and off. Gone from setuptools since 46."""


def prepare(dist):
    """Adds `--with-X` and `--without-X`."""
    options, negative = [], dist.negative_opt.copy()
    for name, feature in dist.features.items():
        set_feature(dist, name, None)
        feature.validate(dist)
        if not feature.optional:
            continue
        yes, no = (' (default)', '') if feature.include_by_default() else ('', ' (default)')
        options.append(('with-' + name, None, 'include ' + feature.description + yes))
        options.append(('without-' + name, None, 'exclude ' + feature.description + no))
        negative['without-' + name] = 'with-' + name
    dist.global_options = dist.feature_options = options + dist.global_options
    dist.negative_opt = dist.feature_negopt = negative


def settle(dist):
    """Includes and excludes, once the command line is known."""
    for name, feature in dist.features.items():
        enabled = dist.feature_is_included(name)
        if enabled or (enabled is None and feature.include_by_default()):
            feature.include_in(dist)
            set_feature(dist, name, 1)
    for name, feature in dist.features.items():
        if not dist.feature_is_included(name):
            feature.exclude_from(dist)
            set_feature(dist, name, 0)


def set_feature(dist, name, status):
    setattr(dist, attribute(name), status)


def attribute(name):
    return 'with_' + name.replace('-', '_')
