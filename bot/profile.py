"""What Telegram shows of the bot before anybody writes: its descriptions and its commands, per language.

Here belongs comparing that with what Telegram has, and setting what differs. The words are in `profile.ftl`; which
commands are understood is known to `handlers`. Whoever holds the phone sees all of it, so it says nothing of violence.
"""

from collections.abc import AsyncIterator
from dataclasses import dataclass
from typing import Final

from aiogram import Bot
from aiogram.exceptions import TelegramAPIError, TelegramBadRequest
from aiogram.types import BotCommand

from bot.events import Event, Report
from bot.talk import Service
from translations.catalog import Say
from translations.languages import FALLBACK

COMMANDS: Final = ("start", "now", "language", "privacy", "safety", "clear")
"""The commands in the menu, in its order."""

EVERYBODY: Final = None  # no language code: whoever has no texts in their own language sees these


@dataclass(frozen=True, slots=True)
class Profile:
    """What the bot says of itself in one language: `about` on its page, `description` in an empty chat."""

    about: str
    description: str
    commands: tuple[tuple[str, str], ...]

    @classmethod
    def of(cls, say: Say) -> "Profile":
        """The profile in the words of a language."""
        commands = tuple((name, say(f"profile-command-{name}")) for name in COMMANDS)
        return cls(say("profile-about"), say("profile-description"), commands)


def profiles(service: Service) -> dict[str | None, Profile]:
    """The profiles by Telegram's language code, first the one for everybody.

    A language for which Telegram has no code, or that says nothing of its own yet, is left to that one.
    """
    catalog = service.catalog
    everybody = Profile.of(catalog.say(FALLBACK))
    found: dict[str | None, Profile] = {EVERYBODY: everybody}
    for tag in catalog.languages:
        code = catalog.languages.code_of(tag)
        if code and catalog.has("profile", tag):
            found[code] = Profile.of(catalog.say(tag))
    return found


async def introduce(bot: Bot, service: Service, report: Report) -> None:
    """Sets what differs from what Telegram has; raises nothing that Telegram refuses.

    To be run beside the answering, once after the bot has begun. A language that is refused is passed over; where
    Telegram cannot be reached, or asks for a longer wait than an answer may take, the rest is left for the next start.
    """
    changed = 0
    try:
        for code, profile in profiles(service).items():
            try:
                async for _ in _set_what_differs(bot, code, profile):
                    changed += 1
            except TelegramBadRequest as refused:
                report(Event.PROFILE_REFUSED, error=refused)
        if service.bot_name:  # last: Telegram lets a name be changed a few times a day only
            changed += await _name(bot, service.bot_name)
    except TelegramAPIError as refused:
        report(Event.PROFILE_REFUSED, error=refused)
    if changed:
        report(Event.PROFILE_SET, count=changed)


async def _name(bot: Bot, name: str) -> bool:
    if (await bot.get_my_name()).name == name:
        return False
    return await bot.set_my_name(name)


async def _set_what_differs(bot: Bot, code: str | None, profile: Profile) -> AsyncIterator[None]:
    """Compares one language; yields after each thing that it has set, so that it counts though the next is refused."""
    if (await bot.get_my_short_description(language_code=code)).short_description != profile.about:
        await bot.set_my_short_description(profile.about, language_code=code)
        yield
    if (await bot.get_my_description(language_code=code)).description != profile.description:
        await bot.set_my_description(profile.description, language_code=code)
        yield
    known = tuple((command.command, command.description) for command in await bot.get_my_commands(language_code=code))
    if known != profile.commands:
        commands = [BotCommand(command=name, description=words) for name, words in profile.commands]
        await bot.set_my_commands(commands, language_code=code)
        yield
