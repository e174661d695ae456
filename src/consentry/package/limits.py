"""What reading one container may cost. Bytes are bytes that really come out of the inflater."""

from __future__ import annotations

import msgspec


class Limits(msgspec.Struct, frozen=True, kw_only=True):
    """Limits of one container and everything nested in it."""

    file_bytes: int = 4 << 30  #: the input, and each file of a folder
    entries: int = 500_000  #: of one archive; further ones are cut and reported
    member_bytes: int = 512 << 20  #: any member
    total_bytes: int = 4 << 30  #: all members together, each time they are read
    depth: int = 2  #: archives in archives; the input itself has depth 0
    splits: int = 500  #: APKs of one container
    manifest_bytes: int = 32 << 20
    table_bytes: int = 256 << 20
    layout_bytes: int = 8 << 20  #: one compiled XML file
    layouts_bytes: int = 256 << 20  #: all of them together, of one APK
    layouts: int = 50_000  #: compiled XML files looked through
    asset_bytes: int = 16 << 20  #: one text file
    assets_bytes: int = 256 << 20  #: all of them together, of one APK
    assets: int = 50_000  #: text files looked through

    def native(self) -> bytes:
        """Return the archive's part of the limits as the native module takes it."""
        names = ("file_bytes", "entries", "member_bytes", "total_bytes", "depth")
        return msgspec.msgpack.encode({name: getattr(self, name) for name in names})
