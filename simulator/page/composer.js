/**
 * Where the person writes: the Start button, the line of text, the commands, the bot's reply keyboard.
 */

import { element, the, walkByArrows } from "./element.js";

const LONGEST_TEXT = 4096; // UTF-16 units, the limit of one Telegram message

export class Composer {
  #text = the("text");
  #commands = [];
  #keyboard = null; // {id, markup} of the message whose reply keyboard is in force

  /** @param {import("./words.js").Words} words @param {import("./link.js").Link} link @param {import("./toast.js").Toast} toast @param {function(): void} askPosition */
  constructor(words, link, toast, askPosition) {
    Object.assign(this, { words, link, toast, askPosition });
    the("start").addEventListener("click", () => this.#begin());
    the("compose").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#send();
    });
    this.#text.addEventListener("keydown", (event) => this.#typed(event));
    this.#text.addEventListener("input", () => {
      this.#offer(/^\/\w*$/.test(this.#text.value) ? this.#text.value : null);
      the("send").classList.toggle("ready", this.#text.value.trim() !== "");
    });
    the("share").addEventListener("click", askPosition);
    the("show-commands").addEventListener("click", () => this.#offer(the("commands").hidden ? "/" : null));
    the("show-keys").addEventListener("click", () => this.#showKeys(the("keys").hidden));
    walkByArrows(the("commands"));
    the("compose").addEventListener("keydown", (event) => {
      if (event.key !== "Escape" || the("commands").hidden) return;
      event.preventDefault();
      this.#offer(null);
      this.#text.focus();
    });
    document.addEventListener("pointerdown", (event) => {
      if (!event.target.closest("#commands, #show-commands, #text")) this.#offer(null);
    });
  }

  /** Before the first message there is one thing to do only: start. */
  started(yes) {
    const focused = document.activeElement === the("start");
    the("start").hidden = yes;
    the("compose").hidden = !yes;
    if (!yes) this.#show(null);
    // A touch screen would put its keyboard over the first answer, so there the messages get the focus.
    if (focused && yes) (matchMedia("(pointer: fine)").matches ? this.#text : the("log")).focus();
  }

  /** @param {{command: string, description: string}[]} commands */
  offers(commands) {
    this.#commands = commands;
    the("show-commands").hidden = commands.length === 0;
  }

  /** Puts up, keeps or takes away the reply keyboard, as the bot's new message asks. */
  heard(message) {
    const markup = message.mine ? null : message.reply_markup;
    if (markup?.keyboard) this.#show({ id: message.message_id, markup });
    else if (markup?.remove_keyboard) this.#show(null);
    else if (markup?.force_reply) this.#text.focus();
    const hint = markup?.input_field_placeholder;
    if (hint) this.#text.placeholder = hint;
    else if (markup) this.#text.placeholder = this.words.word("practice-text");
  }

  /** The reply keyboard after a restart of the page. @param {object[]} messages oldest first @param {object|null|undefined} kept */
  restore(messages, kept) {
    this.#show(null);
    if (kept) this.#show({ id: kept.message_id, markup: kept.reply_markup });
    else if (kept === undefined) messages.forEach((message) => this.heard(message));
  }

  /** A keyboard goes with the message that brought it. */
  gone(ids) {
    if (this.#keyboard !== null && ids.includes(this.#keyboard.id)) this.#show(null);
  }

  #begin() {
    this.toast.ifRefused(this.link.say("/start"));
  }

  #typed(event) {
    if (event.isComposing) return;
    if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      this.#send();
    }
    const offered = the("commands").querySelectorAll("button");
    if (!the("commands").hidden && offered.length > 0 && ["ArrowUp", "ArrowDown"].includes(event.key)) {
      event.preventDefault();
      offered[event.key === "ArrowDown" ? 0 : offered.length - 1].focus();
    }
  }

  /** Longer texts go as several messages, as Telegram's own apps do it. */
  async #send() {
    let rest = this.#text.value.trim();
    if (rest === "") return;
    const whole = this.#text.value;
    this.#write("");
    while (rest !== "") {
      const piece = firstPiece(rest);
      if ((await this.#say(piece)) === null) {
        if (this.#text.value === "") this.#write(rest === whole.trim() ? whole : rest);
        return;
      }
      rest = rest.slice(piece.length).trimStart();
    }
  }

  #say(text) {
    return this.toast.ifRefused(this.link.say(text));
  }

  #write(text) {
    this.#text.value = text;
    this.#text.dispatchEvent(new Event("input"));
  }

  /** Lists the commands that begin with what was typed; null puts the list away. */
  #offer(beginning) {
    const fitting = beginning === null ? [] : this.#commands.filter(({ command }) => `/${command}`.startsWith(beginning));
    const list = the("commands");
    list.replaceChildren(...fitting.map((command) => this.#commandRow(command)));
    list.hidden = fitting.length === 0;
    the("show-commands").setAttribute("aria-expanded", String(!list.hidden));
  }

  #commandRow({ command, description }) {
    const name = element("span", { class: "command", dir: "ltr" }, `/${command}`);
    const row = element("button", { type: "button" }, name, " ", element("span", { dir: "auto" }, description));
    row.addEventListener("click", () => {
      this.#write("");
      this.#text.focus();
      this.#say(`/${command}`);
    });
    return element("li", {}, row);
  }

  #show(keyboard) {
    const held = the("keys").contains(document.activeElement);
    this.#keyboard = keyboard;
    const rows = keyboard?.markup.keyboard ?? [];
    the("keys").replaceChildren(
      ...rows.map((row) => element("div", { class: "line" }, ...row.map((button) => this.#key(button)))),
    );
    the("show-keys").hidden = keyboard === null;
    this.#showKeys(keyboard !== null);
    if (held) this.#text.focus();
  }

  #showKeys(yes) {
    the("keys").hidden = !yes;
    the("show-keys").setAttribute("aria-expanded", String(yes));
  }

  /** A key sends its own text, or asks for a position; what Telegram alone can do (a contact, a poll) is off. */
  #key(given) {
    const button = typeof given === "string" ? { text: given } : given;
    const beyond = ["request_contact", "request_users", "request_chat", "request_poll", "web_app"];
    const off = beyond.some((field) => button[field]);
    const look = { class: "key", "data-style": button.style, disabled: off };
    const key = element("button", { type: "button", ...look }, element("span", { dir: "auto" }, button.text));
    key.addEventListener("click", () => {
      if (button.request_location) this.askPosition();
      else this.#say(button.text);
      if (this.#keyboard?.markup.one_time_keyboard) this.#showKeys(false);
    });
    return key;
  }
}

/** As much of `text` as one message holds, never half of a character of two units. */
function firstPiece(text) {
  if (text.length <= LONGEST_TEXT) return text;
  const splits = /[\uD800-\uDBFF]/.test(text[LONGEST_TEXT - 1]);
  return text.slice(0, splits ? LONGEST_TEXT - 1 : LONGEST_TEXT);
}
