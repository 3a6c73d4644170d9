/** The element in Vue's templates: `import type {} from "article-timeline/vue";` */
import type { DefineComponent } from "vue";
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
type TimelineProps = { [Key in Name]?: ArticleTimeline[Key] | null | undefined };
type TimelineEmits = { [Type in keyof TimelineEventMap]: (event: TimelineEventMap[Type]) => void };

declare module "vue" {
  interface GlobalComponents {
    "article-timeline": DefineComponent<TimelineProps, object, object, object, object, object, object, TimelineEmits>;
  }
}
