// Every failure: its code, a sentence with the names of values in braces, and the remedy. If `recovered`, the timeline works anyway.

export const notStarted = {
  code: "module-broken",
  message: "The timeline could not be started. The previous content stays.",
  remedy: "Put all files of one release into one folder, unchanged.",
};

export const mixed = {
  code: "module-broken",
  message: "The folder contains files of different releases.",
  remedy: "Put all files of one release into it, unchanged.",
};

export const unreachable = {
  code: "module-missing",
  message: "{url} could not be loaded.",
  remedy:
    "Put all files of the release into one folder. If they are on another host, it must send Access-Control-Allow-Origin, and the page's script-src and connect-src must allow it.",
};

export const noWebAssembly = {
  code: "module-unsupported",
  message: "This browser does not support WebAssembly, or it is switched off. The prerendered content stays.",
  remedy: "You cannot fix this on the page. Paste the prerendered snippet, so that readers have something to read.",
};

export const slowType = {
  code: "module-type",
  message: "{url} was sent as “{type}” but could be used, more slowly.",
  remedy: "Configure the server to send .wasm files as application/wasm.",
  recovered: true,
};

export const wrongType = {
  code: "module-type",
  message: "{url} was sent as “{type}” and is not WebAssembly.",
  remedy: "Configure the server to send .wasm files as application/wasm.",
};

export const noEval = {
  code: "module-blocked",
  message: "The page's Content-Security-Policy blocks the module.",
  remedy: "Add 'wasm-unsafe-eval' to script-src.",
};

export const noConnection = {
  code: "module-blocked",
  message: "The page's Content-Security-Policy blocks the module.",
  remedy: "Add the host of the files to connect-src.",
};

export const broken = {
  code: "module-broken",
  message: "The module could not be compiled. The file is damaged, or this browser is too old.",
  remedy: "Upload the release's files again, unchanged.",
};

export const restarted = {
  code: "module-stopped",
  message: "The timeline crashed, and restarted in the same state.",
  remedy: "Nothing else on the page may change the element's shadow root. If nothing does, please report this.",
  recovered: true,
};

export const stopped = {
  code: "module-stopped",
  message: "The timeline crashed, and does not respond any more.",
  remedy: "Nothing else on the page may change the element's shadow root. If nothing does, please report this.",
};

export const noStyle = {
  code: "style-missing",
  message: "{url} could not be loaded.",
  remedy: "Put all files of the release into one folder. The page's style-src must allow their host.",
};

export const late = {
  code: "module-slow",
  message: "The timeline is not ready after {seconds} seconds. It starts when everything has loaded.",
  remedy: "The connection may be slow. Check that the server responds, and that it compresses the files.",
};

export const unreachableDocument = {
  code: "data-refused",
  message: "{url} could not be fetched.",
  remedy:
    "Check the URL. If it is on another host, that must send Access-Control-Allow-Origin, and the page's connect-src must allow it. A Google sheet must be published to the web as CSV.",
};

export const missingDocument = {
  code: "data-missing",
  message: "The server responded to {url} with HTTP {status}.",
  remedy: "Make that URL deliver the document to everybody, or correct src.",
};

export const noDocument = {
  code: "data-missing",
  message: "The element names no document.",
  remedy:
    "Set src to its URL, or put its JSON into the element. If a script sets the property document later, set it to null until then.",
};

export const lost = {
  code: "data-missing",
  message: "The snippet has lost its data.",
  remedy:
    'Paste the complete snippet again, with its <script type="application/json">, or set src to the URL of the document.',
};

export const otherArticle = {
  code: "data-missing",
  message: "The snippet was prerendered from another article than the one built into this release.",
  remedy: "Load the release that the snippet was made for, or set src to the URL of its document.",
};

export const noEvents = {
  code: "data-invalid",
  message: "{name} has no events to show. {problems}",
  remedy: "Fix the document.",
};

export const tooLong = {
  code: "data-invalid",
  message: "{url} is longer than {megabytes} MB.",
  remedy: "Split the document.",
};

export const unreadable = {
  code: "data-invalid",
  message: "{name} is too large for this browser.",
  remedy: "Split the document.",
};

export const partly = {
  code: "data-problems",
  message: "{name} has {count}. The rest is shown. The first problem: {first}",
  remedy: "Run timeline check to see all problems.",
  recovered: true,
};

export const noArticle = {
  code: "article-missing",
  message: 'Nothing on the page matches article="{selector}".',
  remedy: "Set it to a CSS selector of the element that contains the article. The timeline works without it.",
  recovered: true,
};

export const noPhrase = {
  code: "article-missing",
  message: "{first}{more}",
  remedy:
    "Copy the phrases from the article. timeline check --article shows similar text. Until then, these events have no link into the article.",
  recovered: true,
};

export const unreachableWords = {
  code: "words-missing",
  message: "{url} could not be loaded, so the timeline is in English.",
  remedy:
    "Put all files of the release into one folder. If they are on another host, it must send Access-Control-Allow-Origin, and the page's connect-src must allow it.",
  recovered: true,
};

export const otherWords = {
  code: "words-missing",
  message: "{url} has no words for this release, so the timeline is in English.",
  remedy: "Make the file again with timeline words of this release.",
  recovered: true,
};

export const unknown = {
  code: "unknown-id",
  message: "The timeline has no {ids}.",
  remedy: "Use ids from the document.",
  recovered: true,
};
