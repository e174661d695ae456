"""Whose code a class is: the longest dotted name of the catalog that the class lies in decides."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from consentry.model.catalog import Sdk

_NOBODY = ("", "")


class OwnerIndex:
    """Class name -> SDK id. An entry is a package prefix (`com.umeng`) or one class (`com.ta.utdid2.Device`).

    The app's own package is an entry too, with the empty id. So `com.umeng.demo` owns itself although `com.umeng` is
    an SDK's, and in WeChat itself (`com.tencent.mm`) the prefix `com.tencent.mm.opensdk` is the app's own code.
    """

    __slots__ = ("_classes", "_mixed", "_names", "_packages")

    def __init__(self, names: Mapping[str, str], package: str = "") -> None:
        inside = f"{package}."
        kept = {name: owner for name, owner in names.items() if not package or not f"{name}.".startswith(inside)}
        if package:
            kept[package] = ""
        self._names: dict[str, tuple[str, str]] = {name: (owner, name) for name, owner in kept.items()}
        self._classes = frozenset(name for name in kept if name.rpartition(".")[2][:1].isupper())
        self._mixed = frozenset(name.rpartition(".")[0] for name in self._classes)
        self._packages: dict[str, tuple[str, str]] = {}

    def owner(self, class_name: str) -> str:
        """Return the SDK id that owns `class_name`, the empty string for the app's own and for unknown code."""
        return self.match(class_name)[0]

    def match(self, class_name: str) -> tuple[str, str]:
        """Return the SDK id and the entry that decided; two empty strings where nobody is known."""
        if self._classes:
            outer = class_name.partition("$")[0]
            if outer in self._classes:
                return self._names[outer]
        package = class_name.rpartition(".")[0]
        found = self._packages.get(package)
        return self._find(package) if found is None else found

    def is_mixed(self, package: str) -> bool:
        """True where single classes directly in `package` have an owner of their own."""
        return package in self._mixed

    def _find(self, package: str) -> tuple[str, str]:
        name = package
        while name:
            found = self._names.get(name)
            if found is not None:
                break
            name = name.rpartition(".")[0]
        else:
            found = _NOBODY
        # hostile names could fill the memory: one entry for each package of the app is the most that is kept
        self._packages[package] = found
        return found


def index_owners(sdks: Iterable[Sdk], package: str = "") -> OwnerIndex:
    """Return the index of the catalog's SDKs for an app whose own package is `package`.

    Raises ValueError where two SDKs claim the same prefix.
    """
    names: dict[str, str] = {}
    for sdk in sdks:
        for prefix in sdk.packages:
            other = names.setdefault(prefix.value, sdk.id)
            if other != sdk.id:
                raise ValueError(f"{prefix.value}: claimed by {other} and {sdk.id}")
    return OwnerIndex(names, package)
