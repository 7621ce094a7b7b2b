/**
 * The settings beside the phone: language, light and dark, a new person, the inspector. On a wide screen they
 * stand beside the chat, on a narrow one the same elements lie in a sheet over it.
 */

import { element, the, walkByArrows } from "./element.js";

const WIDE = matchMedia("(min-width: 64rem)");
const LANGUAGE = "language-code";
const THEME = "theme";
const CODE_FORM = /^[a-z]{2,3}(-[a-z0-9]{2,8})*$/i;

export class Desk {
  #inspecting = false;

  /** @param {import("./words.js").Words} words @param {{language: function(string|null): void, renew: function(): void}} acts */
  constructor(words, acts) {
    Object.assign(this, { words, acts });
    this.code = remembered(words);
    this.#dressTheme(sessionStorage.getItem(THEME) ?? "device");
    for (const radio of document.querySelectorAll("input[name=theme]")) {
      radio.addEventListener("change", () => this.#dressTheme(radio.value));
    }
    the("choose-language").addEventListener("click", () => this.#askLanguage());
    the("other-language").addEventListener("submit", (event) => {
      event.preventDefault();
      this.#readCode();
    });
    the("language-code").addEventListener("input", () => this.#complain(null));
    walkByArrows(the("languages"));
    the("new-person").addEventListener("click", () => {
      the("desk-sheet").close();
      acts.renew();
    });
    the("show-desk").addEventListener("click", () => the("desk-sheet").showModal());
    the("show-inspector").addEventListener("click", () => this.#inspect(!this.#inspecting));
    the("inspector-sheet").addEventListener("close", () => !WIDE.matches && this.#inspect(false));
    WIDE.addEventListener("change", () => this.#arrange());
    this.#arrange();
    this.nameLanguage();
  }

  /** Writes the language in use beside its switch. */
  nameLanguage() {
    the("language-now").textContent = this.code === null ? this.words.word("practice-language-none") : this.words.ownName(this.code);
  }

  /** Puts settings and inspector beside the phone or into their sheets, as the width asks. */
  #arrange() {
    const wide = WIDE.matches;
    const place = (id) => (wide ? the(`${id}-place`) : the(`${id}-sheet`).querySelector(".body"));
    for (const id of ["desk", "inspector"]) place(id).append(the(id));
    if (wide) {
      the("desk-sheet").close();
      the("inspector-sheet").close();
    }
    this.#inspect(this.#inspecting);
  }

  #inspect(yes) {
    this.#inspecting = yes;
    the("show-inspector").setAttribute("aria-expanded", String(yes));
    the("inspector-place").hidden = !(yes && WIDE.matches);
    the("stage").classList.toggle("inspecting", yes && WIDE.matches);
    if (yes && !WIDE.matches && !the("inspector-sheet").open) {
      the("desk-sheet").close();
      the("inspector-sheet").showModal();
    }
  }

  #dressTheme(theme) {
    document.documentElement.dataset.theme = theme;
    sessionStorage.setItem(THEME, theme);
    document.querySelector(`input[name=theme][value=${theme}]`).checked = true;
  }

  #askLanguage() {
    const rows = [...this.words.tags, null].map((tag) => this.#languageRow(tag));
    the("languages").replaceChildren(...rows);
    the("language-code").value = this.words.tags.includes(this.code) ? "" : (this.code ?? "");
    this.#complain(null);
    the("language-dialog").showModal();
    (the("languages").querySelector("[aria-current]") ?? the("language-code")).focus();
  }

  #languageRow(tag) {
    const own = { lang: tag, dir: tag === null ? null : this.words.directions[tag] };
    const name = tag === null ? this.words.word("practice-language-none") : this.words.ownName(tag);
    const row = element("button", { type: "button", "aria-current": tag === this.code && "true" }, element("span", own, name));
    if (tag !== null) row.append(" ", element("span", { class: "value", dir: "ltr" }, tag));
    row.addEventListener("click", () => this.#choose(tag));
    return element("li", {}, row);
  }

  #readCode() {
    const code = the("language-code").value.trim();
    if (!CODE_FORM.test(code)) return this.#complain("practice-language-unreadable");
    this.#choose(code.toLowerCase());
  }

  #complain(key) {
    the("language-code").setAttribute("aria-invalid", String(key !== null));
    the("language-error").textContent = key === null ? "" : this.words.word(key);
    if (key !== null) the("language-code").focus();
  }

  #choose(code) {
    this.code = code;
    sessionStorage.setItem(LANGUAGE, code ?? "");
    the("language-dialog").close();
    the("desk-sheet").close();
    this.acts.language(code);
    this.nameLanguage();
  }
}

/** The code chosen in this tab ("" means none), or else what the browser's first language would be in Telegram. */
function remembered(words) {
  const kept = sessionStorage.getItem(LANGUAGE);
  if (kept !== null) return kept === "" ? null : kept;
  const own = navigator.language.toLowerCase();
  return words.tags.find((tag) => tag.toLowerCase() === own) ?? own.split("-")[0];
}
