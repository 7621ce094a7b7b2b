"""Bodies of a Bot API call that cannot be read: each is refused as Telegram refuses, none is an error of the server."""

import aiohttp
import pytest

from simulator import PRACTICE_TOKEN, BotApi
from tests.stand_in import serving

FORM = "application/x-www-form-urlencoded"


@pytest.mark.parametrize(
    ("body", "kind"),
    [
        (b"{", "application/json"),
        (b"[1]", "application/json"),
        (b'{"text": NaN}', "application/json"),
        (b"[" * 100_000, "application/json"),
        (b'{"text": ' * 200 + b"1" + b"}" * 200, "application/json"),
        (b'{"chat_id": ' + b"9" * 5000 + b"}", "application/json"),
        (b"\xff\xfe\xff", "application/json"),
        (b"chat_id=1", "text/plain"),
        (b"chat_id=1", f"{FORM}; charset=nonsense"),
        (b"chat_id=\xff", FORM),
        (b"chat_id=" + b"9" * 5000, FORM),
        (b"--x\r\n", "multipart/form-data"),
        (b"--x\r\nnonsense", "multipart/form-data; boundary=x"),
        (b"--x\r\nContent-Disposition: form-data\r\n\r\nno name\r\n--x--\r\n", "multipart/form-data; boundary=x"),
        (b"no boundary", "multipart/form-data; boundary=x"),
    ],
)
async def test_a_body_that_cannot_be_read_is_a_bad_request(api: BotApi, body: bytes, kind: str) -> None:
    async with (
        serving(api) as url,
        aiohttp.ClientSession() as session,
        session.post(f"{url}/bot{PRACTICE_TOKEN}/sendMessage", data=body, headers={"Content-Type": kind}) as response,
    ):
        answer = await response.json()
        assert response.status == 400
    assert (answer["ok"], answer["error_code"]) == (False, 400)
    assert answer["description"].startswith("Bad Request: ")
