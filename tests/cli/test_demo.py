import json
import os
import re
import signal
import socket
from datetime import UTC, datetime
from pathlib import Path
from typing import Any
from urllib.request import Request, urlopen

from cli.data_folder import PRACTICE_MARK
from cli.demo import PRACTISED, TOWNS_PER_COUNTRY
from directory.exchange.practice import practice_listings
from directory.model import PublicSite
from directory.understand.places import Gazetteer
from tests.cli.started import PATIENCE_S, Started, free_port, started

CANARY = "Qexample canary town"
ANSWERS_AFTER_S = 6.0


def post(url: str, **body: Any) -> Any:
    request = Request(url, json.dumps(body).encode(), {"Content-Type": "application/json"})
    with urlopen(request) as response:
        return json.load(response)


def on_screen(person: str) -> list[dict[str, Any]]:
    """What stands on the practice phone at this moment."""
    with urlopen(f"{person}/events") as stream:
        assert stream.readline() == b"event: state\n"
        state = json.loads(stream.readline().removeprefix(b"data: "))
    messages: list[dict[str, Any]] = state["messages"]
    return messages


def address(demo: Started) -> str:
    """The address that it prints once it is open."""
    demo.until(lambda: "http://" in demo.out)
    found = re.search(r"http://\S+/", demo.out)
    assert found is not None
    return found[0]


def processor_time_s(demo: Started) -> float:
    fields = Path(f"/proc/{demo.process.pid}/stat").read_text().rpartition(")")[2].split()
    return (int(fields[11]) + int(fields[12])) / os.sysconf("SC_CLK_TCK")


def answered(demo: Started, base: str, text: str) -> list[dict[str, Any]]:
    """The bot's messages after a new person has sent a text."""
    person = f"{base}chat/people/" + post(f"{base}chat/people", language_code="en")["person"]
    post(f"{person}/text", text=text)

    def bots() -> list[dict[str, Any]]:
        return [message for message in on_screen(person) if not message["mine"]]

    demo.until(lambda: bool(bots()))
    return bots()


def test_the_practice_opens_answers_and_is_kept_where_one_wants(tmp_path: Path) -> None:
    data, port = tmp_path / "data", free_port()
    with started(tmp_path / "demo", "demo", "--port", str(port), "--data", str(data)) as demo:
        base = address(demo)
        assert base == f"http://localhost:{port}/"
        [first] = answered(demo, base, "/start")
        # Measured as work, since how long that takes depends on what else the machine does.
        assert processor_time_s(demo) < ANSWERS_AFTER_S
        assert "practice" in first["text"].lower()
        assert "reply_markup" in first
        assert answered(demo, base, CANARY)
        assert demo.end(signal.SIGINT)[0] == 0, demo.errors
        assert "Traceback" not in demo.errors
        assert CANARY not in demo.out + demo.errors
    assert (data / PRACTICE_MARK).exists()
    assert not list(tmp_path.glob("demo/safelight-*")), "nothing was left in the temporary folder"

    with started(tmp_path / "serve", "serve", DATA=str(data), BOT_TOKEN="43:" + "for-this-test-" * 3) as serve:
        assert serve.process.wait(PATIENCE_S) == 1
    [sentence] = serve.errors.splitlines()
    assert str(data) in sentence


def test_a_taken_port_is_said_in_a_sentence_and_leaves_nothing_behind(tmp_path: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        with started(tmp_path, "demo", "--port", str(port)) as demo:
            assert demo.process.wait(PATIENCE_S) == 1
    [sentence] = demo.out.splitlines()
    assert str(port) in sentence
    assert "--port" in sentence
    assert not list(tmp_path.glob("safelight-*"))


def test_every_town_with_practice_listings_can_be_shared_as_a_position_before_any_other() -> None:
    listings = practice_listings(datetime.now(UTC).date())
    countries = {listing.country for listing in listings}
    assert set(PRACTISED[: len(countries)]) == countries
    assert len(set(PRACTISED)) == len(PRACTISED)
    gazetteer = Gazetteer.open()
    shared = {town.number for country in PRACTISED for town in gazetteer.largest(country, TOWNS_PER_COUNTRY)}
    assert {listing.facts.site.place for listing in listings if isinstance(listing.facts.site, PublicSite)} <= shared
