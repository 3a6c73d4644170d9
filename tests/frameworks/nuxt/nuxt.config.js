export default defineNuxtConfig({
  app: { head: { title: "Our article", htmlAttrs: { lang: "en" } } },
  compatibilityDate: "2026-11-01",
  telemetry: false,
});
