/**
 * What the bot asked of the Bot API lately: each call with its answer and time, to open, copy and filter.
 */

import { element, icon, the } from "./element.js";

const MOST_KEPT = 200;

export class Inspector {
  /** @param {import("./words.js").Words} words @param {import("./toast.js").Toast} toast */
  constructor(words, toast) {
    Object.assign(this, { words, toast });
    the("calls-filter").addEventListener("input", () => {
      for (const row of the("calls").children) this.#sift(row);
      this.#sayIfNone();
    });
  }

  /** Adds a call on top. @param {object} call the event `call` of the stand-in */
  add(call) {
    const told = pretty(call);
    const row = element("li", {}, element("details", {}, this.#summary(call), this.#inside(call, told)));
    row.dataset.text = `${call.method}\n${told}\n${call.description ?? ""}`.toLowerCase();
    this.words.dress(row);
    this.#sift(row);
    the("calls").prepend(row);
    if (the("calls").children.length > MOST_KEPT) the("calls").lastChild.remove();
    this.#sayIfNone();
  }

  #summary(call) {
    const ok = { class: call.ok ? "ok" : "refused", "data-word": call.ok ? "practice-call-ok" : "practice-call-refused" };
    const ms = `${call.ms < 10 ? call.ms.toFixed(1) : Math.round(call.ms)} ms`;
    return element(
      "summary",
      {},
      element("code", { class: "method", dir: "ltr" }, call.method),
      element("span", ok),
      element("span", { class: "ms", dir: "ltr" }, ms),
      element("time", { datetime: new Date(call.time * 1000).toISOString() }, this.words.time(call.time, true)),
    );
  }

  #inside(call, told) {
    const inside = element("div", { class: "call" });
    if (!call.ok) inside.append(element("p", { class: "error", dir: "ltr" }, `${call.error_code ?? ""} ${call.description ?? ""}`));
    const copy = element("button", { type: "button", class: "round", "data-label": "practice-copy" }, icon("copy"));
    copy.addEventListener("click", () => this.toast.copy(told));
    const region = { dir: "ltr", tabindex: "0", role: "region", "data-label": "practice-call-parameters" };
    inside.append(element("div", { class: "parameters" }, element("pre", region, told), copy));
    return inside;
  }

  #sift(row) {
    row.hidden = !row.dataset.text.includes(the("calls-filter").value.toLowerCase().trim());
  }

  #sayIfNone() {
    the("calls-none").hidden = [...the("calls").children].some((row) => !row.hidden);
  }
}

/** Parameters as indented JSON; an object that was sent as a JSON string is shown as the object. */
function pretty(call) {
  const opened = Object.entries(call.parameters).map(([name, value]) => [name, opening(value)]);
  return JSON.stringify(Object.fromEntries(opened), null, 2);
}

function opening(value) {
  if (typeof value !== "string" || !/^\s*[[{]/.test(value)) return value;
  try {
    return JSON.parse(value);
  } catch (error) {
    if (error instanceof SyntaxError) return value;
    throw error;
  }
}
