// What editors and cleaners that run in a browser make of HTML. They are installed in tests/sites.
import { after } from "node:test";
import { fileURLToPath } from "node:url";
import { buildSync } from "esbuild";
import { startBrowser } from "./page.js";

const at = (name) => fileURLToPath(new URL(`../sites/node_modules/${name}`, import.meta.url));
let browser;
after(async () => (await browser)?.close());

/** A cleaner: scripts of packages, and a function that runs with them in a page and returns what is left of the HTML. */
function inBrowser(scripts, clean, choice) {
  let page;
  const open = async () => {
    browser ??= startBrowser();
    const page = await (await browser).newPage();
    // With an address, because editors resolve links.
    await page.route("http://127.0.0.1/", (route) =>
      route.fulfill({ contentType: "text/html", body: '<!doctype html><title>Editor</title><div id="editor"></div>' }),
    );
    await page.goto("http://127.0.0.1/");
    for (const script of scripts) await page.addScriptTag(script);
    return page;
  };
  return async (html) => {
    page ??= open();
    return (await page).evaluate(clean, [html, choice]);
  };
}
const packages = (...names) => names.map((name) => ({ path: at(name) }));
const tinymce = ["tinymce", "models/dom/model", "themes/silver/theme", "icons/default/icons", "plugins/lists/plugin"];

const ckeditor = (choice) =>
  inBrowser(
    packages("ckeditor5/dist/browser/ckeditor5.umd.js"),
    async ([html, choice]) => {
      const { ClassicEditor, Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, ...more } = CKEDITOR;
      const added = { plain: [], all: [more.GeneralHtmlSupport, more.HtmlComment], embed: [more.HtmlEmbed] }[choice];
      const editor = await ClassicEditor.create(document.querySelector("#editor"), {
        licenseKey: "GPL",
        plugins: [Essentials, Paragraph, Heading, Bold, Italic, Link, List, BlockQuote, ...added],
        htmlSupport: { allow: [{ name: /.*/, attributes: true, classes: true, styles: true }] },
      });
      editor.setData(choice === "embed" ? `<div class="raw-html-embed">${html}</div>` : html);
      const data = editor.getData();
      await editor.destroy();
      return data;
    },
    choice,
  );

const tiptap = () =>
  buildSync({
    stdin: {
      contents:
        'import { Editor } from "@tiptap/core"; import StarterKit from "@tiptap/starter-kit"; globalThis.tiptap = { Editor, StarterKit };',
      resolveDir: at(".."),
    },
    bundle: true,
    write: false,
  }).outputFiles[0].text;

/** By the name that the guide gives them. */
export const editors = {
  "CKEditor 5": ckeditor("plain"),
  "CKEditor 5, all HTML allowed": ckeditor("all"),
  "CKEditor 5, block “HTML embed”": ckeditor("embed"),
  TinyMCE: inBrowser(packages(...tinymce.map((name) => `tinymce/${name}.min.js`)), async ([html]) => {
    const [editor] = await globalThis.tinymce.init({
      selector: "#editor",
      license_key: "gpl",
      plugins: "lists",
      skin: false,
      content_css: false,
    });
    editor.setContent(html);
    const content = editor.getContent();
    editor.remove();
    return content;
  }),
  Tiptap: inBrowser([{ content: tiptap() }], ([html]) => {
    const { Editor, StarterKit } = globalThis.tiptap;
    return new Editor({ extensions: [StarterKit], content: html }).getHTML();
  }),
  Quill: inBrowser(packages("quill/dist/quill.js"), ([html]) => {
    const quill = new Quill("#editor");
    quill.setContents(quill.clipboard.convert({ html }));
    return quill.getSemanticHTML();
  }),
  DOMPurify: inBrowser(packages("dompurify/dist/purify.js"), ([html]) => DOMPurify.sanitize(html)),
  "DOMPurify, `article-timeline` allowed": inBrowser(packages("dompurify/dist/purify.js"), ([html]) =>
    DOMPurify.sanitize(html, {
      CUSTOM_ELEMENT_HANDLING: { tagNameCheck: /^article-timeline$/, attributeNameCheck: /./ },
    }),
  ),
};
