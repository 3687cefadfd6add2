"""`PackageIndex`: for scripts that look for a newer version of something, as those that use astropy-helpers do."""
from pkg_resources import Environment

__all__ = ['PackageIndex']


class PackageIndex(Environment):
    """Differs: it asks no index and fetches nothing, and so finds what is installed; pip fetches what a script requires."""

    def __init__(self, index_url='https://pypi.org/simple/', hosts=('*',), ca_bundle=None, verify_ssl=True, *args, **kw):
        Environment.__init__(self, *args, **kw)
        self.index_url = index_url if index_url.endswith('/') else index_url + '/'

    def add_find_links(self, urls):
        pass

    def find_packages(self, requirement):
        pass

    def obtain(self, requirement, installer=None):
        found = next((dist for dist in self[requirement.key] if dist in requirement), None)
        return found or Environment.obtain(self, requirement, installer)
