import { readFileSync } from "node:fs";
import Count from "./count.jsx";

const snippet = readFileSync("snippet.html", "utf8");

export default function Page() {
  return (
    <main>
      <h1>Our article</h1>
      <Count />
      <div dangerouslySetInnerHTML={{ __html: snippet }} suppressHydrationWarning />
    </main>
  );
}
