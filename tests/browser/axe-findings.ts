import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import type { Page } from 'playwright-core'

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8')

type AxeWindow = { axe: { run(): Promise<{ violations: { id: string; nodes: { html: string }[] }[] }> } }

/** What axe finds on an open page: the rule, and the first place where it is broken. */
export async function axeFindings(page: Page): Promise<string[]> {
	await page.evaluate(axe)
	return page.evaluate(async () => {
		const { violations } = await (globalThis as unknown as AxeWindow).axe.run()
		return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html.slice(0, 200)}`)
	})
}
