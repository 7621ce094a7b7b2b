"""`safelight ask`: a question in somebody's own words, answered on the terminal or, line by line, for a program.

Here belongs what goes in and comes out. Understanding belongs to `directory.understand`, the screen to `screens`.
Without `--data` it answers from the practice directory, which is filled into a folder that is gone afterwards.
"""

import argparse
import io
import json
import sys
import tempfile
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Final, TextIO

from cli.data_folder import PRACTICE_MARK, DataFolder
from cli.wiring import now, open_catalog
from directory.find.answer import Found
from directory.find.asked import asked
from directory.find.finder import Finder
from directory.model import Place
from directory.situations import code_of
from directory.understand.places import Gazetteer
from directory.understand.understanding import Understanding, Understood
from screens.buttons import Countries, Here, Home
from screens.frame import Reader
from screens.results import results
from screens.start import countries, home
from screens.understood import Said, parts, understood_line
from translations.catalog import Catalog, Say
from translations.languages import FALLBACK

HELP: Final = "ask-help"
_NOTHING: Final = Understood()


@dataclass(frozen=True, slots=True)
class Desk:
    """What answering needs: understanding, the directory, and words."""

    understanding: Understanding
    finder: Finder
    catalog: Catalog

    def language(self, locale: str | None) -> str:
        """The language of ours that a device's code means, else the fallback."""
        return self.catalog.languages.match(locale) or FALLBACK


def add_arguments(parser: argparse.ArgumentParser) -> None:
    """Takes the question, or a file of questions; where the person is, and what to answer from."""
    what = parser.add_mutually_exclusive_group(required=True)
    what.add_argument("text", nargs="?")
    what.add_argument("--json-lines", metavar="FILE")
    parser.add_argument("--language", metavar="TAG")
    parser.add_argument("--at", type=_position, metavar="LAT,LON")
    parser.add_argument("--json", action="store_true")
    parser.add_argument("--data", type=Path, metavar="FOLDER")


def run(arguments: argparse.Namespace, say: Say) -> int:
    """Answers; 1 where the folder or the file cannot be read. A bad line is answered with its error."""
    if arguments.data is not None and not arguments.data.is_dir():
        print(say("ask-no-folder", folder=str(arguments.data)), file=sys.stderr)
        return 1
    with _desk(arguments.data) as desk:
        if arguments.json_lines is None:
            near = _nearest(desk.finder, arguments.at)
            language = desk.language(arguments.language or say.language.tag)
            understood = desk.understanding.of(arguments.text, language)
            if arguments.json:
                print(json.dumps(answered(desk, understood, near), ensure_ascii=False))
            else:
                _show(desk, understood, near, language)
            return 0
        try:
            with _opened(arguments.json_lines) as lines:
                for line in lines:
                    if line.strip():
                        # In ASCII: whatever an id holds, and however the terminal writes, a line stays JSON.
                        print(json.dumps(_answered_line(desk, line)), flush=True)
        except BrokenPipeError:  # of what is written, not of what is read
            raise
        except OSError:
            print(say("ask-no-file", file=arguments.json_lines), file=sys.stderr)
            return 1
    return 0


def answered(desk: Desk, understood: Understood, near: Place | None = None) -> dict[str, Any]:
    """What a text says and what there is for it, as JSON has it."""
    question = asked(understood, country=near.country if near else None, place=near.number if near else None)
    found: tuple[Found, ...] = ()
    if question is not None:
        answer = desk.finder.answer(question, at=now())
        found = (*answer.found, *answer.for_children)
    place = understood.places[0] if understood.places else None
    return {
        "needs": list(dict.fromkeys(wanted.need.value for wanted in understood.wanted)),
        "place": place and _place(place),
        "country": understood.country,
        "offered": [_place(offered) for offered in understood.offered],
        "speaks": list(understood.speaks),
        "urgent": understood.urgent,
        "concern": understood.concern,
        "results": [_result(one) for one in found],
    }


def _place(place: Place) -> dict[str, Any]:
    return {
        "name": place.name,
        "country": place.country,
        "latitude": place.latitude,
        "longitude": place.longitude,
    }


def _result(found: Found) -> dict[str, Any]:
    listing = found.listing
    return {
        "id": listing.number,
        "name": listing.text().name,
        "needs": sorted(listing.facts.needs),
        "distance_km": None if found.distance_km is None else round(found.distance_km, 1),
    }


def _answered_line(desk: Desk, line: str) -> dict[str, Any]:
    """The answer to one line; to one that is no question, its id, where it has one, and what is wrong with it."""
    number: Any = None
    try:
        asked_for = json.loads(line)
        if not isinstance(asked_for, Mapping):
            return {"id": None, "error": "not an object"}
        number = asked_for.get("id")
        text, locale = asked_for.get("text"), asked_for.get("locale")
        if not isinstance(text, str):
            return {"id": number, "error": "text: not a string"}
        if not isinstance(locale, str | None):
            return {"id": number, "error": "locale: not a string"}
    except (ValueError, RecursionError):
        return {"id": number, "error": "not JSON"}
    understood = desk.understanding.of(text, desk.language(locale))
    return {"id": number, **answered(desk, understood)}


def _show(desk: Desk, understood: Understood, near: Place | None, language: str) -> None:
    """Prints the screen that a person would see, without its buttons; first what was understood."""
    question = asked(understood, country=near.country if near else None, place=near.number if near else None)
    here = Here(language) if question is None else Here(language, question.country, question.place)
    reader = Reader(desk.catalog.say(language).anew(), here, now(), desk.finder.practice)
    if question is None:
        screen = home(reader, (), ())
    else:
        here = replace(here, speaks=question.language)
        reader = replace(reader, here=here)
        topic = code_of(question.wanted[0])
        said = Said(
            code_of(understood.wanted[0]) if understood.wanted else "",
            other_place=Countries(here, topic) if understood.country else None,
            urgent=understood.urgent,
        )
        if question.country is None:
            print(*(line.text for line in understood_line(parts(reader, said, topic, None, Home(here)))), sep="\n")
            screen = countries(reader, desk.finder.countries(), topic, 0)
        else:
            screen = results(reader, topic, desk.finder.answer(question, at=now()), (), said=said)
    print(*(line.text for line in screen.lines), sep="\n")


@contextmanager
def _desk(path: Path | None) -> Iterator[Desk]:
    if path is None:
        from cli.demo import fill  # fills a practice folder, which needs the database

        with tempfile.TemporaryDirectory(prefix="safelight-") as folder:
            practice = DataFolder.opened(Path(folder), practice=True)
            fill(practice)
            yield _opened_desk(practice, practice=True)
        return
    is_practice = (path / PRACTICE_MARK).exists()
    yield _opened_desk(DataFolder.opened(path, practice=is_practice), practice=is_practice)


def _opened_desk(folder: DataFolder, *, practice: bool) -> Desk:
    finder = Finder(folder.snapshots, folder.verify_key(), Gazetteer.open(), accept_practice=practice)
    return Desk(Understanding.open(finder.gazetteer), finder, open_catalog())


@contextmanager
def _opened(file: str) -> Iterator[TextIO]:
    """The lines of a file; bytes that are no UTF-8 are taken for letters that nobody knows, so that the run goes on."""
    if file == "-":
        if isinstance(sys.stdin, io.TextIOWrapper):
            sys.stdin.reconfigure(encoding="utf-8", errors="replace")
        yield sys.stdin
        return
    with Path(file).open(encoding="utf-8", errors="replace") as opened:
        yield opened


def _nearest(finder: Finder, at: tuple[float, float] | None) -> Place | None:
    around = finder.gazetteer.around(*at) if at else ()
    return around[0] if around else None


def _position(text: str) -> tuple[float, float]:
    latitude, longitude = map(float, text.split(","))
    return latitude, longitude
