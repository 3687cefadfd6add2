"""The Python half of the bridge between a setup.py and the engine."""
