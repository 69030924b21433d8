import { make, makeButton } from '../../../components/dom/make-element.ts'
import { formatPeriod } from '../../../format/period.ts'
import { sayValue } from '../../../format/value.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import { choice, labelled } from '../../page/drawn.ts'
import type { QuotableFigure } from '../news-home.ts'
import { alone, chartTag, figureTag, insertAt } from '../news-tags.ts'
import type { NewsRoom } from './news-state.ts'
import { insertTerm } from './number-fields.ts'
import { fieldId, setWord } from './words-fields.ts'

/** Puts a published figure, or its chart, where the caret of the text is. `refresh` follows the areas of the item. */
export function figureInserter(room: NewsRoom): { element: HTMLElement; refresh(): void } {
	const { t, languages } = room
	const place = make('div')
	let into: Language = languages[0] ?? 'id'
	const refresh = () => {
		const [first] = room.form.areas
		if (first === undefined) return place.replaceChildren()
		const figures = make('div')
		const show = async (area: string) => figures.replaceChildren(...(await figureChoice(room, area, () => into)))
		const told = (area: string) => {
			show(area).catch((fault: Error) => room.say(t.failed(fault.message)))
		}
		const areas = room.form.areas.map((code) => ({ value: code, label: room.areas.name(code) }))
		const texts = languages.map((one) => ({ value: one, label: one === 'id' ? 'Indonesia' : 'English' }))
		const target = choice(texts, into, (value) => {
			into = value === 'en' ? 'en' : 'id'
		})
		place.replaceChildren(
			labelled(t.ofArea, choice(areas, first, told), 'meja-berita-angka-wilayah'),
			...(languages.length > 1 ? [labelled(t.into, target, 'meja-berita-angka-bahasa')] : []),
			figures,
		)
		told(first)
	}
	refresh()
	const hint = make('p', { class: 'small' }, t.insertHint)
	const element = make('details', {}, make('summary', {}, t.insert), hint, place)
	return { element, refresh }
}

async function figureChoice(room: NewsRoom, area: string, into: () => Language): Promise<HTMLElement[]> {
	const { t } = room
	const figures = await room.home.figures(area)
	const known = figures.flatMap((figure) => {
		const label = labelOf(room, figure)
		return label === null ? [] : [{ figure, label }]
	})
	if (known.length === 0) return [make('p', { class: 'muted' }, t.noFigures)]
	let chosen = 0
	const options = known.map(({ label }, at) => ({ value: String(at), label }))
	const list = choice(options, '0', (value) => {
		chosen = Number(value)
	})
	const put = (pieceOf: (figure: QuotableFigure, text: string, caret: number) => string) => () => {
		const figure = known[chosen]?.figure
		if (figure) insertInto(room, into(), figure, pieceOf)
	}
	return [
		labelled(t.figure, list, 'meja-berita-angka'),
		make(
			'p',
			{ class: 'desk-options' },
			makeButton(t.insertNumber, 'btn line', put(figureTag)),
			makeButton(
				t.insertChart,
				'btn line',
				put((figure, text, caret) => alone(text, caret, chartTag(figure))),
			),
			makeButton(t.insertTerm, 'btn line', () => {
				const figure = known[chosen]?.figure
				if (figure) insertTerm(figure)
			}),
		),
	]
}

function labelOf({ registers, language }: NewsRoom, { indicator, period, value }: QuotableFigure): string | null {
	const known = registers.indicators.find(({ id }) => id === indicator)
	return known
		? `${known.name[language]}, ${formatPeriod(period, language)}: ${sayValue(value, known, language)}`
		: null
}

/** The indicator joins those of the item, so that its newest figures and their source stand below the text. */
function insertInto(
	room: NewsRoom,
	language: Language,
	figure: QuotableFigure,
	pieceOf: (figure: QuotableFigure, text: string, caret: number) => string,
): void {
	const field = document.getElementById(fieldId(language, 'body'))
	if (!(field instanceof HTMLTextAreaElement)) return
	const { selectionStart, selectionEnd, value } = field
	const { text, caret } = insertAt(value, selectionStart, selectionEnd, pieceOf(figure, value, selectionStart))
	field.value = text
	setWord(room, language, 'body', text)
	const { indicators } = room.form
	if (!indicators.includes(figure.indicator))
		room.form = { ...room.form, indicators: [...indicators, figure.indicator] }
	field.closest('details')?.setAttribute('open', '')
	field.focus()
	field.setSelectionRange(caret, caret)
}
