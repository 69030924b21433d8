import { broken, type Finding } from '../../../src/issue/finding.ts'
import { areaLevels, levelOfCode } from '../../../src/schemas/area-code.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { parsePeriod } from '../../../src/schemas/period.ts'
import type { FrontMatter } from './front-matter.ts'
import { newsRules } from './news-rules.ts'

/** A figure that a text leaves for the page to fill in: `<Figure indicator="…" area="…" period="…" />`. */
export type FigureAsked = FigureTag & { line: number; column: string }

/** What the tag says; empty where it says nothing. */
export type FigureTag = { indicator: string; area: string; period: string }

const tag = /<Figure(?=[\s/>])([^>]*)>/g

/** The figures that the body of an item asks for, with the place of their tags. */
export function figuresAsked({ body, bodyLine }: Pick<FrontMatter, 'body' | 'bodyLine'>): FigureAsked[] {
	return [...body.matchAll(tag)].map(({ 1: attributes = '', index }) => {
		const before = body.slice(0, index + 1).split('\n')
		const place = { line: bodyLine + before.length - 1, column: String((before.at(-1) ?? '').length) }
		return { ...tagOf(attributes), ...place }
	})
}

/** A text with something else in the place of each tag. */
export function replaceFigures(body: string, say: (asked: FigureTag) => string): string {
	return body.replace(tag, (_, attributes: string) => say(tagOf(attributes)))
}

function tagOf(attributes: string): FigureTag {
	const said = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
	return { indicator: said('indicator'), area: said('area'), period: said('period') }
}

/** Why there can be no such figure, whatever the tables hold; `null` for one that may be, and for unknown indicators and areas. */
export function figureFault(
	{ indicator, area, period }: FigureTag,
	indicators: readonly Pick<Indicator, 'id' | 'measure' | 'lowestLevel'>[],
): Finding | null {
	if (indicator === '' || area === '' || !parsePeriod(period)) return incomplete(period)
	const known = indicators.find(({ id }) => id === indicator)
	const level = levelOfCode(area)
	if (!known || !level) return null
	const isBelow = areaLevels.indexOf(level) > areaLevels.indexOf(known.lowestLevel)
	return isBelow || known.measure === 'category' ? noFigure(`${indicator}, ${area}`) : null
}

/** A tag in a title or a summary, which lists and cards print as they are. */
export function figureOutsideText(words: string): Finding | null {
	const [found] = /<(?:Chart|Figure|Funnel)\b[^>]*>?/.exec(words) ?? []
	if (found === undefined) return null
	return broken(newsRules.figure, { id: 'kata-kata saja, tanpa tag', en: 'words alone, without a tag' }, found, {
		id: 'tulis angkanya sendiri di sini; yang diisi portal hanya isi berita',
		en: 'write the number itself here; the portal fills in the text of the item alone',
	})
}

/** A number that the portal fills in in one language and not in the other. */
export function figureInOne({ indicator, area, period }: FigureTag, other: string): Finding {
	const finding = broken(
		newsRules.figure,
		{ id: `angka yang sama dalam ${other}`, en: `the same figure in ${other}` },
		`${indicator}, ${area}, ${period}`,
		{
			id: 'sisipkan angka itu dalam kedua bahasa, agar keduanya ikut berubah bila datanya dikoreksi',
			en: 'put the figure into both languages, so that both change when the data is corrected',
		},
	)
	return { ...finding, severity: 'warning' }
}

function incomplete(period: string): Finding {
	const expected = {
		id: 'indicator, area, dan period seperti 2025 atau 2025-03',
		en: 'indicator, area and a period such as 2025 or 2025-03',
	}
	return broken(newsRules.figure, expected, period, {
		id: 'tulis lengkap, misalnya <Figure indicator="p0" area="00" period="2025" />',
		en: 'write all of it, for example <Figure indicator="p0" area="00" period="2025" />',
	})
}

/** A figure that the portal has no whole and undoubted number of. */
export function noFigure(received: string): Finding {
	const expected = { id: 'angka yang diterbitkan portal ini', en: 'a number that this portal publishes' }
	return broken(newsRules.figure, expected, received, {
		id: 'pilih wilayah dan periode yang angkanya ada, lengkap, dan tidak diragukan, atau tulis kalimatnya tanpa angka itu',
		en: 'choose an area and a period with a whole and undoubted number, or write the sentence without it',
	})
}
