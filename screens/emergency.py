"""Emergency numbers in words: always with their country, and always with how well they are known."""

from itertools import groupby

from directory.codes import EmergencyService, EmergencyState
from directory.model import EmergencyNumber
from screens.frame import Reader
from screens.screen import Line, Style
from translations.names import country_name, format_date

DOT = " · "
BETWEEN_COUNTRIES = " / "
UNCONFIRMED = (EmergencyState.LISTS_AGREE, EmergencyState.LISTS_DISAGREE)


def emergency_lines(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> list[Line]:
    """The numbers of each country in a line of its own, and how well they are known; none where there are none."""
    if not numbers:
        return []
    return [*(Line(line, Style.BOLD) for line in _by_country(reader, numbers)), Line(_state(reader, numbers))]


def emergency_in_one_line(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> str:
    """The same in one line, as short as it can be said; "" where there are none."""
    if not numbers:
        return ""
    line = BETWEEN_COUNTRIES.join(_by_country(reader, numbers))
    return reader.say("emergency-short", line=line, state=_short_state(reader, numbers))


def whom_to_call(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> list[Line]:
    """The numbers for right under a first line, in the few words that may stand on a locked screen.

    That none is known, where it is so.
    """
    line = emergency_in_one_line(reader, numbers)
    return [Line(line, Style.BOLD, stays=True)] if line else no_emergency_line(reader)


def danger_line(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> list[Line]:
    """Whom to call in danger, under a result; nothing where no number is known."""
    line = emergency_in_one_line(reader, numbers)
    return [Line(reader.say("emergency-danger", line=line), stays=True)] if line else []


def no_emergency_line(reader: Reader) -> list[Line]:
    """That no number is known for where the person is; nothing where the country itself is not known."""
    country = reader.here.now or reader.here.country
    if country is None:
        return []
    return [Line(reader.say("emergency-none", country=country_name(country, reader.say.language)))]


def _by_country(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> list[str]:
    """The numbers as one phrase a country: "Spain · Emergency 112", or "China · Police 110 · Ambulance 120"."""
    say = reader.say
    phrases = []
    for country, of_country in groupby(_shown(numbers), key=lambda number: number.country):
        items = [
            say("emergency-item", service=say(f"service-{each.service}"), number=each.number) for each in of_country
        ]
        phrases.append(say("emergency-line", country=country_name(country, say.language), numbers=DOT.join(items)))
    return phrases


def _shown(numbers: tuple[EmergencyNumber, ...]) -> list[EmergencyNumber]:
    """The numbers to print: of each country the general one, and the services that have another one."""
    shown = []
    for _, of_country in groupby(numbers, key=lambda number: number.country):
        by_service = {number.service: number for number in of_country}
        general = by_service.get(EmergencyService.GENERAL)
        shown += [
            by_service[service]
            for service in EmergencyService
            if service in by_service
            and (service is EmergencyService.GENERAL or general is None or by_service[service].number != general.number)
        ]
    return shown


def _state(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> str:
    """How well the printed numbers are known, by the one that is known worst."""
    key, date = _known(reader, numbers)
    return reader.say(f"emergency-{key}", date=date) if date else reader.say(f"emergency-{key}")


def _short_state(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> str:
    key, date = _known(reader, numbers)
    return reader.say(f"emergency-short-{key}", date=date) if date else reader.say(f"emergency-short-{key}")


def _known(reader: Reader, numbers: tuple[EmergencyNumber, ...]) -> tuple[str, str]:
    """The state of the worst known of the printed numbers, as the end of a key, and its date where there is one."""
    shown = _shown(numbers)
    if any(number.state in UNCONFIRMED for number in shown):
        return "unconfirmed", ""
    dates = [number.checked_on for number in shown if number.checked_on]
    if len(dates) < len(shown):
        return "official", ""
    confirmed = all(number.state is EmergencyState.CONFIRMED for number in shown)
    return "confirmed" if confirmed else "official-dated", format_date(min(dates), reader.say.language)
