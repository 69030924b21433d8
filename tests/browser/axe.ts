import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

const settings = {
	all: { rules: { 'target-size': { enabled: true } } },
	colour: { runOnly: { type: 'tag', values: ['cat.color'] } },
	structure: { rules: { 'target-size': { enabled: true }, 'color-contrast': { enabled: false } } },
}

/**
 * What axe finds on a page: all its rules for WCAG 2.2 AA and good practice. `target-size` is off by default, as no
 * other rule of that level is. With `'colour'` those rules only that a change of colours can break, with `'structure'`
 * all others.
 */
export async function axeFindings(page: Page, which: keyof typeof settings = 'all'): Promise<string[]> {
	// The test's own tool is no part of the page and does not fall under its policy.
	if (!(await page.evaluate('"axe" in globalThis'))) await page.evaluate(axe)
	return page.evaluate(`(async () => {
		const { violations } = await axe.run({ resultTypes: ['violations'], ...${JSON.stringify(settings[which])} })
		return violations.map(({ id, nodes }) => id + ': ' + nodes[0].html.slice(0, 200))
	})()`)
}
