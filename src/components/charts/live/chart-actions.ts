import { sayBytes } from '../../../format/bytes.ts'
import { indonesianPath } from '../../../i18n/address.ts'
import { chartReaderText } from '../../../i18n/chart-reader.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { embedAddress } from '../../../schemas/embed-address.ts'
import { reportHref } from '../../../topics/report/report-href.ts'
import { type ChartFacts, chartFacts } from './chart-facts.ts'
import { citationOf } from './citation.ts'
import { copyText } from './copy-text.ts'
import { fileName } from './file-name.ts'
import { saveFile } from './save-file.ts'
import { tableCsv } from './table-csv.ts'
import { type PlainCell, tableText } from './table-text.ts'
import { today } from './today.ts'

/** One thing a reader can do with a chart; it resolves to the sentence that says it is done. */
export type Action = { label: string | (() => string); run: () => Promise<string> }

/** What the actions of a chart are made from: `numbers` reads what it shows, `more` are actions of its own. */
export type ActionsInput = {
	numbers: (() => PlainCell[][]) | null
	more: readonly Action[]
	language: Language
	announce: (text: string) => void
}

/** Lets the button under a chart open its actions, in the flow below the source. */
export function startActions(figure: HTMLElement, { numbers, more, language, announce }: ActionsInput): void {
	const button = figure.querySelector<HTMLButtonElement>('.src button')
	if (!button) return
	const list = document.createElement('ul')
	list.className = 'acts-more'
	list.hidden = true
	list.id = `${figure.id}-aksi`
	button.setAttribute('aria-controls', list.id)
	const done = document.createElement('li')
	const open = (isOpen: boolean) => {
		if (isOpen) for (const { name } of items) name()
		list.hidden = !isOpen
		button.setAttribute('aria-expanded', String(isOpen))
	}
	button.addEventListener('click', () => open(list.hidden !== false))
	list.addEventListener('keydown', ({ key }) => {
		if (key !== 'Escape') return
		open(false)
		button.focus()
	})
	// A chart with files of its own has its rows there.
	const own = numbers && more.length === 0 ? [saveNumbers(figure, numbers, language)] : []
	const all = [...own, ...actionsOf(figure, numbers, language), ...embedActions(figure, language), ...more]
	const items = all.map((action) =>
		itemOf(action, language, (text) => {
			done.textContent = text
			announce(text)
		}),
	)
	// On a page opened from a disk no address begins at the site's root.
	const report = location.protocol === 'file:' ? [] : [reportItem(figure, language)]
	list.append(...idOf(figure), ...items.map(({ item }) => item), ...report, done)
	figure.querySelector('.src')?.append(list)
	open(false)
}

/** The way to the form of a mistake, with this page and the figure's id filled in. */
function reportItem(figure: HTMLElement, language: Language): HTMLLIElement {
	const item = document.createElement('li')
	const link = document.createElement('a')
	const id = figure.querySelector<HTMLAnchorElement>('a.fid')?.search ?? ''
	link.href = reportHref(
		{ path: location.pathname + location.search, figureId: new URLSearchParams(id).get('id') ?? undefined },
		language,
	)
	link.textContent = chartReaderText(language).report
	item.append(link)
	return item
}

/**
 * The code that shows the figure on another site; fetched by those only who ask. None on a page opened from a disk, of a
 * figure without an id, of a single village or simulated; a comparison made here brings its own.
 */
function embedActions(figure: HTMLElement, language: Language): Action[] {
	const id = new URLSearchParams(figure.querySelector<HTMLAnchorElement>('.src a.fid')?.search).get('id')
	const place = `${indonesianPath(location.pathname)}#${figure.id}`
	const isOurs = id !== null && !figure.dataset.address && !figure.matches('.sim')
	if (!isOurs || location.protocol === 'file:' || !embedAddress(place)) return []
	const copy = (isPinned: boolean) => async () => {
		const { copyFigureEmbed } = await import('../../../topics/embed/embed-actions.ts')
		return copyFigureEmbed(id, isPinned, language)
	}
	const t = chartReaderText(language)
	return [
		{ label: t.embed, run: copy(false) },
		{ label: t.embedPinned, run: copy(true) },
	]
}

/** The id of the figure, which leads to the page that checks it; on paper it stands with the source. */
function idOf(figure: HTMLElement): HTMLLIElement[] {
	const id = figure.querySelector('.src .fid')
	if (!id) return []
	const item = document.createElement('li')
	item.append(id.cloneNode(true))
	return [item]
}

/** A button in the list, and what names it: some names say what is in the table when the list is opened. */
function itemOf({ label, run }: Action, language: Language, tell: (text: string) => void) {
	const item = document.createElement('li')
	const button = document.createElement('button')
	button.type = 'button'
	const name = () => {
		button.textContent = typeof label === 'string' ? label : label()
	}
	button.addEventListener('click', () => {
		run().then(tell, () => tell(chartReaderText(language).failed))
	})
	item.append(button)
	return { item, name }
}

function actionsOf(figure: HTMLElement, numbers: (() => PlainCell[][]) | null, language: Language): Action[] {
	const t = chartReaderText(language)
	const copyNumbers = (read: () => PlainCell[][]) => async () => {
		const rows = read()
		await copyText(tableText(rows, language, t.note))
		return t.numbersCopied(String(rows.length - 1))
	}
	const copyCitation = async () => {
		await copyText(citationOf({ ...chartFacts(figure, language), accessed: t.accessed(today()) }))
		return t.citationCopied
	}
	return [
		{ label: t.saveSvg, run: () => savePicture(figure, language, 'svg') },
		{ label: t.savePng, run: () => savePicture(figure, language, 'png') },
		...(numbers ? [{ label: t.copyNumbers, run: copyNumbers(numbers) }] : []),
		{ label: t.copyCitation, run: copyCitation },
	]
}

/** The rows of this chart and no others as a file; how many, and how large it is, stands on the button. */
function saveNumbers(figure: HTMLElement, read: () => PlainCell[][], language: Language): Action {
	const t = chartReaderText(language)
	const made = () => {
		const rows = read()
		return { rows: rows.length - 1, blob: new Blob([tableCsv(rows, language, t.note)], { type: 'text/csv' }) }
	}
	return {
		label: () => {
			const { rows, blob } = made()
			return t.saveNumbers(String(rows), sayBytes(blob.size, language))
		},
		run: async () => {
			const name = nameOf(chartFacts(figure, language), 'csv')
			saveFile(made().blob, name)
			return t.saved(name)
		},
	}
}

/** The pictures' code and font are fetched by those only who save one. */
async function savePicture(figure: HTMLElement, language: Language, extension: 'svg' | 'png'): Promise<string> {
	const facts = chartFacts(figure, language)
	const { chartPicture, paintPng } = await import('./chart-picture.ts')
	const picture = await chartPicture(figure, facts)
	const name = nameOf(facts, extension)
	saveFile(extension === 'png' ? await paintPng(picture) : new Blob([picture.svg], { type: 'image/svg+xml' }), name)
	return chartReaderText(language).saved(name)
}

function nameOf({ id, subtitle, simulated }: ChartFacts, extension: string): string {
	return fileName({ id, subtitle, extension, path: location.pathname, simulated: simulated !== undefined })
}
