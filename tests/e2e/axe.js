// Accessibility checks with axe.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";

const axe = readFileSync(createRequire(import.meta.url).resolve("axe-core/axe.min.js"), "utf8");

/** The violations of each rule, with the first element concerned. `rules` enables or disables rules. */
export async function violations(page, rules = {}) {
  await page.evaluate(`${axe}; 0`);
  return page.evaluate(async (rules) => {
    const { violations } = await globalThis.axe.run(document, {
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"],
      rules,
    });
    return violations.map(
      ({ id, impact, nodes }) => `${id} (${impact}): ${nodes.length} × ${nodes[0].html} ${nodes[0].failureSummary}`,
    );
  }, rules);
}
