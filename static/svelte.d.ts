/** The element in Svelte's templates, from Svelte 5: `import type {} from "article-timeline/svelte";` */
import type { HTMLAttributes } from "svelte/elements";
import type { ArticleTimeline, TimelineEventMap, TimelineFields } from "./article-timeline.js";

type TimelineListeners = {
  [Type in keyof TimelineEventMap as `on${Type}` | `on:${Type}`]?: (event: TimelineEventMap[Type]) => void;
};

declare module "svelte/elements" {
  interface SvelteHTMLElements {
    "article-timeline": HTMLAttributes<ArticleTimeline> &
      TimelineFields &
      TimelineListeners & { "images-from"?: string | null | undefined };
  }
}
