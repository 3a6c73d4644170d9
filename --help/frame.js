if (parent !== self) {
  const id = new URLSearchParams(location.search).get("childId") ?? "";
  let told = 0;
  const tell = () => {
    const height = Math.ceil(document.body.getBoundingClientRect().height);
    if (!height || height === told) return;
    told = height;
    for (const message of [
      `pymxPYMx${id}xPYMxheightxPYMx${height}`,
      { "datawrapper-height": { [id]: height } },
      { sentinel: "amp", type: "embed-size", height },
      { "article-timeline": { height } }
    ])
      parent.postMessage(message, "*");
    try {
      self.requestResize?.();
    } catch {
    }
  };
  new ResizeObserver(tell).observe(document.body);
  addEventListener("message", ({ data }) => {
    if (data?.["article-timeline"] === "height") {
      told = 0;
      tell();
    }
  });
}
