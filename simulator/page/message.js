/**
 * One message as elements: its text with entities, a position, its buttons. Knows no chat and sends nothing;
 * what a tap means is read by chat.js from `data-` attributes and classes.
 */

import { element, icon } from "./element.js";

const PLAIN_TAGS = { bold: "b", italic: "i", underline: "u", strikethrough: "s", blockquote: "blockquote" };
const OPENABLE = /^(https?|tg|tel|mailto):/i;

/**
 * The inside of a bubble and the buttons below it.
 * @param {object} message a Bot API Message with `mine`
 * @param {import("./words.js").Words} words
 * @returns {HTMLElement[]}
 */
export function renderMessage(message, words) {
  const bubble = element("div", { class: "bubble" });
  bubble.append(element("span", { class: "unseen", "data-word": message.mine ? "practice-you" : "practice-bot" }));
  const text = message.text ?? message.caption;
  if (message.location) bubble.append(position(message.location));
  if (text !== undefined) bubble.append(written(text, message.entities ?? message.caption_entities ?? []));
  if (text === undefined && !message.location) {
    bubble.append(element("p", { class: "text quiet", "data-word": "practice-other-kind" }));
  }
  const sent = new Date(message.date * 1000).toISOString();
  bubble.append(element("time", { datetime: sent }, words.time(message.date)));
  const rows = message.reply_markup?.inline_keyboard;
  return rows?.length ? [bubble, inlineKeyboard(rows)] : [bubble];
}

function written(text, entities) {
  const box = element("div", { class: "text", dir: "auto" });
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  weave(box, text, 0, text.length, sorted);
  return box;
}

/** Puts text[from:to] into `parent`; entities are sorted, nested ones lie wholly inside (Telegram sees to it). */
function weave(parent, text, from, to, entities) {
  let at = from;
  for (let next = 0; next < entities.length; ) {
    const entity = entities[next++];
    const start = Math.max(entity.offset, at);
    const end = Math.min(entity.offset + entity.length, to);
    if (end <= start) continue;
    const inside = [];
    while (next < entities.length && entities[next].offset < end) inside.push(entities[next++]);
    parent.append(text.slice(at, start));
    const { node, inner = node } = marked(entity, text.slice(start, end));
    weave(inner, text, start, end, inside);
    parent.append(node);
    at = end;
  }
  parent.append(text.slice(at, to));
}

/** The element of one entity; `inner` is where its text goes when that is not the element itself. */
function marked(entity, text) {
  switch (entity.type) {
    case "code":
      return { node: copyable("code") };
    case "pre": {
      const inner = element("code");
      const node = copyable("pre");
      node.append(inner);
      return { node, inner };
    }
    case "spoiler": {
      const inner = element("span", { inert: true, "aria-hidden": "true" });
      const node = element("span", { class: "spoiler", role: "button", tabindex: "0", "data-label": "practice-spoiler" }, inner);
      return { node, inner };
    }
    case "url":
      return { node: anchor(/^[a-z][a-z0-9+.-]*:/i.test(text) ? text : `https://${text}`) };
    case "text_link":
      return { node: anchor(entity.url) };
    case "email":
      return { node: anchor(`mailto:${text}`) };
    case "phone_number":
      return { node: anchor(`tel:${text.replace(/[^+\d]/g, "")}`) };
    case "bot_command":
      return { node: element("span", { class: "say", role: "button", tabindex: "0", "data-say": text }) };
    case "expandable_blockquote":
      return { node: element("blockquote") };
    default:
      return { node: element(PLAIN_TAGS[entity.type] ?? "span") };
  }
}

function copyable(tag) {
  return element(tag, { class: "copy", role: "button", tabindex: "0", dir: "auto", "aria-describedby": "copy-hint" });
}

function anchor(address) {
  if (!OPENABLE.test(address)) return element("span");
  return element("a", { href: address, target: "_blank", rel: "noopener noreferrer", title: address });
}

function position({ latitude, longitude }) {
  const coordinates = element("code", {}, `${latitude.toFixed(4)}, ${longitude.toFixed(4)}`);
  return element("p", { class: "position", dir: "ltr" }, element("span", { class: "map", "aria-hidden": "true" }, icon("pin")), coordinates);
}

function inlineKeyboard(rows) {
  const keyboard = element("div", { class: "buttons", role: "group", "data-label": "practice-buttons" });
  rows.forEach((buttons, row) => {
    const line = element("div", { class: "line" });
    buttons.forEach((button, column) => line.append(inlineButton(button, row, column)));
    keyboard.append(line);
  });
  return keyboard;
}

function inlineButton(button, row, column) {
  const place = { "data-row": String(row), "data-column": String(column), "data-style": button.style };
  const label = element("span", { dir: "auto" }, button.text);
  const address = button.url ?? "";
  if (OPENABLE.test(address)) {
    const tells = element("span", { class: "unseen", "data-word": "practice-new-tab" });
    const link = { class: "key", href: address, target: "_blank", rel: "noopener noreferrer", title: address };
    return element("a", { ...link, ...place }, label, " ", tells, icon("out"));
  }
  if (button.copy_text) {
    const hint = { "data-copy": button.copy_text.text, "aria-describedby": "copy-hint" };
    return element("button", { type: "button", class: "key", ...hint, ...place }, label, icon("copy"));
  }
  const works = button.callback_data !== undefined;
  return element("button", { type: "button", class: works ? "key press" : "key", disabled: !works, ...place }, label);
}
