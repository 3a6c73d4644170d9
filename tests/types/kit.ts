// What the types of the kit let a program write.
import { type Problem, TimelineError, check, init, prerender, toDocument, toTable } from "article-timeline/kit";

await init();
await init(new URL("https://example.org/article-timeline-kit_bg.wasm"));
const problems: Problem[] = check("{}", { name: "dam.json", lang: "en" });
const [first] = problems;
const line: number | null | undefined = first?.line;
const { document } = toDocument(new Uint8Array(), { from: "csv" });
const { table }: { table: string | null } = toTable(JSON.stringify(document), { lang: "en" });
try {
  const html: string = prerender(JSON.stringify(document), { as: "page", base: "/article-timeline/", view: "story" });
  html.length === (line ?? table?.length);
} catch (error) {
  if (error instanceof TimelineError) error.message.length;
}
// @ts-expect-error: there is no such view.
prerender("{}", { view: "slides" });
