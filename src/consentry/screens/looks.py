"""How a control looks against another, as far as the layout says: size, background, contrast, kind of view."""

from __future__ import annotations

import re

from consentry.model.screens import PromptControl

_NUMBER = re.compile(r"(-?\d+(?:\.\d+)?)(sp|dp|px|pt)")
_COLOUR = re.compile(r"#([0-9a-f]{8})")
#: a size below this part of the other one is clearly smaller
_SMALLER = 0.8
#: WCAG 2.1, 1.4.3: large text needs 3:1; a text below is pale
_PALE = 3.0


def differences(agree: PromptControl, refuse: PromptControl) -> tuple[str, ...] | None:
    """Return in what refusing is less visible than agreeing, as far as attributes of the layout tell.

    None where neither of the two has an attribute that could tell: a theme or code decides.
    """
    compared = False
    found = []
    sizes = _sizes(agree, refuse)
    if sizes is not None:
        compared = True
        if sizes[1] < _SMALLER * sizes[0]:
            found.append("size")
    grounds = _filled(agree), _filled(refuse)
    if None not in grounds:
        compared = True
        if grounds == (True, False):
            found.append("background")
    contrasts = _contrast(agree), _contrast(refuse)
    if contrasts[0] is not None and contrasts[1] is not None:
        compared = True
        if contrasts[1] < _PALE <= contrasts[0]:
            found.append("contrast")
    if _is_button(agree) != _is_button(refuse):
        compared = True
        if _is_button(agree):
            found.append("kind")
    elif agree.kind and agree.kind == refuse.kind and agree.looks == refuse.looks:
        compared = True
    return tuple(found) if compared else None


def _is_button(control: PromptControl) -> bool:
    return "Button" in control.kind


def _sizes(agree: PromptControl, refuse: PromptControl) -> tuple[float, float] | None:
    first, second = (_NUMBER.fullmatch(one.looks.get("textSize", "")) for one in (agree, refuse))
    if first is None or second is None or first[2] != second[2]:
        return None
    return float(first[1]), float(second[1])


def _filled(control: PromptControl) -> bool | None:
    """Return whether a control has a background of its own. A button has one from its theme unless it is taken away."""
    ground = control.looks.get("background", "")
    if ground == "@null":
        return False
    colour = _COLOUR.fullmatch(ground)
    if colour:
        return int(colour[1][:2], 16) >= 0x40
    if ground.startswith("@drawable/") or "backgroundTint" in control.looks:
        return True
    if ground:
        return None
    return True if _is_button(control) and "style" not in control.looks else (None if _is_button(control) else False)


def _contrast(control: PromptControl) -> float | None:
    """Return the contrast of text to background (WCAG 2.1); a control without background stands on white."""
    text = _COLOUR.fullmatch(control.looks.get("textColor", ""))
    ground = control.looks.get("backgroundTint", control.looks.get("background", ""))
    behind = _COLOUR.fullmatch(ground)
    if text is None:
        return None
    if behind is None and (ground or _is_button(control)):
        return None
    lights = sorted((_light(text[1]), _light(behind[1]) if behind else 1.0))
    return (lights[1] + 0.05) / (lights[0] + 0.05)


def _light(colour: str) -> float:
    """Return the relative luminance of `aarrggbb`, laid on white."""
    alpha = int(colour[:2], 16) / 255
    parts = [int(colour[at : at + 2], 16) / 255 * alpha + 1 - alpha for at in (2, 4, 6)]
    red, green, blue = (part / 12.92 if part <= 0.04045 else ((part + 0.055) / 1.055) ** 2.4 for part in parts)
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue
