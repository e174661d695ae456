"""The native program as typed values and facts: accesses, requests, refusals, and the paths that lead there."""

from consentry.code.analyse import analyse
from consentry.code.facts import facts, is_necessary
from consentry.code.prompts import Prompts, topics_of
from consentry.code.result import CodeFacts, Opaque
from consentry.code.screens import CodeAct, CodeScreen, CodeTarget
from consentry.code.wire import ScreenControl, ScreenSaid
from consentry.code.wire_query import LayoutQuery, ScreenQuery

__all__ = [
    "CodeAct",
    "CodeFacts",
    "CodeScreen",
    "CodeTarget",
    "LayoutQuery",
    "Opaque",
    "Prompts",
    "ScreenControl",
    "ScreenQuery",
    "ScreenSaid",
    "analyse",
    "facts",
    "is_necessary",
    "topics_of",
]
