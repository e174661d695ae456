"""What sets the parts of a line apart beside dashes, bars and colons: arrows, double colons, dots in the middle, full-width slashes.

One list may have several of them; that each line has one behind its first words is what makes the lines alike.
"""

from __future__ import annotations

#: marks that hardly stand within words
ARROWS = r"(?:[→⇒➔➜➝►▸▶»⟶]|[=-]{1,2}>|>>|::)"
#: a pattern of such a mark with the space around it; those that words also have need space on both sides
GAP = rf"\s*{ARROWS}\s*|\s*[｜／]\s*|\s+(?:[·•∙・~|/]|\.{{3,}}|…{{1,2}})\s+"
