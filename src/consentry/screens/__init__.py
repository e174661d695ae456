"""The screens of an app: what code and resources say of them, joined; routes, prompts, and facts."""

from consentry.screens.facts import facts
from consentry.screens.files import Resources
from consentry.screens.read import read
from consentry.screens.rights import entries

__all__ = ["Resources", "entries", "facts", "read"]
