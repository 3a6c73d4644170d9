import timeline from "article-timeline/vite";

export default { plugins: [timeline({ permalink: "dam" })], logLevel: "error" };
