// The standalone page in a frame: sends its height to the surrounding page, in the protocols of pym.js, Datawrapper, AMP and
// article-timeline-frame.js.

if (parent !== self) {
  // pym.js puts the frame's id into its URL.
  const id = new URLSearchParams(location.search).get("childId") ?? "";
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    // A hidden frame has no height. The same height is not sent again, because that could loop.
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
      // The browser has the method but blocks it in this frame. The messages have sent the height.
    }
  };
  let held = "";
  /** Notes which page holds the frame: links that readers share lead there, and a link to an event that leads there comes here.
   * @param {string} page */
  const stand = (page) => {
    const link =
      document.querySelector('link[rel="canonical"]') ??
      document.head.appendChild(Object.assign(document.createElement("link"), { rel: "canonical" }));
    const { href, hash } = new URL(page);
    link.setAttribute("href", href);
    const prefix = document.querySelector("article-timeline")?.getAttribute("permalink");
    if (prefix && hash !== held && hash.startsWith(`#${prefix}/`)) location.replace(hash);
    held = hash;
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ data, source }) => {
    const ours = source === parent && data?.["article-timeline"];
    // The surrounding page loaded later than the frame.
    if (ours === "height") {
      told = 0;
      tell();
    }
    if (ours?.page) stand(ours.page);
  });
}
