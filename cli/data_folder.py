"""The data folder: what lies where in it, its keys, and the mark that says it is for practice only.

`record.sqlite` is the staff's record, `snapshots/` what the bot reads, `tally.sqlite` what the bot counts, `keys/` the
pair that signs and checks snapshots. Of these the bot needs the public key only.
"""

import os
from dataclasses import dataclass
from pathlib import Path
from typing import Final

from nacl.signing import SigningKey, VerifyKey

PRACTICE_MARK: Final = "PRACTICE"
_MARKS: Final = frozenset({PRACTICE_MARK, "record.sqlite", "tally.sqlite", "snapshots", "keys"})


class PracticeFolderError(Exception):
    """A practice folder where real people would be answered, or a real folder where one would practise."""

    def __init__(self, folder: Path, *, is_practice: bool) -> None:
        super().__init__(folder)
        self.folder, self.is_practice = folder, is_practice


@dataclass(frozen=True, slots=True)
class DataFolder:
    """An opened data folder."""

    path: Path

    @classmethod
    def opened(cls, path: Path, *, practice: bool = False) -> "DataFolder":
        """Opens a folder, or makes it, readable for its owner only; raises PracticeFolderError for the other kind."""
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
        marked = (path / PRACTICE_MARK).exists()
        in_use = any((path / name).exists() for name in _MARKS)
        if marked != practice and (in_use or marked):
            raise PracticeFolderError(path, is_practice=marked)
        if practice:
            (path / PRACTICE_MARK).touch()
        (path / "keys").mkdir(exist_ok=True, mode=0o700)
        return cls(path)

    @property
    def snapshots(self) -> Path:
        """Where the published snapshots lie."""
        return self.path / "snapshots"

    @property
    def tally(self) -> Path:
        """The bot's own file of counts."""
        return self.path / "tally.sqlite"

    def signing_key(self) -> SigningKey:
        """The key that signs snapshots; drawn when there is none yet."""
        secret, public = self.path / "keys" / "signing.key", self.path / "keys" / "verify.key"
        if not secret.exists():
            # Owner only from the first byte on; O_EXCL, so that of two starters one draws the key.
            with os.fdopen(os.open(secret, os.O_CREAT | os.O_EXCL | os.O_WRONLY, 0o600), "wb") as file:
                file.write(bytes(SigningKey.generate()))
        key = SigningKey(secret.read_bytes())
        if not public.exists():
            public.write_bytes(bytes(key.verify_key))
        return key

    def verify_key(self) -> VerifyKey:
        """The key that checks snapshots: all that the bot is given."""
        return VerifyKey((self.path / "keys" / "verify.key").read_bytes())
