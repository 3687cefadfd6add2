"""Stands for the bridge where the stand-ins are looked at without an engine."""
