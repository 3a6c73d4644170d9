// Some pages stop clicks at the document, in the capture phase. A click in a timeline that was stopped is dispatched again inside the
// shadow root, where no page can stop it.

/** Dispatches an element's stopped clicks again, until `signal` is aborted. @param {Element} element @param {AbortSignal} signal */
export function redispatchClicks(element, signal) {
  const watch = (/** @type {MouseEvent} */ click) => {
    const { shadowRoot } = element;
    const [target] = click.composedPath();
    // Links and disclosures work without an event.
    const control = target instanceof Element && shadowRoot?.contains(target) && target.closest("button");
    if (!shadowRoot || !control) return;
    let hasArrived = false;
    const arrive = () => (hasArrived = true);
    shadowRoot.addEventListener("click", arrive, { capture: true, once: true });
    setTimeout(() => {
      shadowRoot.removeEventListener("click", arrive, { capture: true });
      // Not composed, so it stays inside the shadow root. If a page cancels a click on purpose, it stays cancelled.
      if (!hasArrived && !click.defaultPrevented)
        control.dispatchEvent(new MouseEvent("click", { bubbles: true, cancelable: true }));
    });
  };
  addEventListener("click", watch, { capture: true, signal });
}
