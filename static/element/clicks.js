// Some pages stop clicks at the document, on their way down, for purposes of their own. A click in a timeline that did not
// arrive is dispatched again, inside the shadow root, where no page can stop it.

const hosts = new Set();

/** Dispatches the element's stopped clicks again, until `signal` is aborted. */
export function redispatchClicks(element, signal) {
  if (!hosts.size) addEventListener("click", watch, true);
  hosts.add(element);
  signal.addEventListener("abort", () => {
    hosts.delete(element);
    if (!hosts.size) removeEventListener("click", watch, true);
  });
}

function watch(click) {
  const path = click.composedPath();
  const shadow = path.find((node) => node instanceof ShadowRoot && hosts.has(node.host));
  // Links and disclosures work by themselves, stopped or not.
  const control = shadow && path[0].closest("button");
  if (!control) return;
  const arrival = new AbortController();
  shadow.addEventListener("click", () => arrival.abort(), { capture: true, signal: arrival.signal });
  setTimeout(() => {
    const arrived = arrival.signal.aborted;
    arrival.abort();
    // Not composed, it ends at the shadow root and begins there; who cancels a click on purpose is obeyed.
    if (!arrived && !click.defaultPrevented)
      control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
  });
}
