import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { escapeAttribute } from 'entities'
import { addressIn } from '../../../src/schemas/address-in.ts'
import { COMPARISON_EMBED } from '../../../src/schemas/embed-address.ts'
import { elementIn, elementsIn } from '../../ground/html/elements.ts'
import { type EmbedShell, embedPage } from './embed-page.ts'
import { embedText } from './embed-text.ts'

/**
 * The page that shows a reader's own comparison in a frame, in each language: what the address asks for is drawn by its
 * script. What can be compared, and what is where nothing is asked for, it has from the page of comparisons. None where
 * there is nothing to compare.
 */
export function comparisonEmbeds(folder: string, shell: EmbedShell, script: string): { path: string; html: string }[] {
	return shell.languages.flatMap((language) => {
		const from = '/bandingkan/'
		const file = join(folder, addressIn(language, from), 'index.html')
		const root = existsSync(file) ? comparisonRoot(readFileSync(file, 'utf8')) : undefined
		if (!root) return []
		const t = embedText[language]
		const main = `<h1 class="vh">${t.comparison}</h1><noscript><p class="gap">${t.needsScript}</p></noscript><div ${root}><p class="muted needs-script">${t.loading}</p></div>`
		const title = t.comparison
		const page = { language, address: COMPARISON_EMBED, from, title, description: title, main, script }
		return [{ path: `${addressIn(language, COMPARISON_EMBED)}index.html`, html: embedPage(page, shell) }]
	})
}

/** Attributes of the place that is drawn in, from those of the page of comparisons and the choices it offers. */
function comparisonRoot(html: string): string | undefined {
	const root = elementIn(html, (tag) => tag.has('data-compare'))?.tag
	if (!root) return undefined
	const choices = elementsIn(html, (tag) => tag.name === 'option').map(({ tag }) => tag.get('value') ?? '')
	const data = {
		areas: root.get('data-areas') ?? '',
		indicator: root.get('data-indicator') ?? '',
		indicators: choices.filter((value) => value !== '').join(','),
	}
	const written = Object.entries(data).map(([name, value]) => `data-${name}="${escapeAttribute(value)}"`)
	return ['data-embedded-comparison', ...written].join(' ')
}
