/** The element in React's JSX, from React 19: `import type {} from "article-timeline/react";` */
import type { DetailedHTMLProps, HTMLAttributes } from "react";
import type { ArticleTimeline, TimelineEventMap, TimelineFields } from "./article-timeline.js";

type TimelineListeners = {
  [Type in keyof TimelineEventMap as `on${Type}`]?: (event: TimelineEventMap[Type]) => void;
};

declare module "react" {
  namespace JSX {
    interface IntrinsicElements {
      "article-timeline": DetailedHTMLProps<HTMLAttributes<ArticleTimeline>, ArticleTimeline> &
        TimelineFields &
        TimelineListeners;
    }
  }
}
