"""What a script needs before `setup()` can go on, by the function that newer versions have for it."""


def fetch_build_egg(dist, req):
    """The distribution that meets a requirement; pip fetches it where it is not there."""
    return dist.fetch_build_egg(req)
