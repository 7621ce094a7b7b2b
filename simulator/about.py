"""The methods that are about the bot itself: who it is, what it says of itself, what waits for it.

One function per method, as in `messages`.
"""

from simulator.account import Account
from simulator.chats import JSON
from simulator.refused import Refused
from simulator.webhook import CONNECTIONS, MOST_CONNECTIONS, Target


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
    """What waits for the bot, as a long poll; see `Updates.get`. Refused while a webhook is set."""
    if bot.webhook is not None:
        words = "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first"
        raise Refused(409, f"Conflict: {words}")
    if allowed_updates is not None:
        bot.updates.allow(allowed_updates)
    return await bot.updates.get(offset=offset, limit=limit, timeout_s=timeout)


async def set_webhook(
    bot: Account,
    *,
    url: str,
    secret_token: str | None = None,
    max_connections: int | None = None,
    allowed_updates: list[str] | None = None,
    drop_pending_updates: bool = False,
) -> bool:
    """Sends every update to `url` from now on, what waits first; an empty `url` takes the webhook away."""
    if not url:
        return await delete_webhook(bot, drop_pending_updates=drop_pending_updates)
    connections = CONNECTIONS if max_connections is None else max_connections
    target = Target(url, secret_token or "", min(max(connections, 1), MOST_CONNECTIONS))
    if allowed_updates is not None:
        bot.updates.allow(allowed_updates)
    if drop_pending_updates:
        bot.updates.clear()
    bot.set_webhook(target)
    return True


async def delete_webhook(bot: Account, *, drop_pending_updates: bool = False) -> bool:
    """Takes the webhook away; what waits can be dropped."""
    bot.set_webhook(None)
    if drop_pending_updates:
        bot.updates.clear()
    return True


async def get_webhook_info(bot: Account) -> JSON:
    """Where updates are sent, how much waits, and what went wrong last."""
    info: JSON = {"url": "", "has_custom_certificate": False, "pending_update_count": len(bot.updates)}
    if bot.webhook is None:
        return info
    info |= {"url": bot.webhook.target.url, "max_connections": bot.webhook.target.connections}
    if bot.updates.wanted:
        info["allowed_updates"] = list(bot.updates.wanted)
    if bot.webhook.last_error:
        info["last_error_date"], info["last_error_message"] = bot.webhook.last_error
    return info


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
