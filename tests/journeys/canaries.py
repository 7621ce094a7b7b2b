"""Canaries: what identifies a person, in every form in which a program might have written it down.

Here belongs drawing them and searching for them. If a canary is found after a journey, the bot kept what it must not.
"""

import base64
import hashlib
import json
import secrets
from collections.abc import Iterator
from pathlib import Path
from urllib.parse import quote

SHORTEST = 5  # bytes; anything shorter is found everywhere by chance


class Canaries:
    """What must be found nowhere."""

    def __init__(self) -> None:
        self._forms: dict[bytes, str] = {}

    def add_person(self, person: int, bot: int) -> None:
        """The number of a person, also together with the bot's, as stores for conversations write it."""
        self._add(f"{bot}:{person}", "id")
        self._add(str(person), "id")
        self._add(f"{person:x}", "id")
        for length in (7, 8):
            for order in ("big", "little"):
                form = person.to_bytes(length, "big") if order == "big" else person.to_bytes(length, "little")
                self._forms[form.strip(b"\0") if length == 7 else form] = "id"
        for hashed in (hashlib.sha256, hashlib.md5, hashlib.blake2b):
            digest = hashed(str(person).encode()).digest()
            self._forms[digest[:16]] = "id"
            self._add(digest.hex()[:32], "id")

    def add_text(self, text: str) -> str:
        """Words that a person writes, given back for writing them."""
        self._add(text, "text")
        return text

    def word(self) -> str:
        """A fresh word that stands nowhere else."""
        return self.add_text("qz" + secrets.token_hex(6))

    def degrees(self, near: float) -> float:
        """A coordinate near another one, whose digits stand nowhere else."""
        value = round(near + secrets.randbelow(10**6) / 10**9, 9)
        self._add(str(value), "position")
        self._add(f"{value:.6f}", "position")
        return value

    def found_in(self, content: bytes) -> set[str]:
        """Which kinds of canaries some bytes hold."""
        return {kind for form, kind in self._forms.items() if form in content}

    def found_under(self, folder: Path) -> set[str]:
        """Which files of a folder hold a canary, and of which kinds."""
        return {
            f"{file.relative_to(folder)}: {kind}"
            for file in _files(folder)
            for kind in self.found_in(file.read_bytes())
        }

    def _add(self, text: str, kind: str) -> None:
        plain = text.encode("utf-8", "surrogatepass")
        forms = [plain, text.encode("utf-16-le", "surrogatepass"), text.encode("utf-16-be", "surrogatepass")]
        forms += [
            json.dumps(text)[1:-1].encode(),
            repr(text)[1:-1].encode(),
            quote(plain).encode(),
            plain.hex().encode(),
        ]
        forms += _in_base64(plain)
        self._forms |= {form: kind for form in forms if len(form) >= SHORTEST}


def _in_base64(plain: bytes) -> Iterator[bytes]:
    """The middle of the text in base64, wherever in the encoded stream it stood."""
    for shift in range(3):
        encoded = base64.b64encode(b"\0" * shift + plain)
        yield encoded[4 if shift else 0 : -4]


def _files(folder: Path) -> Iterator[Path]:
    return (file for file in folder.rglob("*") if file.is_file())
