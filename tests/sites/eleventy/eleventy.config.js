import timeline from "article-timeline/eleventy";

export default function (config) {
  config.addPlugin(timeline, { permalink: "dam" });
}
