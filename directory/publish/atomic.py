"""Putting a file in its place whole or not at all.

Here belongs the one way in which anything published comes to stand in its folder: a reader sees the old file or the new
one, never a part, and after a power failure too.
"""

import os
import tempfile
from pathlib import Path


def write_whole(file: Path, content: bytes) -> None:
    """Writes a file so that it is there with all of its content, or as it was before.

    Raises OSError, and then leaves nothing behind.
    """
    descriptor, name = tempfile.mkstemp(prefix=".", suffix=".part", dir=file.parent)
    part = Path(name)
    try:
        with os.fdopen(descriptor, "wb") as stream:
            stream.write(content)
            stream.flush()
            # Published is public, and the bot that reads it may be another user of the machine.
            part.chmod(0o644)
            os.fsync(stream.fileno())
        part.replace(file)
    except BaseException:
        part.unlink(missing_ok=True)
        raise
    _sync_folder(file.parent)


def _sync_folder(folder: Path) -> None:
    """Makes the new name last; what the file says lasts already."""
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
