/** The element in Vue's templates: `import type {} from "article-timeline/vue";` */
import type { DefineComponent } from "vue";
import type { TimelineEventMap, TimelineFields } from "./article-timeline.js";

type TimelineEmits = { [Type in keyof TimelineEventMap]: (event: TimelineEventMap[Type]) => void };

declare module "vue" {
  interface GlobalComponents {
    "article-timeline": DefineComponent<TimelineFields, object, object, object, object, object, object, TimelineEmits>;
  }
}
