"""Fetches documents from addresses that an app or a user gave: nothing that is not public is ever connected to."""

from consentry.fetch.addresses import World
from consentry.fetch.evidence import keep
from consentry.fetch.fetch import fetch
from consentry.fetch.limits import Limits

__all__ = ["Limits", "World", "fetch", "keep"]
