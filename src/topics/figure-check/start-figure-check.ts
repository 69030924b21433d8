import { make, makeButton } from '../../components/dom/make-element.ts'
import { judgeFigure } from '../../figure-id/judge-figure.ts'
import { type FigureIdParts, readFigureId } from '../../figure-id/read-figure-id.ts'
import { address } from '../../i18n/address.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { CurrentFigure } from '../../schemas/figure-record.ts'
import { recordAddress, recordIn } from '../../schemas/record-address.ts'
import { type DatasetNames, drawCounted, drawOrigin } from './draw-origin.ts'
import { drawVerdict } from './draw-verdict.ts'
import { figureCheckText } from './figure-check-text.ts'
import { type AskedRecord, countedIn, type FigurePlace, figureOrigin, placeOfFigure } from './figure-origin.ts'
import { loadShard } from './load-shard.ts'
import { askedOrigin } from './origin-address.ts'
import { originText } from './origin-text.ts'

/** Lets the page answer for the id in its address, or for one that is typed; the address keeps it. */
export function startFigureCheck(page: Document): void {
	const form = page.querySelector<HTMLFormElement>('form.check')
	const input = form?.querySelector<HTMLInputElement>('input')
	const said = page.querySelector<HTMLElement>('.check-said')
	if (!form || !input || !said) return
	const language: Language = page.documentElement.lang === 'en' ? 'en' : 'id'
	const ask = () => answer(input, said, language)
	form.addEventListener('submit', (event) => {
		event.preventDefault()
		history.pushState(null, '', `?id=${encodeURIComponent(input.value.trim())}`)
		ask()
	})
	const fromAddress = () => {
		input.value = new URLSearchParams(location.search).get('id') ?? ''
		ask()
	}
	addEventListener('popstate', fromAddress)
	fromAddress()
}

async function answer(input: HTMLInputElement, said: HTMLElement, language: Language): Promise<void> {
	const typed = input.value
	const t = figureCheckText(language)
	if (typed.trim() === '') return withoutId(input, said, language)
	const parts = readFigureId(typed)
	input.setAttribute('aria-invalid', String(parts === null))
	if (!parts) return said.replaceChildren(make('h2', {}, t.typo), make('p', {}, t.typoText))
	said.replaceChildren(make('p', { class: 'muted' }, t.loading))
	if (new URLSearchParams(location.search).has('wilayah')) return handOver(parts, language)
	const content: Answer = await contentOf(parts, language).catch(() => ({
		shown: [make('p', {}, t.failed), makeButton(t.again, 'btn', () => answer(input, said, language))],
		figure: null,
	}))
	// Meanwhile another id may have been asked for.
	if (input.value !== typed) return
	said.replaceChildren(...content.shown)
	const origin = content.figure && (await originOf(content.figure, said.ownerDocument, language))
	if (origin && input.value === typed) said.append(origin)
}

/** Without an id, figures may be asked for by their place; else nothing is said. */
async function withoutId(input: HTMLInputElement, said: HTMLElement, language: Language): Promise<void> {
	said.replaceChildren()
	const place = askedOrigin(location.search)
	const origin = place && (await originAt(place, said.ownerDocument, language))
	if (origin && input.value.trim() === '') said.replaceChildren(origin)
}

/** What is shown of an id, and the figure that the portal shows under it now. */
type Answer = { shown: HTMLElement[]; figure: CurrentFigure | null }

async function contentOf(parts: FigureIdParts, language: Language): Promise<Answer> {
	const verdict = judgeFigure(parts, await loadShard(parts.id))
	const figure = verdict.kind === 'unknown' ? null : verdict.figure
	return { shown: drawVerdict(parts.id, verdict, language), figure }
}

/** How the numbers of a figure were made; nothing for a figure of no area and no recipients. */
async function originOf(figure: CurrentFigure, document: Document, language: Language): Promise<HTMLElement | null> {
	const counted = countedIn(figure)
	if (counted) return drawCounted(counted, datasetNames(document), language)
	const place = placeOfFigure(figure)
	return place && originAt(place, document, language)
}

/** The same from the records of its areas. */
async function originAt(place: FigurePlace, document: Document, language: Language): Promise<HTMLElement | null> {
	try {
		const records = await Promise.all(place.areas.map(loadRecord))
		const origins = records.flatMap((record) => (record ? [figureOrigin(place, record)] : []))
		return origins.length > 0 ? drawOrigin(origins, place.of, datasetNames(document), language) : null
	} catch {
		return make('p', {}, originText(language).failed)
	}
}

/** The public record of an area; `null` for one that has no page here. */
async function loadRecord(area: string): Promise<AskedRecord | null> {
	const answer = await fetch(recordAddress(area))
	return answer.ok ? recordIn(await answer.json(), area) : null
}

/** Datasets as the list at the foot of the page names them. */
function datasetNames(document: Document): DatasetNames {
	const items = [...document.querySelectorAll<HTMLElement>('.check-data [data-dataset]')]
	return new Map(
		items.map((item) => [
			item.dataset.dataset ?? '',
			{ title: item.querySelector('a')?.textContent ?? '', version: item.dataset.version ?? null },
		]),
	)
}

/** An id of a comparison made by a reader stands in no list: the page that makes comparisons answers for it. */
function handOver({ id }: FigureIdParts, language: Language): void {
	const query = new URLSearchParams(location.search)
	query.delete('id')
	query.set('kode', id)
	location.replace(`${address(language, '/bandingkan/')}?${String(query).replaceAll('%2C', ',')}`)
}
