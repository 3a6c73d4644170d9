// For a page that shows timelines in frames: gives each frame the height of its content.
addEventListener("message", ({ data, source }) => {
  const height = data?.["article-timeline"]?.height;
  if (!(height > 0 && height < 1e6)) return;
  for (const frame of document.querySelectorAll("iframe")) {
    if (frame.contentWindow === source) Object.assign(frame.style, { boxSizing: "content-box", height: `${height}px` });
  }
});
for (const frame of document.querySelectorAll("iframe"))
  frame.contentWindow?.postMessage({ "article-timeline": "height" }, "*");
