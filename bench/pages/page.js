// What the pages of the peers have in common: the events, which they fetch as their documentation shows it, and the
// buttons of the page, for what a peer leaves to its page.

export const fetchEvents = async () => (await fetch("events.json")).json();

/** A button of the page. */
export function button(name, act) {
  const button = document.createElement("button");
  button.textContent = name;
  button.id = name.toLowerCase();
  button.addEventListener("click", act);
  document.querySelector("nav").append(button);
  return button;
}

/** They can be clicked from now on. */
export const ready = () => performance.mark("ready");
