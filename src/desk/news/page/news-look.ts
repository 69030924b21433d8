import { make } from '../../../components/dom/make-element.ts'
import { formatPeriod } from '../../../format/period.ts'
import { sayValue } from '../../../format/value.ts'
import type { Language } from '../../../schemas/bilingual.ts'
import type { QuotableFigure } from '../news-home.ts'
import type { FigureKey } from '../news-tags.ts'
import { askedIn, plainPreview } from '../plain-preview.ts'
import type { NewsRoom } from './news-state.ts'

/** The item as it reads in one language, with the numbers that the site has now. */
export async function newsLook(room: NewsRoom, language: Language): Promise<HTMLElement> {
	const { title, summary, body } = room.form.words[language]
	const codes = [...new Set(askedIn(body).flatMap(({ kind, area }) => (kind === 'Figure' ? area : [])))]
	const known = (await Promise.all(codes.map((code) => room.home.figures(code)))).flat()
	const text = plainPreview(body, (key, kind) =>
		kind === 'Chart' ? room.t.chartOf(nameOf(room, key, language)) : numberOf(room, key, known, language),
	)
	return make(
		'figure',
		{ class: 'desk-plain', lang: language },
		make('figcaption', { class: 'small' }, room.t.looked),
		make('p', {}, make('strong', {}, title)),
		make('p', {}, summary),
		make('p', {}, text),
	)
}

function numberOf(room: NewsRoom, key: FigureKey, known: readonly QuotableFigure[], language: Language): string {
	const figure = known.find(
		({ indicator, area, period }) => indicator === key.indicator && area === key.area && period === key.period,
	)
	const indicator = room.registers.indicators.find(({ id }) => id === key.indicator)
	return figure && indicator
		? sayValue(figure.value, indicator, language)
		: room.t.noNumber(nameOf(room, key, language))
}

function nameOf({ registers, areas }: NewsRoom, { indicator, area, period }: FigureKey, language: Language): string {
	const name = registers.indicators.find(({ id }) => id === indicator)?.name[language] ?? indicator
	return [name, areas.name(area), ...(period === '' ? [] : [formatPeriod(period, language)])].join(', ')
}
