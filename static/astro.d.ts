/** Astro's integration, and the element in Astro's templates: `import type {} from "article-timeline/astro";` */
/// <reference types="astro/astro-jsx" />
import type { AstroIntegration } from "astro";
import type { ArticleTimeline } from "./article-timeline.js";

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
type TimelineAttributes = {
  [Key in Exclude<Name, "document" | "imagesFrom">]?: ArticleTimeline[Key] | null | undefined;
} & { "images-from"?: string | null | undefined };

/** Copies the element's files into the site, and follows the documents in development. */
export default function timeline(): AstroIntegration;

declare global {
  namespace astroHTML.JSX {
    interface DefinedIntrinsicElements {
      "article-timeline": HTMLAttributes & TimelineAttributes;
    }
  }
}
