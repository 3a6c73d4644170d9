// Some pages stop clicks at the document, in the capture phase. A click in a timeline that was stopped is dispatched again inside the
// shadow root, where no page can stop it.

/** Dispatches an element's stopped clicks again, until `signal` is aborted.
 * @param {Element} element @param {AbortSignal} signal */
export function redispatchClicks(element, signal) {
  const watch = (/** @type {MouseEvent} */ click) => {
    const shadow = element.shadowRoot;
    const path = click.composedPath();
    const [target] = path;
    if (!shadow || !path.includes(shadow) || !(target instanceof Element)) return;
    // Links and disclosures work without an event.
    const control = target.closest("button");
    const arrival = new AbortController();
    shadow.addEventListener("click", () => arrival.abort(), { capture: true, signal: arrival.signal });
    setTimeout(() => {
      const arrived = arrival.signal.aborted;
      arrival.abort();
      // Not composed, so it stays inside the shadow root. If a page cancels a click on purpose, it stays cancelled.
      if (!arrived && !click.defaultPrevented)
        control?.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    });
  };
  addEventListener("click", watch, { capture: true, signal });
}
