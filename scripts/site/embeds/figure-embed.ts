import { addressIn } from '../../../src/schemas/address-in.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import { textOf } from '../../ground/html/text.ts'
import { cutFigure, type FigureParts } from './cut-figure.ts'
import { embedHeight } from './embed-height.ts'
import { type EmbedShell, embedFoot, embedPage } from './embed-page.ts'
import { embedText } from './embed-text.ts'

/** A figure of a finished page in one language. */
export type CutFigure = {
	language: Language
	/** Indonesian address of its embed, and of its page with its place there. */
	address: string
	from: string
	html: string
}

/** The page that others frame to show a figure. */
export function figureEmbed({ language, address, from, html }: CutFigure, shell: EmbedShell, script: string): string {
	const parts = cutFigure(html)
	const [title, description] = [textOf(parts.finding), textOf(parts.subtitle)]
	const height = embedHeight(parts, embedFoot({ language, from }, shell))
	const main = fromPage(mainOf(parts, language), addressIn(language, from))
	return embedPage({ language, address, from, title, description, height, main, script }, shell)
}

function mainOf({ finding, subtitle, drawing, cautions, readings, source }: FigureParts, language: Language): string {
	const paragraphs = (texts: readonly string[]) => texts.map((text) => `<p>${text}</p>`).join('')
	return [
		`<h1>${finding}</h1><p class="chart-sub">${subtitle}</p>`,
		drawing,
		cautions.length > 0 ? `<div class="note data">${paragraphs(cautions)}</div>` : '',
		readings.length > 0
			? `<details><summary>${embedText[language].reading}</summary>${paragraphs(readings)}</details>`
			: '',
		`<p class="src">${source}</p>`,
	].join('')
}

/** Links to places on the page that a figure was cut from lead there. */
function fromPage(html: string, address: string): string {
	return html.replaceAll('href="#', `href="${address.replace(/#.*/, '')}#`)
}
