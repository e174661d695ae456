"""Values of manifest attributes as the platform resolves them."""

from __future__ import annotations

from consentry._native import Resources
from consentry.package.document import Attribute, Element

#: API level by the first letter of a preview's code name
_CODENAMES = {
    "L": 21, "M": 23, "N": 24, "O": 26, "P": 28, "Q": 29, "R": 30, "S": 31, "T": 33, "U": 34, "V": 35, "B": 36,
}  # fmt: skip
_TRUE = {"1", "true", "TRUE", "True"}


class Values:
    """Looks up attributes of elements; references are followed in the app's resources."""

    def __init__(self, resources: Resources) -> None:
        """Use `resources` to follow references."""
        self._resources = resources

    def _resolved(self, attribute: Attribute | None) -> tuple[str, str, int] | None:
        if attribute is None:
            return None
        if attribute.kind == "reference":
            return self._resources.value(attribute.number)
        return attribute.kind, attribute.text, attribute.number

    def text(self, element: Element, name: str) -> str:
        """Return an attribute as text, empty where there is none; a reference that leads nowhere is shown as such."""
        attribute = element.android(name)
        resolved = self._resolved(attribute)
        if resolved is None:
            return attribute.text if attribute else ""
        return resolved[1]

    def boolean(self, element: Element, name: str) -> bool | None:
        """Return an attribute as a boolean, None where it is not set or cannot be resolved."""
        resolved = self._resolved(element.android(name))
        if resolved is None:
            return None
        kind, text, number = resolved
        return text in _TRUE if kind == "string" else number != 0

    def integer(self, element: Element, name: str) -> int | None:
        """Return an attribute as an integer, None where it is not set or is none."""
        resolved = self._resolved(element.android(name))
        if resolved is None:
            return None
        kind, text, number = resolved
        if kind != "string":
            return number
        text = text.strip()
        return int(text) if text.isascii() and text.lstrip("-").isdigit() and len(text) < 12 else None

    def api_level(self, element: Element, name: str) -> int | None:
        """Return an attribute as an API level; a preview's code name stands for the release that followed."""
        number = self.integer(element, name)
        if number is not None:
            return number
        text = self.text(element, name)
        return 32 if text == "Sv2" else _CODENAMES.get(text[:1].upper())
