/** Astro's integration, and the element in Astro's templates: `import type {} from "article-timeline/astro";` */
/// <reference types="astro/astro-jsx" />
import type { AstroIntegration } from "astro";
import type { TimelineFields } from "./article-timeline.js";

type TimelineAttributes = Omit<TimelineFields, "document" | "imagesFrom"> & {
  "images-from"?: string | null | undefined;
};

/** Copies the element's files into the site, and follows the documents in development. */
export default function timeline(): AstroIntegration;

declare global {
  namespace astroHTML.JSX {
    interface DefinedIntrinsicElements {
      "article-timeline": HTMLAttributes & TimelineAttributes;
    }
  }
}
