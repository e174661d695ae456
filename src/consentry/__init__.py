"""Consentry inspects mobile apps against personal-information regulations."""

__version__ = "0.1.0"
