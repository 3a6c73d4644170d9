// The element in a React page, in TypeScript. It is compiled and not run.
import type {} from "article-timeline/react";
import { useRef } from "react";
import type { ArticleTimeline } from "article-timeline";

export function Page({ story }: { story: object | undefined }) {
  const timeline = useRef<ArticleTimeline>(null);
  return (
    <>
      <article-timeline
        ref={timeline}
        lang="en"
        className="wide"
        src="dam.json"
        view="list"
        branch={null}
        document={story ?? null}
        ontimeline-filter={({ detail }) => console.log(detail.shown, detail.of)}
        ontimeline-error={({ detail }) => console.log(detail.code === "data-missing")}
      >
        <p>This text is shown until the timeline is ready.</p>
      </article-timeline>
      <button type="button" onClick={() => timeline.current?.next()}>
        Next
      </button>
      {/* @ts-expect-error: there is no such view. */}
      <article-timeline view="slides" />
      {/* @ts-expect-error: the detail has no such field. */}
      <article-timeline ontimeline-ready={({ detail }) => detail.shown} />
      {/* @ts-expect-error: there is no such attribute. */}
      <article-timeline colour="red" />
    </>
  );
}
