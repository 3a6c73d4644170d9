// The element's types for Astro's templates. It is compiled and not run.
import timeline from "article-timeline/astro";

type Attributes = astroHTML.JSX.IntrinsicElements["article-timeline"];
export const attributes: Attributes = { lang: "en", class: "wide", src: "dam.json", view: "list", "images-from": "" };
// @ts-expect-error: there is no such view.
export const wrong: Attributes = { view: "slides" };
export const name: string = timeline().name;
