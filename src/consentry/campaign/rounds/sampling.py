"""The draw of apps to inspect: the same seed, parameters and population give the same apps, on any machine.

1. The population is put in the order of the app ids.
2. An app whose type or stores are excluded by the parameters, or whose weight is 0, leaves.
3. The `popular` apps with the most downloads are taken first (ties: the lower id), as the campaign's rule wants.
4. Each app left gets u = (SHA-256 of "seed:app id" as a number + 1) / (2^256 + 1), which lies between 0 and 1, and the
   key -ln(u) / weight; the apps with the smallest keys fill the draw. That is a draw without replacement in which an
   app's chance goes with its weight (Efraimidis and Spirakis, 2006). ln and the division are decimal with 50 digits
   and correctly rounded, so that no processor's floating point can change a draw.

    weight = (1 + downloads x decimal digits of the downloads + complaints x number of complaints
                + offences x number of past offences) x factor of the type x largest factor of its stores
"""

from __future__ import annotations

import decimal
import hashlib
from collections.abc import Iterable, Mapping

import msgspec

_CONTEXT = decimal.Context(prec=50, rounding=decimal.ROUND_HALF_EVEN)
_SPAN = decimal.Decimal((1 << 256) + 1)


class Parameters(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """How to draw. Weights are whole numbers, so that they mean the same everywhere."""

    size: int
    popular: int = 0  #: how many of them are simply those with the most downloads
    downloads: int = 1
    complaints: int = 1
    offences: int = 1
    types: Mapping[str, int] = {}  #: factor of an app type; not named: 1, or 0 where `only_types`
    only_types: bool = False
    stores: Mapping[str, int] = {}  #: factor of a store by its id; not named: 1, or 0 where `only_stores`
    only_stores: bool = False

    def __post_init__(self) -> None:
        numbers = (self.size, self.popular, self.downloads, self.complaints, self.offences)
        if min((*numbers, *self.types.values(), *self.stores.values())) < 0:
            raise ValueError("sampling: a number below 0")
        if self.popular > self.size:
            raise ValueError(f"sampling: popular {self.popular} is more than size {self.size}")


class Candidate(msgspec.Struct, frozen=True, kw_only=True):
    """An app of the population, with what its weight comes from."""

    app: int
    downloads: int = 0  #: over all stores
    type: str = ""
    stores: tuple[int, ...] = ()
    complaints: int = 0
    offences: int = 0


def draw(seed: str, parameters: Parameters, population: Iterable[Candidate]) -> tuple[int, ...]:
    """Return the ids of the apps drawn, in order; fewer than `size` where the population has fewer."""
    weighted = [(each, weight(each, parameters)) for each in sorted(population, key=lambda each: each.app)]
    weighted = [(each, value) for each, value in weighted if value > 0]
    by_downloads = sorted(weighted, key=lambda pair: (-pair[0].downloads, pair[0].app))
    popular = [each.app for each, _ in by_downloads[: parameters.popular]]
    taken = frozenset(popular)
    rest = [(_key(seed, each.app, value), each.app) for each, value in weighted if each.app not in taken]
    return (*popular, *(app for _, app in sorted(rest)[: parameters.size - len(popular)]))


def weight(candidate: Candidate, parameters: Parameters) -> int:
    """Return the app's weight; 0 = it is not drawn."""
    base = (
        1
        + parameters.downloads * (len(str(candidate.downloads)) if candidate.downloads else 0)
        + parameters.complaints * candidate.complaints
        + parameters.offences * candidate.offences
    )
    type_factor = parameters.types.get(candidate.type, 0 if parameters.only_types else 1)
    other = 0 if parameters.only_stores else 1
    store_factor = max((parameters.stores.get(str(store), other) for store in candidate.stores), default=other)
    return base * type_factor * store_factor


def _key(seed: str, app: int, value: int) -> decimal.Decimal:
    number = int.from_bytes(hashlib.sha256(f"{seed}:{app}".encode()).digest())
    share = _CONTEXT.divide(decimal.Decimal(number + 1), _SPAN)
    return _CONTEXT.divide(_CONTEXT.minus(_CONTEXT.ln(share)), decimal.Decimal(value))
