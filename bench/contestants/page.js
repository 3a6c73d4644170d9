// The page that every contestant stands in: the same for all, but for what each loads and shows.
import { TITLE } from "../events.js";

/** A page with these lines in its head and in its body. */
export const page = (head, body) => `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8" />
    <meta name="viewport" content="width=device-width, initial-scale=1" />
    <title>${TITLE}</title>
    <link rel="icon" href="data:," />
    ${head.join("\n    ")}
  </head>
  <body>
    ${body.join("\n    ")}
  </body>
</html>
`;
