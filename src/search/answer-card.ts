import { categoryWord } from '../format/category-word.ts'
import { formatPeriod } from '../format/period.ts'
import { sayValue } from '../format/value.ts'
import type { ApiArea } from '../schemas/api-area.ts'
import type { AreaLevel } from '../schemas/area-level.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { IndicatorRow } from './index-file.ts'

/** A figure as the answer to a query, in parts. */
export type AnswerCard = {
	/** The area whose figure it is, and its indicator. */
	code: string
	indicator: string
	/** "Kabupaten Sumenep, 2022" */
	about: string
	/** "18,76 persen penduduk miskin" */
	says: string
	/** "BPS, Maret 2022" */
	source: string
	/** The asked area, where it has no such figure and this is that of the nearest around it. */
	askedArea: string | undefined
	/** Lowest level at which the indicator is valid. */
	lowestLevel: AreaLevel
	/** The year that was asked for, where there is no figure of it. */
	missingYear: string | undefined
}

/** What an answer is made of. */
export type CardQuestion = {
	code: string
	title: (code: string) => string
	indicator: IndicatorRow
	/** Name of the indicator, as its page bears it. */
	name: string
	year: string | undefined
	language: Language
	publishers: Readonly<Record<string, string>>
}

type Figure = Pick<ApiArea['pengamatan'][number], 'indikator' | 'periode' | 'acuan' | 'nilai'> & { sumber?: string }

/**
 * The figure of an area and year, or of the nearest area around it that has one; the newest where no year was asked
 * for or none of it is published. `figures` is asked area by area, from the inside out; where it cannot be had there is
 * no answer, lest an area be said to have none.
 */
export async function answerCard(
	question: CardQuestion,
	codes: readonly string[],
	figures: (code: string) => Promise<ApiArea | null>,
): Promise<AnswerCard | undefined> {
	for (const code of codes) {
		const record = await figures(code)
		if (!record) return undefined
		const own = figuresOf(record, question.indicator.id)
		const asked = own.filter(({ periode }) => periode.startsWith(question.year ?? ''))
		const figure = (asked.length > 0 ? asked : own).at(-1)
		if (figure) return cardOf(figure, code, question, asked.length > 0)
	}
	return undefined
}

/** Figures with a number or a word, oldest first; a sum that lacks some of its areas is no answer. */
function figuresOf({ pengamatan, turunan }: ApiArea, indicator: string): Figure[] {
	const whole = turunan.filter(({ cakupan }) => cakupan === null || cakupan.ada === cakupan.dari)
	const all: Figure[] = [...pengamatan, ...whole]
	return all
		.filter(({ indikator, nilai }) => indikator === indicator && nilai !== null)
		.sort((a, b) => (a.acuan < b.acuan ? -1 : 1))
}

function cardOf(figure: Figure, code: string, question: CardQuestion, hasYear: boolean): AnswerCard {
	const { indicator, language, publishers, title, year } = question
	const publisher = figure.sumber === undefined ? '' : (publishers[figure.sumber] ?? '')
	return {
		code,
		indicator: indicator.id,
		about: `${title(code)}, ${formatPeriod(figure.periode, language)}`,
		says: sayFigure(figure.nilai, question),
		source: sourceOf(figure, publisher, language),
		askedArea: code === question.code ? undefined : title(question.code),
		lowestLevel: indicator.lowestLevel,
		missingYear: hasYear ? undefined : year,
	}
}

/** Who published it and of which month; a month that the figure names itself is not said twice. */
function sourceOf({ periode, acuan, sumber }: Figure, publisher: string, language: Language): string {
	const who = sumber === undefined ? computed[language] : publisher
	return periode === acuan ? who : [who, formatPeriod(acuan, language)].filter(Boolean).join(', ')
}

const computed = { id: 'dihitung portal ini', en: 'computed by this portal' } as const

/** A rate is told of people where it can be, all else as name and value. */
function sayFigure(value: Figure['nilai'], { indicator, name, language }: CardQuestion): string {
	if (typeof value === 'string') return `${name}: ${categoryWord(value)}`
	const said = sayValue(value ?? 0, indicator, language)
	const [who, what] = indicator.subject ?? []
	if (indicator.unit !== 'persen' || !who || !what) return `${name}: ${said}`
	return language === 'id' ? `${said} ${who} ${what}` : `${said} of ${who} were ${what}`
}
