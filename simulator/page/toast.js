/**
 * Short words from the bot or the page: a line that goes by itself, or a dialog that waits to be closed.
 */

import { the } from "./element.js";
import { Refused } from "./link.js";

const SHORTEST_MS = 4000;
const PER_LETTER_MS = 60;

export class Toast {
  #timer = 0;

  /** @param {import("./words.js").Words} words */
  constructor(words) {
    this.words = words;
  }

  /** Shows `text` for as long as it takes to read it. */
  show(text) {
    const line = the("toast");
    clearTimeout(this.#timer);
    line.textContent = text;
    line.classList.add("shown");
    this.#timer = setTimeout(() => {
      line.classList.remove("shown");
      line.textContent = "";
    }, SHORTEST_MS + PER_LETTER_MS * text.length);
  }

  /** Shows `text` until the person closes it. */
  alert(text) {
    const dialog = the("alert");
    the("alert-text").textContent = text;
    if (!dialog.open) dialog.showModal();
  }

  /** Copies and says so, or says that it could not. @param {string} text */
  async copy(text) {
    const done = await copied(text);
    this.show(this.words.word(done ? "practice-copied" : "practice-copy-failed"));
  }

  /** The answer to something sent, or null after having said that it did not arrive. */
  async ifRefused(sent) {
    try {
      return await sent;
    } catch (error) {
      if (!(error instanceof Refused)) throw error;
      this.show(this.words.word(error.status === 0 ? "practice-not-sent" : "practice-refused"));
      return null;
    }
  }
}

async function copied(text) {
  // The clipboard exists on https and localhost only; elsewhere the old way still works.
  if (navigator.clipboard) {
    const written = await navigator.clipboard.writeText(text).then(() => true, () => false);
    if (written) return true;
  }
  const before = document.activeElement;
  const box = document.createElement("textarea");
  box.value = text;
  box.className = "unseen";
  document.body.append(box);
  box.select();
  const done = document.execCommand("copy");
  box.remove();
  before?.focus({ preventScroll: true });
  return done;
}
