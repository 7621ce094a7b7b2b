"""English screens as plain text: each stands in `tests/screens/en/`, where anybody can read it.

After a change that is meant, `pytest tests/screens --renew-screens` writes them anew; the diff is then to be read like
any other, as somebody in fear and in a hurry would.
"""

from collections.abc import Callable
from pathlib import Path

import pytest

from screens.screen import Screen

FOLDER = Path(__file__).parent / "en"

Same = Callable[[str, Screen], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--renew-screens", action="store_true", help="write the English screens anew instead of comparing")


@pytest.fixture
def looks_as_kept(request: pytest.FixtureRequest) -> Same:
    """Compares a screen with the one that is kept under its name."""
    renew = request.config.getoption("--renew-screens")

    def compare(name: str, screen: Screen) -> None:
        file = FOLDER / f"{name}.txt"
        if renew:
            file.parent.mkdir(exist_ok=True)
            file.write_text(str(screen), "utf-8")
        assert file.read_text("utf-8") == str(screen)

    return compare
