import type { Language } from '../../../schemas/bilingual.ts'

/** What the page says of a chart. */
export type ChartFacts = {
	id: string
	title: string
	subtitle: string
	source: string
	address: string
	portal: string
	simulated: string | undefined
	/** The id with the word for it: "Kode gambar K7Q2M9-3T8B-4XR". */
	figureId: string | undefined
	language: Language
}

export const trimmed = (text: string | null | undefined) => (text ?? '').replace(/\s+/g, ' ').trim()

/** Reads what stands round a chart; nothing of it is in the page twice. */
export function chartFacts(figure: HTMLElement, language: Language): ChartFacts {
	const said = (selector: string, within: ParentNode = figure) => trimmed(within.querySelector(selector)?.textContent)
	const canonical = document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href ?? location.href
	return {
		id: figure.id,
		title: said('.finding'),
		subtitle: said('.chart-sub'),
		source: sourceOf(figure.querySelector('.src p')),
		address: figure.dataset.address ?? `${canonical}#${figure.id}`,
		portal: said('.brand b', document),
		simulated: said('.sim-tag') || undefined,
		figureId: said('.fid') || undefined,
		language,
	}
}

/** The source without the id that ends its paragraph. */
function sourceOf(paragraph: Element | null): string {
	const said = [...(paragraph?.childNodes ?? [])].filter((node) => !(node instanceof Element && node.matches('.fid')))
	return trimmed(said.map(({ textContent }) => textContent).join(''))
}
