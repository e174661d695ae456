"""The native program as typed values and facts: accesses, requests, refusals, and the paths that lead there."""

from consentry.code.analyse import analyse
from consentry.code.facts import facts, is_necessary
from consentry.code.prompts import Prompts, topics_of
from consentry.code.result import CodeFacts, Opaque

__all__ = ["CodeFacts", "Opaque", "Prompts", "analyse", "facts", "is_necessary", "topics_of"]
