"""How sure the signals make us that an SDK is inside, and when it is only a stub."""

from __future__ import annotations

import msgspec

from consentry.model.app import Component
from consentry.model.code import Confidence
from consentry.model.sdk import Signal
from consentry.sdk.scan import PackageEvidence

#: Fewer working classes than this are a stray class, not an SDK, unless something else speaks for it.
#: The smallest vendor archive checked that is called an SDK has three.
_FEW_CLASSES = 3
#: From here on the classes alone leave no doubt.
_MANY_CLASSES = 15
#: Mean code units for one method of a no-op stub: `return-void` is 1, `const/4` + `return` is 2; a constructor that only
#: calls its parent is 4. Real SDKs have 20 and more, thin wrappers around an interface have 8 and more.
_STUB_UNITS = 5
_TWO = 2


class Evidence(msgspec.Struct, frozen=True, kw_only=True):
    """Everything that points to one SDK."""

    packages: tuple[PackageEvidence, ...] = ()
    components: tuple[Component, ...] = ()
    declared_and_inside: int = 0  #: components whose class is in the code
    natives: tuple[Signal, ...] = ()
    others: tuple[Signal, ...] = ()
    code_hidden: bool = False  #: a packer: classes cannot be expected
    sourced: bool = True  #: at least one prefix that matched was read somewhere, not only remembered

    def __bool__(self) -> bool:
        return bool(self.packages or self.components or self.natives or self.others)

    @property
    def working(self) -> int:
        """Classes with code."""
        return sum(package.working for package in self.packages)

    @property
    def hollow(self) -> bool:
        """True where there are classes, but they do nothing: interfaces, generated classes, empty methods."""
        if not self.packages:
            return False
        if not self.working:
            return True
        measured = [package for package in self.packages if package.measured]
        methods = sum(package.methods for package in measured)
        return methods > 0 and sum(package.units for package in measured) < _STUB_UNITS * methods


def weigh(evidence: Evidence) -> tuple[Confidence, bool]:
    """Return the confidence, and True where only a stub or a stray class is inside.

    | what was found | confidence |
    |---|---|
    | 15 working classes, or 3 and another kind of signal | high |
    | 3 working classes; or a declared component whose class is inside; or two native libraries | medium |
    | one native library; a component without its class (leftover of a merge) | low |
    | a component where a packer hides the code | medium |

    Where every prefix that matched is only remembered (`[own]`), high becomes medium.
    """
    kinds = sum(map(bool, (evidence.components, evidence.natives, evidence.others)))
    if evidence.hollow:
        return (Confidence.MEDIUM, False) if evidence.natives or evidence.others else (Confidence.LOW, True)
    if evidence.working >= _MANY_CLASSES or (evidence.working >= _FEW_CLASSES and kinds):
        return Confidence.HIGH if evidence.sourced else Confidence.MEDIUM, False
    if evidence.working >= _FEW_CLASSES:
        return Confidence.MEDIUM, False
    return _without_classes(evidence)


def _without_classes(evidence: Evidence) -> tuple[Confidence, bool]:
    strong = bool(evidence.declared_and_inside) or bool(evidence.components and evidence.code_hidden)
    if strong or len(evidence.natives) >= _TWO or evidence.others:
        return Confidence.MEDIUM, False
    if evidence.natives or evidence.components:
        return Confidence.LOW, False
    return Confidence.LOW, True  # one or two stray classes
