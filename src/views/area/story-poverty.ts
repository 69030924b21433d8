import { readIndicator } from '../../contract/read-generated.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatBare, sayValue, valueParts } from '../../format/value.ts'
import { areaText } from '../../i18n/area.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Change, Figure } from '../../schemas/figure.ts'
import { parsePeriod } from '../../schemas/period.ts'
import { sayChange } from '../../sentences/change.ts'
import { sayGap } from '../../sentences/gap.ts'
import { sayTheRank } from '../../sentences/rank.ts'
import type { AreaContext } from './area-context.ts'
import { latestNumber } from './area-figures.ts'
import { placeName } from './place-name.ts'
import type { BigFigure, Story } from './story.ts'

/** The story of a country, province, kabupaten or kota: its poverty rate, how it moved and where it stands. */
export function povertyStory(context: AreaContext): Story | null {
	const figure = latestNumber(context.file, 'p0')
	if (!figure) return null
	const p0 = readIndicator('p0')
	const { language, area } = context
	const when = formatPeriod(figure.reference, language)
	const value = sayValue(figure.value, p0, language)
	const change = figure.comparison?.change
	const moved = change ? `, ${sayChange(change, p0, language)} ${sayFrom(change, figure.reference, language)}` : ''
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

function sayStanding({ language, area, parent }: AreaContext, figure: Figure & { value: number }): string {
	const p0 = readIndicator('p0')
	const { rank = null, parent: ofParent = null } = figure.comparison ?? {}
	const parts: string[] = []
	if (ofParent && parent) parts.push(sayGap(figure.value, ofParent.value, placeName(parent.area), p0, language))
	if (rank) parts.push(sayTheRank(rank, areaText(language).siblings[area.level], language))
	if (parts.length === 0) return ''
	const joined = parts.join(language === 'id' ? ' dan ' : ' and ')
	return language === 'id' ? ` Angka itu ${joined}.` : ` That is ${joined}.`
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
