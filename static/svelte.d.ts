/** The element in Svelte's templates, from Svelte 5: `import type {} from "article-timeline/svelte";` */
import type { HTMLAttributes } from "svelte/elements";
import type { ArticleTimeline, TimelineEventMap } from "./article-timeline.js";

// generated: names
type Name =
  | "src"
  | "embedded"
  | "format"
  | "selected"
  | "branch"
  | "article"
  | "permalink"
  | "words"
  | "imagesFrom"
  | "view"
  | "order"
  | "sortable"
  | "theme"
  | "loading"
  | "document";
// end
type TimelineAttributes = { [Key in Name]?: ArticleTimeline[Key] | null | undefined };
type TimelineListeners = {
  [Type in keyof TimelineEventMap as `on${Type}` | `on:${Type}`]?: (event: TimelineEventMap[Type]) => void;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "article-timeline": HTMLAttributes<ArticleTimeline> &
      TimelineAttributes &
      TimelineListeners & { "images-from"?: string | null | undefined };
  }
}
