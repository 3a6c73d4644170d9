// The element's types for Vue's templates. It is compiled and not run.
import type {} from "article-timeline/vue";
import type { GlobalComponents } from "vue";

type Props = InstanceType<GlobalComponents["article-timeline"]>["$props"];
export const props: Props = { src: "dam.json", view: "list", branch: null };
// @ts-expect-error: there is no such view.
export const wrong: Props = { view: "slides" };
