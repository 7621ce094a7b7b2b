/**
 * What is on the person's screen: messages come, change in place and go, buttons are pressed, texts are copied.
 */

import { element, the } from "./element.js";
import { renderMessage } from "./message.js";

const NEAR_BOTTOM_PX = 90;
const FADE_MS = 240;
const LONGEST_SPIN_MS = 60_000;

export class Chat {
  #log = the("log");
  #height = 0;
  #follows = true; // whether the newest message stays in sight
  #nodes = new Map();
  #spinning = new Map(); // press id → the button that waits for its notice
  #answered = new Set(); // notices that came before the server told the id of their press

  /** @param {import("./words.js").Words} words @param {import("./link.js").Link} link @param {import("./toast.js").Toast} toast */
  constructor(words, link, toast) {
    Object.assign(this, { words, link, toast });
    this.#log.addEventListener("click", (event) => this.#tapped(event.target));
    this.#log.addEventListener("keydown", (event) => {
      if (!["Enter", " "].includes(event.key) || !event.target.matches("[role=button]")) return;
      event.preventDefault();
      this.#tapped(event.target);
    });
    this.#log.addEventListener("scroll", () => {
      // A log that was made smaller (a keyboard came up) has not been scrolled by anybody.
      if (this.#log.clientHeight === this.#height) this.#follow(this.#isNearBottom());
    });
    the("down").addEventListener("click", () => this.#toBottom());
    new ResizeObserver(() => {
      this.#height = this.#log.clientHeight;
      if (this.#follows) this.#toBottom();
    }).observe(this.#log);
  }

  /** Shows exactly these messages; a screen reader does not read the old ones again. */
  restore(messages) {
    this.#log.setAttribute("aria-busy", "true");
    for (const node of this.#nodes.values()) node.remove();
    this.#nodes.clear();
    this.#spinning.clear();
    for (const message of messages) this.#append(message);
    this.#toBottom();
    requestAnimationFrame(() => this.#log.removeAttribute("aria-busy"));
  }

  add(message) {
    if (this.#nodes.has(message.message_id)) return this.edit(message);
    const follows = message.mine || this.#follows;
    const node = this.#append(message);
    node.classList.add("arriving");
    if (!follows) return;
    // A long message is read from its beginning, not from its end.
    if (node.offsetHeight > this.#log.clientHeight) node.scrollIntoView({ block: "start" });
    else this.#toBottom();
  }

  /** Changes a message in place. The focus stays on the button in the same place, or goes to the message. */
  edit(message) {
    const node = this.#nodes.get(message.message_id);
    if (!node) return;
    const stays = this.#follows;
    const focused = node.contains(document.activeElement) ? document.activeElement.dataset : null;
    this.#fill(node, message);
    if (focused !== null) {
      const same = node.querySelector(`[data-row="${focused.row}"][data-column="${focused.column}"]`);
      (same ?? node.querySelector(".key") ?? node).focus({ preventScroll: true });
    }
    node.classList.remove("edited");
    void node.offsetWidth; // lets the highlight start again when one edit follows another
    node.classList.add("edited");
    if (stays) this.#toBottom();
  }

  remove(ids) {
    for (const id of ids) {
      const node = this.#nodes.get(id);
      if (!node) continue;
      this.#nodes.delete(id);
      if (node.contains(document.activeElement)) this.#log.focus({ preventScroll: true });
      node.inert = true;
      node.classList.add("leaving");
      const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
      setTimeout(() => node.remove(), calm ? 0 : FADE_MS);
    }
  }

  /** The bot's answer to a press: its button stops spinning; a text is shown by the caller. */
  settle(press) {
    const button = this.#spinning.get(press);
    if (!button) this.#answered.add(press);
    this.#stop(press, button);
  }

  get isEmpty() {
    return this.#nodes.size === 0;
  }

  #append(message) {
    const node = element("div", { class: message.mine ? "message mine" : "message", tabindex: "-1" });
    node.dataset.id = message.message_id;
    this.#fill(node, message);
    this.#nodes.set(message.message_id, node);
    this.#log.append(node);
    return node;
  }

  #fill(node, message) {
    const inside = element("div", { class: "inside" }, ...renderMessage(message, this.words));
    this.words.dress(inside);
    node.replaceChildren(inside);
  }

  #tapped(target) {
    const found = (selector) => target.closest(selector);
    const spoiler = found(".spoiler");
    if (spoiler) return this.#reveal(spoiler.closest(".text"));
    const press = found(".press");
    if (press) return this.#press(press);
    const copies = found("[data-copy]");
    if (copies) return this.toast.copy(copies.dataset.copy);
    const code = found(".copy");
    if (code) return this.toast.copy(code.textContent);
    const says = found("[data-say]");
    if (says) return this.toast.ifRefused(this.link.say(says.dataset.say));
  }

  /** All hidden passages of a message open together, as in Telegram. */
  #reveal(text) {
    for (const spoiler of text.querySelectorAll(".spoiler")) {
      for (const name of ["role", "tabindex", "aria-label", "data-label"]) spoiler.removeAttribute(name);
      for (const name of ["inert", "aria-hidden"]) spoiler.firstChild.removeAttribute(name);
      spoiler.className = "revealed";
    }
    text.closest(".message").focus({ preventScroll: true });
  }

  async #press(button) {
    if (button.getAttribute("aria-busy") === "true") return;
    button.setAttribute("aria-busy", "true");
    const { row, column } = button.dataset;
    const id = Number(button.closest(".message").dataset.id);
    const sent = this.link.press(id, Number(row), Number(column));
    const answer = await this.toast.ifRefused(sent);
    if (answer === null || this.#answered.delete(answer.press)) return this.#stop(null, button);
    this.#spinning.set(answer.press, button);
    setTimeout(() => this.#stop(answer.press, button), LONGEST_SPIN_MS);
  }

  #stop(press, button) {
    button?.removeAttribute("aria-busy");
    this.#spinning.delete(press);
  }

  #isNearBottom() {
    return this.#log.scrollHeight - this.#log.scrollTop - this.#log.clientHeight < NEAR_BOTTOM_PX;
  }

  #follow(yes) {
    this.#follows = yes;
    the("down").hidden = yes;
  }

  #toBottom() {
    this.#follow(true);
    this.#log.scrollTop = this.#log.scrollHeight;
  }
}
