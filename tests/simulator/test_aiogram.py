"""aiogram, unmodified, against the stand-in over loopback HTTP: everything it parses must be what it expects."""

import asyncio
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager

import pytest
from aiogram import Bot, Dispatcher
from aiogram.client.session.aiohttp import AiohttpSession
from aiogram.client.telegram import TelegramAPIServer
from aiogram.enums import ChatMemberStatus, ContentType
from aiogram.exceptions import TelegramBadRequest, TelegramConflictError, TelegramForbiddenError
from aiogram.methods import GetUpdates
from aiogram.types import (
    BotCommand,
    BotCommandScopeAllPrivateChats,
    CallbackQuery,
    ChatMemberUpdated,
    CopyTextButton,
    InaccessibleMessage,
    InlineKeyboardButton,
    InlineKeyboardMarkup,
    KeyboardButton,
    LinkPreviewOptions,
    Message,
    MessageEntity,
    ReplyKeyboardMarkup,
)
from aiohttp import web

from simulator import BotApi, Person, Words, build_app

MENU = InlineKeyboardMarkup(
    inline_keyboard=[
        [InlineKeyboardButton(text="more", callback_data="more")],
        [InlineKeyboardButton(text="copy", copy_text=CopyTextButton(text="+44 20 7946 0000"))],
    ]
)
NOWHERE = ReplyKeyboardMarkup(keyboard=[[KeyboardButton(text="Here", request_location=True)]], one_time_keyboard=True)


@asynccontextmanager
async def connected(api: BotApi) -> AsyncIterator[Bot]:
    """aiogram's own Bot, talking with the stand-in by HTTP."""
    runner = web.AppRunner(build_app(api=api, words=Words({}, {}, [])))
    await runner.setup()
    await web.TCPSite(runner, "127.0.0.1", 0).start()
    server = TelegramAPIServer.from_base(f"http://127.0.0.1:{runner.addresses[0][1]}")
    bot = Bot(api.token, session=AiohttpSession(api=server))
    try:
        yield bot
    finally:
        await bot.session.close()
        await runner.cleanup()


@asynccontextmanager
async def polling(dispatcher: Dispatcher, bot: Bot) -> AsyncIterator[None]:
    """The dispatcher at work; whatever a handler raised is raised here."""
    raised: list[BaseException] = []

    @dispatcher.errors()
    async def remember(event: object) -> None:
        raised.append(event.exception)  # type: ignore[attr-defined] # aiogram hands over an ErrorEvent

    work = asyncio.create_task(dispatcher.start_polling(bot, handle_signals=False))
    try:
        yield
    finally:
        await dispatcher.stop_polling()
        await work
    assert not raised


async def test_an_echo_bot_talks_with_a_person(api: BotApi) -> None:
    dispatcher = Dispatcher()

    @dispatcher.message()
    async def echo(message: Message) -> None:
        assert message.from_user is not None
        assert message.from_user.language_code == "es"
        if message.location:
            await message.answer(f"at {message.location.latitude:.2f}", reply_markup=NOWHERE)
        else:
            await message.answer(f"echo {message.text}", reply_markup=MENU)
            await message.delete()

    @dispatcher.callback_query()
    async def pressed(query: CallbackQuery) -> None:
        assert isinstance(query.message, Message)
        await query.message.edit_text(f"pressed {query.data}")
        await query.answer("done")

    person = api.person(language_code="es")
    async with connected(api) as bot, polling(dispatcher, bot):
        person.say("/start")
        await person.until(lambda: [message["text"] for message in person.messages] == ["echo /start"])
        press = person.press(person.messages[-1], "more")
        await person.until(lambda: person.notices)
        assert person.messages[-1]["text"] == "pressed more"
        assert person.notices == [{"text": "done", "alert": False, "press": press}]
        person.share(41.33, 19.82)
        await person.until(lambda: person.messages[-1].get("text") == "at 41.33")
        assert person.messages[-1]["reply_markup"]["keyboard"][0][0]["request_location"] is True


async def test_every_kind_of_update_reaches_aiogram_whole(api: BotApi) -> None:
    dispatcher = Dispatcher()
    seen: asyncio.Queue[str] = asyncio.Queue()

    @dispatcher.message()
    async def message(message: Message) -> None:
        seen.put_nowait(f"{message.chat.type} {ContentType(message.content_type).value}")

    @dispatcher.edited_message()
    async def edited(message: Message) -> None:
        seen.put_nowait(f"edited {message.text}")

    @dispatcher.callback_query()
    async def pressed(query: CallbackQuery) -> None:
        seen.put_nowait(
            f"{query.data} on {'nothing' if isinstance(query.message, InaccessibleMessage) else 'a message'}"
        )

    @dispatcher.my_chat_member()
    async def changed(change: ChatMemberUpdated) -> None:
        seen.put_nowait(ChatMemberStatus(change.new_chat_member.status).value)

    person = api.person(language_code="es")
    async with connected(api) as bot:
        said = person.say("/start")
        sent = await bot.send_message(person.id, "menu", reply_markup=MENU)
        person.deliver({"message": {"photo": [{"file_id": "a", "file_unique_id": "b", "width": 1, "height": 1}]}})
        person.deliver({"message": {"chat": {"id": -1, "type": "group", "title": "g"}, "text": "hello"}})
        person.deliver({"edited_message": {"message_id": said["message_id"], "text": "changed"}})
        shown = next(message for message in person.messages if message.get("text") == "menu")
        person.press(shown, "more")
        await bot.delete_message(person.id, sent.message_id)
        person.press(shown, "more")
        person.block(blocked=True)
        async with polling(dispatcher, bot), asyncio.timeout(5):
            arrived = {await seen.get() for _ in range(7)}
    assert arrived == {
        "private text",
        "private photo",
        "group text",
        "edited changed",
        "more on a message",
        "more on nothing",
        "kicked",
    }


async def test_every_method_we_call_is_taken_from_aiogram_and_its_answer_understood(api: BotApi) -> None:
    person = api.person()
    person.say("/start")
    async with connected(api) as bot:
        assert (await bot.me()).username == "practice_bot"
        sent = await bot.send_message(
            person.id,
            "bold words",
            entities=[MessageEntity(type="bold", offset=0, length=4)],
            link_preview_options=LinkPreviewOptions(is_disabled=True),
            disable_notification=True,
            reply_markup=MENU,
        )
        assert sent.reply_markup is not None
        assert sent.reply_markup.model_dump() == MENU.model_dump()
        assert sent.entities is not None
        assert sent.entities[0].type == "bold"
        without = await bot.edit_message_reply_markup(chat_id=person.id, message_id=sent.message_id)
        assert isinstance(without, Message)
        assert without.reply_markup is None
        assert await bot.send_chat_action(person.id, "typing")
        assert await bot.delete_messages(person.id, [sent.message_id, 1])
        assert person.messages == []
        commands = [BotCommand(command="help", description="Find help")]
        assert await bot.set_my_commands(commands, scope=BotCommandScopeAllPrivateChats(), language_code="es")
        [command] = await bot.get_my_commands(scope=BotCommandScopeAllPrivateChats(), language_code="es")
        assert (command.command, command.description) == ("help", "Find help")
        assert await bot.delete_my_commands(scope=BotCommandScopeAllPrivateChats(), language_code="es")
        assert await bot.set_my_name("Safelight")
        assert (await bot.get_my_name()).name == "Safelight"
        assert await bot.set_my_description("Find help", language_code="en")
        assert (await bot.get_my_description(language_code="en")).description == "Find help"
        assert await bot.set_my_short_description("Help")
        assert (await bot.get_my_short_description()).short_description == "Help"
        assert await bot.delete_webhook(drop_pending_updates=True)
        assert (await bot.get_webhook_info()).pending_update_count == 0
        assert await bot.close()
        assert await bot.log_out()


async def test_refusals_become_aiograms_exceptions(api: BotApi, person: Person) -> None:
    async with connected(api) as bot:
        with pytest.raises(TelegramBadRequest, match="chat not found"):
            await bot.send_message(1, "hello")
        with pytest.raises(TelegramForbiddenError, match="bot can't initiate conversation with a user"):
            await bot.send_message(api.person().id, "hello")
        await bot(GetUpdates(offset=-1))
        waiting = asyncio.create_task(bot(GetUpdates(offset=1_000, timeout=30)))
        await asyncio.sleep(0.1)
        await bot(GetUpdates(offset=1_000))
        with pytest.raises(TelegramConflictError, match="terminated by other getUpdates request"):
            await waiting
