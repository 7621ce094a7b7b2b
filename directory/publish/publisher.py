"""Publishing: what may be seen becomes the next snapshot in the folder.

Here belongs the sequence: decide, guard, write, sign, put in place, tidy up. What may be seen is decided in `public`,
what is too large a change in `guard`, how a snapshot lies in a file in `snapshot`.
"""

from collections.abc import Callable, Iterable
from datetime import UTC, datetime
from hashlib import sha256
from pathlib import Path

from nacl.signing import SigningKey

from directory.model import EmergencyNumber, Listing, PublicListing
from directory.publish.atomic import write_whole
from directory.publish.guard import change, guard
from directory.publish.manifest import FORM, Manifest, sign
from directory.publish.public import public
from directory.publish.snapshot import (
    KEPT,
    NoSnapshot,
    Snapshot,
    file_of,
    manifest_of,
    open_latest,
    read_manifest,
    snapshot_bytes,
    versions,
)


def _now() -> datetime:
    return datetime.now(UTC)


class Publisher:
    """Writes snapshots into one folder and signs them; it holds the only key that can."""

    def __init__(self, folder: Path, signing_key: SigningKey, *, clock: Callable[[], datetime] = _now) -> None:
        self._folder = folder
        self._key = signing_key
        self._clock = clock

    def publish(
        self,
        listings: Iterable[Listing],
        emergency: Iterable[EmergencyNumber],
        *,
        practice: bool,
        reviewed: bool = False,
    ) -> Manifest:
        """Publishes what may be seen of these listings, and gives the manifest of what is public now.

        `reviewed` says that a second person looked at this very change; it opens the guard and nothing else. Raises
        `GuardRefused` or `FictionalListing`, and then nothing has changed; ValueError for a listing without a number.
        """
        seen = [shown for listing in listings if (shown := public(listing, practice=practice))]
        if any(listing.number <= 0 for listing in seen):
            raise ValueError("a listing without a number cannot be published")
        previous = self._previous()
        if previous and not reviewed:
            guard(change(previous.listings(), seen))
        return self._write(seen, tuple(emergency), previous, practice=practice)

    def _previous(self) -> Snapshot | None:
        """The snapshot that readers have now; None before the first, or after a change of keys."""
        try:
            return open_latest(self._folder, self._key.verify_key)
        except NoSnapshot:
            return None

    def _write(
        self,
        seen: list[PublicListing],
        emergency: tuple[EmergencyNumber, ...],
        previous: Snapshot | None,
        *,
        practice: bool,
    ) -> Manifest:
        content = snapshot_bytes(seen, emergency)
        version = self._claim_version()
        manifest = Manifest(
            form=FORM,
            version=version,
            parent=self._digest_of(previous) if previous else "",
            practice=practice,
            listings=len(seen),
            emergency_numbers=len(emergency),
            sha256=sha256(content).hexdigest(),
            created_on=self._clock().astimezone(UTC).date(),
        )
        write_whole(file_of(self._folder, version), content)
        # The manifest comes last: only what it vouches for exists for a reader.
        write_whole(manifest_of(self._folder, version), sign(manifest, self._key))
        self._tidy_up()
        return manifest

    def _claim_version(self) -> int:
        """Takes the next free number by creating its file: two publishers at once get two numbers."""
        self._folder.mkdir(parents=True, exist_ok=True)
        version = max([0, *versions(self._folder)]) + 1
        while True:
            try:
                file_of(self._folder, version).touch(exist_ok=False)
            except FileExistsError:
                version += 1
            else:
                return version

    def _digest_of(self, previous: Snapshot) -> str:
        _, content = read_manifest(self._folder, previous.manifest.version, self._key.verify_key)
        return sha256(content).hexdigest()

    def _tidy_up(self) -> None:
        """Leaves the newest snapshots, and nothing of any older one or of a publication that broke off before them."""
        oldest = versions(self._folder)[:KEPT][-1]
        # ".json" sorts before ".sqlite": the manifest goes first, so that none is ever without its file.
        for file in sorted(self._folder.iterdir()):
            if file.stem.isdecimal() and int(file.stem) < oldest:
                file.unlink(missing_ok=True)
