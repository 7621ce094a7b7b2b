"""What stands beside a snapshot's file and vouches for it: version, parent, practice or not, counts, hash, signature.

Here belong the manifest, its one canonical form in bytes, and signing and verifying of anything published. The file it
vouches for belongs to `snapshot`, the deny-list to `denied`.
"""

import json
from dataclasses import asdict, dataclass
from datetime import date
from enum import StrEnum
from typing import Any, Final

from nacl.exceptions import BadSignatureError
from nacl.signing import SigningKey, VerifyKey

from directory.errors import DirectoryError
from directory.publish.codec import Malformed, from_json

FORM: Final = 1
"""Goes up with every change of how a snapshot is written; a reader refuses forms that it does not know."""

SIGNATURE_BYTES: Final = 64

_ABOUT: Final = b"safelight snapshot manifest\n"


class Refusal(StrEnum):
    """Why something published was not taken."""

    UNREADABLE = "unreadable"  # the file is not there, or cannot be read
    MALFORMED = "malformed"  # not in the form that we write
    SIGNATURE = "signature"  # not signed with our key, or changed since
    NAME = "name"  # the file's name is that of another version
    DIGEST = "digest"  # the file is not the one that was signed
    FORM = "form"  # written by a newer or older house
    PRACTICE = "practice"  # for practice, and this is not


@dataclass(eq=False)
class Refused(DirectoryError):  # noqa: N818 - an error is named by what happened
    """Something published that must not be taken; `reason` says why."""

    reason: Refusal


@dataclass(frozen=True, slots=True)
class Manifest:
    """What one snapshot is.

    `parent` is the SHA-256 (hex) of the manifest before it, "" for the first; `sha256` (hex) is that of the
    snapshot's file. `created_on` is a day of UTC: no time finer than a day is published.
    """

    form: int
    version: int
    parent: str
    practice: bool
    listings: int
    emergency_numbers: int
    sha256: str
    created_on: date


def sign(manifest: Manifest, key: SigningKey) -> bytes:
    """Gives the bytes of a manifest's file: its fields and an Ed25519 signature over all of them."""
    plain = {**asdict(manifest), "created_on": manifest.created_on.isoformat()}
    return signed_json(plain, key, about=_ABOUT)


def verify(content: bytes, key: VerifyKey) -> Manifest:
    """Gives the manifest of a file's bytes if they are exactly what `sign` gave for it.

    Raises `Refused`: MALFORMED, SIGNATURE or FORM.
    """
    plain = verified_json(content, key, about=_ABOUT)
    if plain.get("form") != FORM:
        raise Refused(Refusal.FORM)
    try:
        return from_json(Manifest, json.dumps(plain))
    except Malformed:
        raise Refused(Refusal.MALFORMED) from None


def signed_json(plain: dict[str, Any], key: SigningKey, *, about: bytes) -> bytes:
    """Gives an object as canonical JSON with its Ed25519 signature inside.

    `about` is signed with it and says what it is, so that one signed thing never passes for another.
    """
    signature = key.sign(about + _canonical(plain)).signature
    return _canonical({**plain, "signature": signature.hex()})


def verified_json(content: bytes, key: VerifyKey, *, about: bytes) -> dict[str, Any]:
    """Gives the object that `signed_json` wrote, without its signature.

    The bytes have to be the canonical ones, to the last space: no changed bit passes, not even one without a meaning.
    Raises `Refused`: MALFORMED or SIGNATURE.
    """
    try:
        plain = json.loads(content)
        signature = bytes.fromhex(plain["signature"])
        canonical = _canonical({**plain, "signature": signature.hex()})
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Refused(Refusal.MALFORMED) from None
    if canonical != content or len(signature) != SIGNATURE_BYTES:
        raise Refused(Refusal.MALFORMED)
    del plain["signature"]
    try:
        key.verify(about + _canonical(plain), signature)
    except BadSignatureError:
        raise Refused(Refusal.SIGNATURE) from None
    return dict(plain)


def _canonical(plain: dict[str, Any]) -> bytes:
    """The one way in which an object is written: sorted keys, one a line, so that a person can read it too."""
    return json.dumps(plain, sort_keys=True, indent=1, allow_nan=False).encode("ascii") + b"\n"
