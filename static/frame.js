// The standalone page in a frame: tells the page around it how high it is, in the languages that newsrooms' scripts
// understand already: pym.js, Datawrapper's, AMP's, and that of article-timeline-frame.js.

if (parent !== self) {
  // pym.js names the frame in its address.
  const id = new URLSearchParams(location.search).get("childId") ?? "";
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A frame that is not shown has no height; and the same height again would only go round in circles.
    if (!height || height === told) return;
    told = height;
    for (const message of [
      `pymxPYMx${id}xPYMxheightxPYMx${height}`,
      { "datawrapper-height": { [id]: height } },
      { sentinel: "amp", type: "embed-size", height },
      { "article-timeline": { height } },
    ])
      parent.postMessage(message, "*");
    try {
      /** @type {any} */ (self).requestResize?.();
    } catch {
      // The browser knows the method, and does not grant it to this frame; the messages have told it.
    }
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ data }) => {
    // The page around came later than we did.
    if (data?.["article-timeline"] === "height") {
      told = 0;
      tell();
    }
  });
}
