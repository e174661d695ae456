"""How sure the signals make us that an SDK is inside, and when it is only a stub."""

from __future__ import annotations

import msgspec

from consentry.model.app import Component
from consentry.model.code import Confidence
from consentry.model.sdk import Signal
from consentry.sdk.scan import PackageEvidence

#: Fewer working classes, or less code, are stray classes, not an SDK, unless something else speaks for it. Of 554 vendor
#: archives the smallest that do something have three classes; three exception classes are left over from many a build.
_FEW_CLASSES = 3
_FEW_UNITS = 150
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
    def few(self) -> bool:
        """True where the classes are too few, or hold too little code, to be an SDK by themselves."""
        if self.working < _FEW_CLASSES:
            return True
        measured = [package for package in self.packages if package.measured]
        return bool(measured) and sum(package.units for package in measured) < _FEW_UNITS

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
    | 15 working classes, or 3 (of 150 code units) and another kind of signal | high |
    | 3 working classes (of 150 code units); or a declared component whose class is inside; or two native libraries | medium |
    | one native library; a component without its class (leftover of a merge) | low |
    | a component where a packer hides the code | medium |

    Where every prefix that matched is only remembered (`[own]`), high becomes medium.
    """
    kinds = bool(evidence.components or evidence.natives or evidence.others)
    if evidence.hollow:
        return (Confidence.MEDIUM, False) if evidence.natives or evidence.others else (Confidence.LOW, True)
    if evidence.few:
        return _without_classes(evidence)
    if evidence.sourced and (kinds or evidence.working >= _MANY_CLASSES):
        return Confidence.HIGH, False
    return Confidence.MEDIUM, False


def _without_classes(evidence: Evidence) -> tuple[Confidence, bool]:
    strong = bool(evidence.declared_and_inside) or bool(evidence.components and evidence.code_hidden)
    if strong or len(evidence.natives) >= _TWO or evidence.others:
        return Confidence.MEDIUM, False
    if evidence.natives or evidence.components:
        return Confidence.LOW, False
    return Confidence.LOW, True  # one or two stray classes
