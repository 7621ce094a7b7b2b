"""What a bot says about itself, and what a person sees of it."""

import json
from typing import Any

from simulator import BotApi, Person
from simulator.extract import EXTRACT, extract
from simulator.facts import specification
from tests.simulator.calling import call


async def test_a_bot_is_itself_by_its_token(api: BotApi) -> None:
    me = await call(api, "getMe")
    assert (me["id"], me["is_bot"], me["username"]) == (42, True, "practice_bot")


async def test_a_changed_profile_is_shown_in_the_persons_language(api: BotApi) -> None:
    person = api.person(language_code="es")
    listener = person.listen()
    await call(api, "setMyDescription", description="Encuentra ayuda", language_code="es")
    name, bot = listener.get_nowait() or ("", {})
    assert (name, bot["description"]) == ("bot", "Encuentra ayuda")


async def test_there_is_no_webhook_to_speak_of(api: BotApi, person: Person) -> None:
    assert await call(api, "getWebhookInfo") == {
        "url": "",
        "has_custom_certificate": False,
        "pending_update_count": 1,
    }
    assert await call(api, "deleteWebhook") is True


def test_an_extract_of_the_extract_changes_nothing() -> None:
    """The extract's own form, put back into the specification's, is extracted to the same bytes."""
    known = specification()

    def described(fields: dict[str, dict[str, Any]]) -> dict[str, Any]:
        return {
            "fields": [
                {
                    "name": name,
                    "types": field["types"],
                    "required": field["required"],
                    "description": f"must be {field['is']}" if "is" in field else "",
                }
                for name, field in fields.items()
            ]
        }

    types = {name: described(fields) for name, fields in known["types"].items()}
    types |= {name: {"subtypes": parts} for name, parts in known["unions"].items()}
    types["Update"] = {"fields": [{"name": name} for name in ("update_id", *known["update_kinds"])]}
    source = {
        "version": known["version"],
        "release_date": known["release_date"],
        "methods": {name: described(fields) for name, fields in known["methods"].items()},
        "types": types,
    }
    assert extract(source) == json.loads(EXTRACT.read_text(encoding="utf-8"))
