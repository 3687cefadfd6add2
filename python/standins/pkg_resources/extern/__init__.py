"""What setuptools bundles, as far as scripts reach for it."""
