// For a page that shows timelines in frames: gives each frame the height of its content, and tells it which page it is in, so that
// readers share links to that page. In a block, so that the page gets no global name.
{
  const iframes = () => [...document.querySelectorAll("iframe")];
  /** The frames with a timeline.
   * @type {Set<HTMLIFrameElement>} */
  const ours = new Set();
  const tell = (/** @type {HTMLIFrameElement} */ frame) =>
    frame.contentWindow?.postMessage({ "article-timeline": { page: location.href } }, "*");
  addEventListener("message", ({ data, source }) => {
    const height = data?.["article-timeline"]?.height;
    const frame = iframes().find(({ contentWindow }) => contentWindow === source);
    if (!frame || !(height > 0 && height < 1e6)) return;
    Object.assign(frame.style, { boxSizing: "content-box", height: `${height}px` });
    ours.add(frame);
    tell(frame);
  });
  addEventListener("hashchange", () => ours.forEach(tell));
  for (const { contentWindow } of iframes()) contentWindow?.postMessage({ "article-timeline": "height" }, "*");
}
