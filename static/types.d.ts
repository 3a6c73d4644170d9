// What the scripts are checked with, and nobody else needs (tsconfig.json).

declare global {
  // Of the release; scripts/bundle.js defines them.
  const INTEGRITY: Record<string, string | undefined>;
  const RELEASE: string;
}

// scripts/shrink.js adds this to the glue of the parsers.
declare module "article-timeline-parser" {
  export function release(): void;
}

export {};
