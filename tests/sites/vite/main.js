import html from "./timelines/dam.json?timeline";

document.body.dataset.snippet = html;
