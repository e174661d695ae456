"""Consentry inspects mobile apps against personal-information regulations."""
