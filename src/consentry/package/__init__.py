"""Container, manifest, resources, texts, signatures, packers: what an app says about itself."""

from consentry.package.facts import facts
from consentry.package.layouts import LayoutHandlers
from consentry.package.limits import Limits
from consentry.package.package import DexMembers, DynamicCode, Package, StringResource
from consentry.package.policies import PoliciesInside, policies_inside
from consentry.package.reading import read
from consentry.package.texts import compiled, prepare, speaks

__all__ = [
    "DexMembers",
    "DynamicCode",
    "LayoutHandlers",
    "Limits",
    "Package",
    "PoliciesInside",
    "StringResource",
    "compiled",
    "facts",
    "policies_inside",
    "prepare",
    "read",
    "speaks",
]
