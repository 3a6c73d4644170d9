/** The element in React's JSX, from React 19: `import type {} from "article-timeline/react";` */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
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
  [Type in keyof TimelineEventMap as `on${Type}`]?: (event: TimelineEventMap[Type]) => void;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "article-timeline": DetailedHTMLProps<HTMLAttributes<ArticleTimeline>, ArticleTimeline> &
        TimelineAttributes &
        TimelineListeners;
    }
  }
}
