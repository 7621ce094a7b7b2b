/**
 * The practice chat, put together: words first, then the parts, then the line to the stand-in.
 */

import { Chat } from "./chat.js";
import { Composer } from "./composer.js";
import { Desk } from "./desk.js";
import { the } from "./element.js";
import { Inspector } from "./inspector.js";
import { Link } from "./link.js";
import { Position } from "./position.js";
import { Toast } from "./toast.js";
import { Words } from "./words.js";

const LOST_AFTER_MS = 700; // a line that is back sooner was never worth a word

const words = new Words(await (await fetch("/chat/words")).json());
const toast = new Toast(words);
const inspector = new Inspector(words, toast);
const profile = { name: "", short_description: "", description: "" };
let messages = [];
let lostTimer = 0;
let startsOver = false; // somebody new was asked for: the focus goes to what they do first

const link = new Link({
  state(state) {
    messages = state.messages;
    meet(state.bot);
    chat.restore(messages);
    composer.restore(messages, state.reply_keyboard);
    opened(state.started || messages.length > 0);
    if (startsOver) the("start").focus();
    startsOver = false;
  },
  message(message) {
    messages.push(message);
    opened(true);
    chat.add(message);
    composer.heard(message);
  },
  edited(message) {
    messages = messages.map((old) => (old.message_id === message.message_id ? message : old));
    chat.edit(message);
  },
  deleted({ ids }) {
    messages = messages.filter((message) => !ids.includes(message.message_id));
    chat.remove(ids);
    composer.gone(ids);
  },
  notice({ text, alert, press }) {
    chat.settle(press);
    if (text) alert ? toast.alert(text) : toast.show(text);
  },
  call: (call) => inspector.add(call),
  bot: meet,
  connected(yes) {
    clearTimeout(lostTimer);
    if (yes) the("lost").textContent = "";
    else lostTimer = setTimeout(() => (the("lost").textContent = words.word("practice-lost")), LOST_AFTER_MS);
  },
});

const position = new Position(words, (latitude, longitude) => toast.ifRefused(link.share(latitude, longitude)));
const composer = new Composer(words, link, toast, () => position.ask());
const chat = new Chat(words, link, toast);
const desk = new Desk(words, {
  language(code) {
    words.speak(code);
    title();
    chat.restore(messages);
    toast.ifRefused(link.language(code));
  },
  renew() {
    startsOver = true;
    link.renew(desk.code);
  },
});

words.speak(desk.code);
desk.nameLanguage();
await link.begin(desk.code);

/** Shows who the bot is. A profile event may carry a part of it only. */
function meet(bot) {
  Object.assign(profile, bot);
  the("bot-name").textContent = profile.name;
  the("bot-about").textContent = profile.short_description || words.word("practice-bot");
  the("bot-description").textContent = profile.description;
  composer.offers(profile.commands ?? []);
  title();
}

/** Every tab says that it is practice, too. */
function title() {
  document.title = [words.word("practice-mark"), profile.name].filter(Boolean).join(" · ");
}

/** Before the first message: who the bot is, and Start. */
function opened(yes) {
  the("welcome").hidden = yes;
  composer.started(yes);
}
