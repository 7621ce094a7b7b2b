"""One listing in the language of its place: plain text to show to somebody there, or to copy.

A helper nearby can dial or read it, and whoever answers learns in their own words that an interpreter is wanted. In
which languages that is said is decided by the caller, who knows which of them we speak.
"""

from directory.find.answer import Found
from screens.blocks import LONGEST_NAME, checked, main_contact, name_of, number_country, number_shown
from screens.buttons import Details, Local
from screens.frame import Reader, framed
from screens.legible import legible
from screens.screen import Copy, Line, Row, Screen, Style, copyable, shortened
from translations.catalog import Say
from translations.names import language_name

LONGEST_SUMMARY = 120
MOST_LANGUAGES = 2  # of a country with several; each needs four lines


def local(reader: Reader, found: Found, asked: Local, says: tuple[Say, ...]) -> Screen:
    """The listing for the reader and, under it, in the words of its place (`says`, the first language first).

    Where none of the place's languages is spoken by us, `says` is English, and the screen says so.
    """
    say, listing = reader.say, legible(found.listing)
    contact = main_contact(listing, reader.here)
    number = number_shown(contact, reader.here) if contact else ""
    lines = [Line(say("local-first", country=number_country(reader, listing)))]
    lines += [Line(number, Style.BOLD)] if number else []
    lines.append(Line(shortened(name_of(reader, listing), LONGEST_NAME)))
    lines.append(Line(checked(reader, listing)))
    lines.append(Line(say("local-means", language=language_name(say.language.tag, say.language))))
    rows: list[Row] = []
    for local_say in says[:MOST_LANGUAGES]:
        language = local_say.language
        text = listing.text(language.tag)
        phrase = local_say("phrase-interpreter", language=language_name(say.language.tag, language))
        shown = [phrase, shortened(text.name, LONGEST_NAME)]
        lines += [Line(""), Line(phrase, Style.BOLD), Line(shortened(text.name, LONGEST_NAME))]
        if text.summary:
            lines.append(Line(shortened(text.summary, LONGEST_SUMMARY)))
        label = say("button-copy-language", language=language_name(language.tag, say.language))
        rows.append((Copy(label, copyable((number, *shown))),))
    back = Details(reader.here, asked.topic, asked.page, asked.listing)
    return framed(reader, lines, rows, back=back, shown=[found])
