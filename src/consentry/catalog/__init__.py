"""The law and the field's knowledge as data."""

from consentry.catalog.errors import InvalidCatalog, Problem
from consentry.catalog.index import Index
from consentry.catalog.load import load
from consentry.catalog.selection import in_force, is_in_force, select

__all__ = ["Index", "InvalidCatalog", "Problem", "in_force", "is_in_force", "load", "select"]
