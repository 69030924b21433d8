import type { Page } from 'playwright-core'

/** Opens all that a page of a kecamatan or village keeps behind a line, as a reader does who wants to see it. */
export async function openFolds(page: Page): Promise<void> {
	await page.locator('.local details').evaluateAll((folds) => {
		for (const fold of folds) if (fold.querySelector('.folded')) (fold as HTMLDetailsElement).open = true
	})
}
