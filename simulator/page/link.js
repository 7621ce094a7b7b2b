/**
 * The wire to the stand-in: what the person does goes out by POST, what happens comes in as server-sent events.
 *
 * Who the person is lies in sessionStorage, so a reload stays in the same chat and a new tab is somebody new.
 * A person the server no longer knows (it was started anew) is replaced by a new one without a question.
 */

const PERSON = "person";
const EVENTS = ["state", "message", "edited", "deleted", "notice", "call", "bot"];
const LONGEST_WAIT_MS = 8000;

/** The server refused, or was not there (status 0). */
export class Refused extends Error {
  constructor(status) {
    super(`status ${status}`);
    this.status = status;
  }
}

export class Link {
  #source = null;
  #wait_ms = 500;
  #timer = 0;
  #code = null;

  /** @param {Object<string, function(object): void>} hear what to do on each event, and `connected(boolean)` */
  constructor(hear) {
    this.hear = hear;
    this.person = sessionStorage.getItem(PERSON);
  }

  /** Opens the chat of the person of this tab, or of a new one. @param {string|null} code language_code */
  async begin(code) {
    this.#code = code;
    if (this.person === null) await this.renew(code);
    else this.#listen();
  }

  /** Somebody new, with an empty chat. */
  async renew(code) {
    this.#code = code;
    this.#source?.close();
    clearTimeout(this.#timer);
    try {
      const { person } = await post("/chat/people", { language_code: code });
      this.person = person;
      sessionStorage.setItem(PERSON, person);
      this.#listen();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.hear.connected(false);
      this.#later(() => this.renew(this.#code));
    }
  }

  say(text) {
    return this.#post("text", { text });
  }

  press(message_id, row, column) {
    return this.#post("press", { message_id, row, column });
  }

  share(latitude, longitude) {
    return this.#post("position", { latitude, longitude });
  }

  language(code) {
    this.#code = code;
    return this.#post("language", { language_code: code });
  }

  #post(what, body) {
    return post(`/chat/people/${this.person}/${what}`, body);
  }

  #listen() {
    this.#source?.close();
    const source = new EventSource(`/chat/people/${this.person}/events`);
    this.#source = source;
    for (const name of EVENTS) {
      source.addEventListener(name, (event) => this.hear[name](JSON.parse(event.data)));
    }
    source.addEventListener("open", () => {
      this.#wait_ms = 500;
      this.hear.connected(true);
    });
    source.addEventListener("error", () => {
      this.hear.connected(false);
      // A lost line is tried again by the browser itself; only a refusal closes the source for good.
      if (source.readyState === EventSource.CLOSED) this.#later(() => this.#ask());
    });
  }

  /** After a refusal: does the server still know this person? */
  async #ask() {
    try {
      await this.language(this.#code);
      this.#listen();
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      if (error.status === 404) await this.renew(this.#code);
      else this.#later(() => this.#ask());
    }
  }

  #later(act) {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, this.#wait_ms);
    this.#wait_ms = Math.min(this.#wait_ms * 2, LONGEST_WAIT_MS);
  }
}

async function post(path, body) {
  const answer = await fetch(path, {
    method: "POST",
    headers: { "Content-Type": "application/json" },
    body: JSON.stringify(body),
  }).catch(() => null);
  if (answer === null) throw new Refused(0);
  if (!answer.ok) throw new Refused(answer.status);
  return answer.json();
}
