"""The deny-list: listings that are hidden at once, whatever the newest snapshot says.

Here belongs the small signed file beside the snapshots, its writer and its reader. One person can hide a listing, and
no guard holds that back. A deny-list that cannot be read never brings a hidden listing back.
"""

from collections.abc import Iterable
from pathlib import Path
from typing import Final

from nacl.signing import SigningKey, VerifyKey

from directory.publish.atomic import write_whole
from directory.publish.manifest import Refusal, Refused, signed_json, verified_json

_ABOUT: Final = b"safelight deny-list\n"

_Stamp = tuple[int, int, int]


def write_denied(folder: Path, key: SigningKey, numbers: Iterable[int]) -> None:
    """Hides exactly these listings from now on; it replaces the list that was there."""
    folder.mkdir(parents=True, exist_ok=True)
    write_whole(_file(folder), signed_json({"numbers": sorted(set(numbers))}, key, about=_ABOUT))


def read_denied(folder: Path, key: VerifyKey) -> frozenset[int]:
    """Gives the numbers of the hidden listings; none where no list was ever written.

    Raises `Refused` for a list that is not to the last bit what was signed.
    """
    try:
        content = _file(folder).read_bytes()
    except FileNotFoundError:
        return frozenset()
    except OSError:
        raise Refused(Refusal.UNREADABLE) from None
    numbers = verified_json(content, key, about=_ABOUT).get("numbers")
    if not isinstance(numbers, list) or not all(type(number) is int for number in numbers):
        raise Refused(Refusal.MALFORMED)
    return frozenset(numbers)


class DenyList:
    """The deny-list of a folder as a reader holds it: the last good one stays in force until a better one is there.

    `numbers` are the hidden listings. It is None, which means all, as long as there is a list and none was ever read:
    whatever it hides must not be shown.
    """

    def __init__(self, folder: Path, key: VerifyKey) -> None:
        self.numbers: frozenset[int] | None = None
        self._folder = folder
        self._key = key
        self._looked = False
        self._stamp: _Stamp | None = None

    def refresh(self) -> bool:
        """Reads the list again if its file has changed, and says whether it did; costs one look at the folder if not.

        Raises `Refused`, once for each broken file, and keeps what it had.
        """
        stamp = self._look()
        if self._looked and stamp == self._stamp:
            return False
        if stamp is None and self._stamp is not None:
            # Nobody takes the list away: staff write an empty one. So it was lost, and what it hid stays hidden.
            return False
        self._looked = True
        self._stamp = stamp
        self.numbers = read_denied(self._folder, self._key)
        return True

    def _look(self) -> _Stamp | None:
        try:
            status = _file(self._folder).stat()
        except OSError:
            return None
        return status.st_mtime_ns, status.st_size, status.st_ino


def _file(folder: Path) -> Path:
    return folder / "denied.json"
