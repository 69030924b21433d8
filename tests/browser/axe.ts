import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

/** What axe finds on a page: all its rules for WCAG 2.2 AA and good practice. */
export async function axeFindings(page: Page): Promise<string[]> {
	// The test's own tool is no part of the page and does not fall under its policy.
	if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe)
	return page.evaluate(`(async () => {
		const { violations } = await axe.run({ resultTypes: ['violations'] })
		return violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200))
	})()`)
}
