import timeline from "article-timeline/astro";

export default { integrations: [timeline()], devToolbar: { enabled: false } };
