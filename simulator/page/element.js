/**
 * Makes elements. Data becomes text nodes and attributes here, never markup: there is no other way to make one.
 */

/**
 * @param {string} tag
 * @param {Object<string, string|boolean|null|undefined>} attributes null, undefined and false are left out
 * @param {...(Node|string)} children
 * @returns {HTMLElement}
 */
export function element(tag, attributes = {}, ...children) {
  const node = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    node.setAttribute(name, value === true ? "" : value);
  }
  node.append(...children);
  return node;
}

/** One of the drawings at the top of page.html; decoration only, so hidden from screen readers. */
export function icon(name) {
  const svg = document.createElementNS("http://www.w3.org/2000/svg", "svg");
  const use = document.createElementNS("http://www.w3.org/2000/svg", "use");
  svg.setAttribute("aria-hidden", "true");
  use.setAttribute("href", `#icon-${name}`);
  svg.append(use);
  return svg;
}

/** The one element with this id, which page.html is known to hold. @param {string} id */
export function the(id) {
  return document.getElementById(id);
}

/** Moves the focus up and down within a list of buttons by the arrow keys, Home and End. */
export function walkByArrows(list) {
  list.addEventListener("keydown", (event) => {
    const stops = [...list.querySelectorAll("button")];
    const at = stops.indexOf(document.activeElement);
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: stops.length - 1 }[event.key];
    if (to === undefined || at < 0) return;
    event.preventDefault();
    stops[Math.max(0, Math.min(to, stops.length - 1))].focus();
  });
}
