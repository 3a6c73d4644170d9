// The block in the editor: the document, its options, and a preview that the server writes. WordPress's own packages, no build.
(({ blocks, blockEditor, components, element, i18n, serverSideRender }) => {
  const { createElement: el, Fragment } = element;
  const { __ } = i18n;
  const { InspectorControls, MediaUpload, MediaUploadCheck, useBlockProps } = blockEditor;
  const { Button, Disabled, PanelBody, Placeholder, SelectControl, TextareaControl, TextControl, ToggleControl } =
    components;

  // WordPress filters the HTML in the attributes of authors who may not write it. “<”, “>” and “&” are only inside strings of the JSON, so they
  // are stored as its escapes, and shown as what they are.
  const codes = { "<": "\\u003c", ">": "\\u003e", "&": "\\u0026" };
  const stored = (text) => text.replace(/[<>&]/g, (sign) => codes[sign]);
  const shown = (text) =>
    text.replace(/\\(?:u00(3c|3e|26)|.)/gis, (whole, code) =>
      code ? String.fromCharCode(Number.parseInt(code, 16)) : whole,
    );

  /** The options: each with its label, and the values to choose from if there are only some. */
  const options = () => [
    ["view", __("View", "article-timeline"), ["list", "story"]],
    ["order", __("Order", "article-timeline"), ["oldest", "newest"]],
    ["theme", __("Colours", "article-timeline"), ["light", "dark"]],
    ["lang", __("Language of the buttons, such as “en”", "article-timeline")],
    ["dir", __("Direction", "article-timeline"), ["ltr", "rtl"]],
    ["permalink", __("Word for links to an event, such as “timeline”", "article-timeline")],
    ["selected", __("Event that is shown first: its id", "article-timeline")],
    ["branch", __("Filter at the beginning: ids of the first facet", "article-timeline")],
    ["article", __("Article that it belongs to: a CSS selector", "article-timeline")],
    ["imagesFrom", __("Hosts whose pictures load at once", "article-timeline")],
    ["format", __("Format", "article-timeline"), ["article-timeline", "timelinejs", "csv"]],
    ["loading", __("Loading", "article-timeline"), ["on-demand", "visible", "immediate"]],
  ];

  blocks.registerBlockType("article-timeline/timeline", {
    edit({ attributes, setAttributes, isSelected }) {
      const control = (type, name, label, more) =>
        el(type, {
          key: name,
          label,
          value: attributes[name],
          onChange: (value) => setAttributes({ [name]: value }),
          __nextHasNoMarginBottom: true,
          ...more,
        });
      const choices = (values) => ({
        options: ["", ...values].map((value) => ({ value, label: value || __("automatic", "article-timeline") })),
      });
      const source = [
        control(TextControl, "src", __("Address of the document", "article-timeline"), {
          help: __("On this site, or on a host that the administrator has allowed.", "article-timeline"),
        }),
        el(
          MediaUploadCheck,
          { key: "upload" },
          el(MediaUpload, {
            allowedTypes: ["application/json"],
            onSelect: ({ url }) => setAttributes({ src: url }),
            render: ({ open }) =>
              el(
                Button,
                { variant: "secondary", onClick: open },
                __("Choose or upload a document", "article-timeline"),
              ),
          }),
        ),
        control(TextareaControl, "document", __("Or the document itself, as JSON", "article-timeline"), {
          value: shown(attributes.document),
          onChange: (text) => setAttributes({ document: stored(text) }),
          rows: 8,
        }),
      ];
      const isEmpty = !attributes.src.trim() && !attributes.document.trim();
      const preview = () =>
        el(
          Disabled,
          null,
          el(serverSideRender, { block: "article-timeline/timeline", attributes, httpMethod: "POST" }),
        );
      return el(
        Fragment,
        null,
        el(
          InspectorControls,
          null,
          el(
            PanelBody,
            { title: __("Options", "article-timeline") },
            options().map(([name, label, values]) =>
              values ? control(SelectControl, name, label, choices(values)) : control(TextControl, name, label),
            ),
            el(ToggleControl, {
              label: __("Readers may change the order", "article-timeline"),
              checked: attributes.sortable,
              onChange: (sortable) => setAttributes({ sortable }),
              __nextHasNoMarginBottom: true,
            }),
          ),
        ),
        el(
          "div",
          useBlockProps(),
          (isSelected || isEmpty) &&
            el(Placeholder, { icon: "clock", label: __("Article Timeline", "article-timeline") }, source),
          !isEmpty && preview(),
        ),
      );
    },
    save: () => null,
  });
})(window.wp);
