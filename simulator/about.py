"""The methods that are about the bot itself: who it is, what it says of itself, what waits for it.

One function per method, as in `messages`.
"""

from simulator.account import Account
from simulator.chats import JSON


async def get_me(bot: Account) -> JSON:
    """Who the bot is."""
    return bot.me


async def get_updates(
    bot: Account,
    *,
    offset: int = 0,
    limit: int = 100,
    timeout: int = 0,  # noqa: ASYNC109 - Telegram's own name for how long to wait
    allowed_updates: list[str] | None = None,
) -> list[JSON]:
    """What waits for the bot, as a long poll; see `Updates.get`."""
    if allowed_updates is not None:
        bot.updates.allow(allowed_updates)
    return await bot.updates.get(offset=offset, limit=limit, timeout_s=timeout)


async def delete_webhook(bot: Account, *, drop_pending_updates: bool = False) -> bool:
    """Nothing to delete; what waits can be dropped."""
    if drop_pending_updates:
        bot.updates.clear()
    return True


async def get_webhook_info(bot: Account) -> JSON:
    """That there is no webhook, and how much waits."""
    return {"url": "", "has_custom_certificate": False, "pending_update_count": len(bot.updates)}


async def log_out(bot: Account) -> bool:
    """Every later call of the bot is refused."""
    bot.logged_out = True
    return True


async def close(bot: Account) -> bool:  # noqa: ARG001 - every method is handed its bot
    """Nothing to move to another server."""
    return True


async def set_my_commands(
    bot: Account, *, commands: list[dict[str, str]], scope: JSON | None = None, language_code: str = ""
) -> bool:
    """Sets the commands of a scope and language."""
    bot.profile.set_commands(commands, scope, language_code)
    bot.tell_profile()
    return True


async def get_my_commands(bot: Account, *, scope: JSON | None = None, language_code: str = "") -> list[dict[str, str]]:
    """The commands of exactly that scope and language."""
    return bot.profile.commands(scope, language_code)


async def delete_my_commands(bot: Account, *, scope: JSON | None = None, language_code: str = "") -> bool:
    """Takes the commands of a scope and language away."""
    return await set_my_commands(bot, commands=[], scope=scope, language_code=language_code)


async def set_my_name(bot: Account, *, name: str = "", language_code: str = "") -> bool:
    """Sets the name, for everybody or one language."""
    return _set_text(bot, "name", name, language_code)


async def get_my_name(bot: Account, *, language_code: str = "") -> JSON:
    """The name for a language."""
    return {"name": bot.profile.text("name", language_code)}


async def set_my_description(bot: Account, *, description: str = "", language_code: str = "") -> bool:
    """Sets what stands in the empty chat."""
    return _set_text(bot, "description", description, language_code)


async def get_my_description(bot: Account, *, language_code: str = "") -> JSON:
    """What stands in the empty chat, for a language."""
    return {"description": bot.profile.text("description", language_code)}


async def set_my_short_description(bot: Account, *, short_description: str = "", language_code: str = "") -> bool:
    """Sets what stands on the profile page."""
    return _set_text(bot, "short_description", short_description, language_code)


async def get_my_short_description(bot: Account, *, language_code: str = "") -> JSON:
    """What stands on the profile page, for a language."""
    return {"short_description": bot.profile.text("short_description", language_code)}


def _set_text(bot: Account, which: str, text: str, language_code: str) -> bool:
    bot.profile.set_text(which, text, language_code)
    bot.tell_profile()
    return True
