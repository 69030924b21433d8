import type { OutsideArea, Result } from '../../search/answer.ts'
import type { AnswerCard } from '../../search/answer-card.ts'
import { areaUrl } from '../../search/area-words.ts'
import type { AnswerChart } from './answer-chart.ts'
import { excerptNodes } from './excerpt-nodes.ts'
import { fill } from './fill.ts'
import { type FoundText, pageAddress } from './index-source.ts'
import { marked } from './marked.ts'
import type { SearchTexts } from './search-page-parts.ts'

/** A result as an item of the list. */
export function resultItem({ url, title, kind, place, code, summary }: Result, query: string): HTMLElement {
	const about = [kind, place, code].filter(Boolean).join(' · ')
	return item(linkTo(url, ...marked(title, query)), small(about), ...(summary ? [paragraph(summary)] : []))
}

/** A result of the full text, with the words around what was found. */
export function textItem({ url, excerpt, meta }: FoundText): HTMLElement {
	const about = [meta.kind, meta.place].filter(Boolean).join(' · ')
	return item(linkTo(url, meta.title), small(about), paragraph(...excerptNodes(excerpt)))
}

/** The figure that a query asked for, with where it comes from and what it is not. */
export function answerPart(card: AnswerCard, texts: SearchTexts): HTMLElement {
	const part = document.createElement('section')
	part.className = 'answer'
	part.setAttribute('aria-label', texts.answer)
	const about = document.createElement('p')
	const says = document.createElement('b')
	says.textContent = card.says
	about.append(`${card.about}: `, says, '.')
	const source = small(`${card.source}. `)
	const chart = linkTo(areaUrl(card.code, languageOf()), texts.answerChart)
	chart.dataset.chart = ''
	source.append(chart, ' · ', linkTo(addressOf(`/indikator/${card.indicator}/`), texts.answerIndicator))
	const id = small('')
	id.className = 'code'
	part.append(...notes(card, texts).map((text) => small(text)), about, source, id)
	return part
}

/** Leads an answer to the very chart that draws it and names its id, once these are known. */
export function sayChart(part: HTMLElement, { id, page }: AnswerChart, texts: SearchTexts): void {
	const link = part.querySelector<HTMLAnchorElement>('[data-chart]')
	if (link) link.href = addressOf(page)
	part.querySelector('.code')?.append(linkTo(addressOf(`/cek/?id=${id}`), `${texts.answerId} ${id}`))
}

/** Why the figure is that of another area or year than the one asked for. */
function notes({ askedArea, lowestLevel, missingYear }: AnswerCard, texts: SearchTexts): string[] {
	const level = texts.levels[lowestLevel]
	return [
		...(askedArea === undefined ? [] : [fill(texts.answerAround, { area: askedArea, level })]),
		...(missingYear === undefined ? [] : [fill(texts.answerYear, { year: missingYear })]),
	]
}

const languageOf = () => (document.documentElement.lang === 'en' ? 'en' : 'id')

/** The address of a page in the language of this one. */
function addressOf(path: string): string {
	return `${languageOf() === 'en' ? '/en' : ''}${path}`
}

/** An area without a page, and the way to the nearest that has one. */
export function outsideItem({ title, place, nearest }: OutsideArea, texts: SearchTexts): HTMLElement {
	const name = [title, place].filter(Boolean).join(', ')
	return item(
		`${fill(texts.outside, { area: name })} `,
		linkTo(nearest.url, fill(texts.outsideOpen, { area: nearest.title })),
	)
}

function linkTo(url: string, ...content: (string | Node)[]): HTMLAnchorElement {
	const link = document.createElement('a')
	link.href = pageAddress(url)
	link.append(...content)
	return link
}

function item(...content: (string | Node)[]): HTMLElement {
	const element = document.createElement('li')
	element.append(...content)
	return element
}

function small(text: string): HTMLElement {
	const element = document.createElement('small')
	element.textContent = text
	return element
}

function paragraph(...content: (string | Node)[]): HTMLElement {
	const element = document.createElement('p')
	element.append(...content)
	return element
}
