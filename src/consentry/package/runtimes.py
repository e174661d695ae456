"""Frameworks that keep their texts where resources and text files do not show them."""

from __future__ import annotations

from collections.abc import Iterable

from consentry.model.text import Text

#: base name of a file -> the framework, and where its texts are
_RUNTIMES = {
    "libflutter.so": ("Flutter", "libapp.so"),
    "libil2cpp.so": ("Unity", "global-metadata.dat"),
    "libunity.so": ("Unity", "assets/bin/Data"),
    "libmonodroid.so": ("Xamarin/.NET", "*.dll"),
    "libUE4.so": ("Unreal Engine", "*.pak"),
    "libUnreal.so": ("Unreal Engine", "*.pak"),
    "libcocos2djs.so": ("Cocos", "*.jsc"),
}


def hidden_texts(files: Iterable[str]) -> tuple[Text, ...]:
    """Return one sentence for each framework whose texts were not read."""
    found = {_RUNTIMES[base] for base in {file.rpartition("/")[2] for file in files} if base in _RUNTIMES}
    return tuple(
        Text(
            zh=f"应用使用 {name}，其界面文字在 {where} 中，未读取",
            en=f"the app uses {name}; the texts of its screens are in {where} and were not read",
        )
        for name, where in sorted(dict(sorted(found)).items())
    )
