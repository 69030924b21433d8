import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { figuresOf, latestNumber } from '../../facts/area-figures.ts'
import { parentFigure, placeOf } from '../../facts/peers.ts'
import { placeName } from '../../facts/place-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, valueParts } from '../../format/value.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Change, Figure } from '../../schemas/figure.ts'
import { parsePeriod } from '../../schemas/period.ts'
import { sayChange } from '../../sentences/change.ts'
import { sayExtreme } from '../../sentences/extreme.ts'
import { sayFigure } from '../../sentences/figure.ts'
import { sayGap } from '../../sentences/gap.ts'
import { sayMultiple } from '../../sentences/multiple.ts'
import { mayCompare, speak } from '../../sentences/speak.ts'
import type { BigFigure, Story } from './story.ts'

/** The story of a country, province, kabupaten or kota: its poverty rate, how it moved and where it stands. */
export function povertyStory(context: AreaContext): Story | null {
	const figure = latestNumber(context.file, 'p0')
	if (!figure) return null
	const p0 = readIndicator('p0')
	const { language, area } = context
	const when = formatPeriod(figure.reference, language)
	const value = sayFigure(speak(figure), p0, language)
	const moved = sayMoved(context, figure)
	const standing = sayStanding(context, figure)
	const id = { before: `Pada ${when}, `, mark: value, after: ` penduduk ${placeName(area)} miskin${moved}.${standing}` }
	const en = {
		before: `In ${when}, `,
		mark: value,
		after: ` of the people of ${placeName(area)} were poor${moved}.${standing}`,
	}
	return { lead: language === 'id' ? id : en, figure: povertyFigure(context, figure) }
}

/** "dari setahun sebelumnya" where the earlier figure is of the same month a year before, else its period. */
export function sayFrom(change: Change, reference: string, language: Language): string {
	const earlier = parsePeriod(change.from)
	const later = parsePeriod(reference)
	const sameMonth = !earlier?.month || earlier.month === later?.month
	const yearApart = earlier && later && later.year - earlier.year === 1 && sameMonth
	if (yearApart) return language === 'id' ? 'dari setahun sebelumnya' : 'from a year before'
	return language === 'id'
		? `dari ${formatPeriod(change.from, language)}`
		: `from ${formatPeriod(change.from, language)}`
}

/** ", turun 0,76 poin persen dari setahun sebelumnya dan terendah sejak …"; empty where nothing can be compared. */
function sayMoved({ language, file }: AreaContext, figure: Figure): string {
	const p0 = readIndicator('p0')
	const change = figure.comparison?.change
	const moved = change ? `${sayChange(change, p0, language)} ${sayFrom(change, figure.reference, language)}` : null
	const series = figuresOf(file, 'p0').filter(({ reference }) => reference <= figure.reference)
	const parts = [moved, moved && sayExtreme(series, p0, language)].filter((part) => part !== null)
	return parts.length === 0 ? '' : `, ${parts.join(language === 'id' ? ' dan ' : ' and ')}`
}

/** "Itu sekitar 1,8 kali angka Jawa Timur (9,50 persen); tertinggi kedua dari 38 kabupaten/kota, di bawah Sampang." */
function sayStanding(context: AreaContext, figure: Figure & { value: number }): string {
	const { language } = context
	const against = sayAgainstParent(context, figure)
	const place = placeOf(context, readIndicator('p0'), figure, against === null)
	const parts = [against, place].filter((part) => part !== null)
	if (parts.length === 0) return ''
	return ` ${language === 'id' ? 'Itu' : 'That is'} ${parts.join('; ')}.`
}

/** The rate as a multiple of the parent's where words fit, else by how many points it lies above or below. */
function sayAgainstParent(context: AreaContext, figure: Figure & { value: number }): string | null {
	const { language, parent } = context
	const p0 = readIndicator('p0')
	const own = speak(figure)
	const other = parentFigure(context, p0, figure.reference)
	if (!parent || !figure.comparison?.parent || !mayCompare(own) || !mayCompare(other)) return null
	const name = placeName(parent.area)
	const said = sayMultiple(own, other, name, p0, language) ?? sayGap(own.value, other.value, name, p0, language)
	return `${said} (${sayFigure(other, p0, language)})`
}

function povertyFigure({ language, parent }: AreaContext, figure: Figure & { value: number }): BigFigure {
	const p0 = readIndicator('p0')
	const ofParent = figure.comparison?.parent
	const of: BigFigure['of'] = {
		value: figure.value,
		unit: language === 'id' ? '100 penduduk' : '100 people',
	}
	if (ofParent && parent) {
		const name = placeName(parent.area)
		of.parent = { name, value: ofParent.value, text: `${name} ${formatBare(ofParent.value, p0, language)}` }
	}
	const when = formatPeriod(figure.reference, language)
	const caption = language === 'id' ? `penduduk miskin, ${when}` : `of people poor, ${when}`
	return { ...valueParts(figure.value, p0, language), caption, note: '', of }
}

/** A count in running text with its unit of people: "188.480 orang". */
export function sayPeople(count: number, language: Language): string {
	return `${formatNumber(count, 0, language)} ${language === 'id' ? 'orang' : 'people'}`
}
