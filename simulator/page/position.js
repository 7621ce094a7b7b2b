/**
 * Sharing a position: a town from the list, or coordinates typed or pasted. The page never asks the device.
 */

import { element, the, walkByArrows } from "./element.js";

const MOST_SHOWN = 60;

export class Position {
  /** @param {import("./words.js").Words} words @param {function(number, number): void} send latitude, longitude */
  constructor(words, send) {
    Object.assign(this, { words, send });
    the("town-filter").addEventListener("input", () => this.#list());
    the("town-filter").addEventListener("keydown", (event) => {
      const first = the("towns").querySelector("button");
      if (!["Enter", "ArrowDown"].includes(event.key) || first === null) return;
      event.preventDefault();
      if (event.key === "Enter" && the("towns").children.length === 1) first.click();
      else first.focus();
    });
    walkByArrows(the("towns"));
    the("other-position").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#read();
    });
    the("coordinates").addEventListener("input", () => this.#complain(null));
  }

  /** Opens the dialog, empty. */
  ask() {
    the("town-filter").value = "";
    the("coordinates").value = "";
    this.#complain(null);
    this.#list();
    the("position-dialog").showModal();
    the("town-filter").focus();
  }

  #list() {
    const wanted = folded(the("town-filter").value);
    const fitting = this.words.towns.filter((town) =>
      folded(`${town.name} ${town.country} ${this.words.country(town.country)}`).includes(wanted),
    );
    the("towns").replaceChildren(...fitting.slice(0, MOST_SHOWN).map((town) => this.#row(town)));
    the("towns-none").textContent = fitting.length === 0 ? this.words.word("practice-position-no-town") : "";
  }

  #row(town) {
    const name = element("span", { dir: "auto" }, town.name);
    const country = element("span", { class: "value", dir: "auto" }, this.words.country(town.country));
    const row = element("button", { type: "button" }, name, " ", country);
    row.addEventListener("click", () => this.#done(town.latitude, town.longitude));
    return element("li", {}, row);
  }

  #read() {
    const point = coordinates(the("coordinates").value);
    if (point === null) return this.#complain("practice-position-unreadable");
    const [latitude, longitude] = point;
    if (Math.abs(latitude) > 90) return this.#complain("practice-position-latitude");
    if (Math.abs(longitude) > 180) return this.#complain("practice-position-longitude");
    this.#done(latitude, longitude);
  }

  #complain(key) {
    the("coordinates").setAttribute("aria-invalid", String(key !== null));
    the("position-error").textContent = key === null ? "" : this.words.word(key);
    if (key !== null) the("coordinates").focus();
  }

  #done(latitude, longitude) {
    the("position-dialog").close();
    this.send(latitude, longitude);
  }
}

/**
 * Latitude and longitude out of "41.33, 19.82", "41.33 19.82" or "geo:41.33,19.82", also in Arabic digits.
 * @returns {[number, number]|null}
 */
export function coordinates(text) {
  const latin = text
    .replace(/[\u0660-\u0669\u06F0-\u06F9]/g, (digit) => String(digit.charCodeAt(0) & 15))
    .replace(/\u066B/g, ".")
    .replace(/[\u060C\u061B]/g, ",")
    .replace(/[\u2212\u2013]/g, "-")
    .replace(/[\u00B0\u200E\u200F\u061C\u2066-\u2069]/g, "");
  const found = /^\s*(?:geo:)?\s*([-+]?\d+(?:\.\d+)?)(?:\s*[,;]\s*|\s+)([-+]?\d+(?:\.\d+)?)\s*$/i.exec(latin);
  return found === null ? null : [Number(found[1]), Number(found[2])];
}

/** For comparing names: no accents, no case. */
function folded(text) {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").toLowerCase().trim();
}
