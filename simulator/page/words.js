/**
 * Every word the page shows, in the language in use.
 *
 * Words come from /chat/words; none stands in the code. An element says by `data-word`, `data-label` and
 * `data-hint` which one it shows, so a change of language is one walk over the page.
 */

export class Words {
  /** @param {{languages: Object<string, Object<string, string>>, directions: Object<string, string>, towns: object[]}} given */
  constructor(given) {
    this.languages = given.languages;
    this.directions = given.directions;
    this.towns = given.towns ?? [];
    this.tags = Object.keys(given.languages);
    this.tag = this.tags[0];
  }

  /** The language of the page for a Telegram `language_code`: the same, a relative, or the first one. */
  nearest(code) {
    const wanted = (code ?? "").toLowerCase();
    const base = wanted.split("-")[0];
    const matches = (test) => this.tags.find((tag) => test(tag.toLowerCase()));
    return (
      matches((tag) => tag === wanted) ??
      matches((tag) => tag === base) ??
      matches((tag) => base !== "" && tag.split("-")[0] === base) ??
      this.tags[0]
    );
  }

  /** Speaks the language nearest to `code` from now on, and turns the page to its direction. */
  speak(code) {
    this.tag = this.nearest(code);
    document.documentElement.lang = this.tag;
    document.documentElement.dir = this.directions[this.tag] ?? "ltr";
    this.dress(document);
  }

  /** @param {string} key @returns {string} the text, that of the first language, or the key itself */
  word(key) {
    return this.languages[this.tag]?.[key] ?? this.languages[this.tags[0]]?.[key] ?? key;
  }

  /** Puts the words into everything inside `root` that asks for one. */
  dress(root) {
    for (const node of root.querySelectorAll("[data-word]")) node.textContent = this.word(node.dataset.word);
    for (const node of root.querySelectorAll("[data-label]")) {
      node.setAttribute("aria-label", this.word(node.dataset.label));
      if (node.matches("button")) node.title = this.word(node.dataset.label);
    }
    for (const node of root.querySelectorAll("[data-hint]")) node.placeholder = this.word(node.dataset.hint);
  }

  /** A time of day as the language writes it, in 24 hours and Latin digits. @param {number} unix seconds */
  time(unix, seconds = false) {
    return new Intl.DateTimeFormat(`${this.tag}-u-nu-latn`, {
      hour: "2-digit",
      minute: "2-digit",
      second: seconds ? "2-digit" : undefined,
      hourCycle: "h23",
    }).format(new Date(unix * 1000));
  }

  /** What a language calls itself, or its code where the browser does not know. */
  ownName(tag) {
    return nameOf(tag, tag, "language");
  }

  /** A country's name in the language in use; anything but a two-letter code is a name already. */
  country(code) {
    return /^[A-Z]{2}$/.test(code) ? nameOf(code, this.tag, "region") : code;
  }
}

function nameOf(code, tag, type) {
  try {
    return new Intl.DisplayNames([tag], { type }).of(code) ?? code;
  } catch (error) {
    if (error instanceof RangeError) return code;
    throw error;
  }
}
