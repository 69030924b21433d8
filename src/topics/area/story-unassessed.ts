import { readDatasets, readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { areaPlan } from '../../facts/area-plan.ts'
import { isOfDesaOnly } from '../../facts/desa-only.ts'
import { spokenName } from '../../facts/place-name.ts'
import { titleOf } from '../../format/area-name.ts'
import { lowerFirst } from '../../format/first-letter.ts'
import { formatPeriod } from '../../format/period.ts'
import { themeName } from '../../format/theme-name.ts'
import { sayValue } from '../../format/value.ts'
import { indexParts } from '../../plan/relations.ts'
import { areaLevels } from '../../schemas/area-code.ts'
import type { Indicator } from '../../schemas/indicator.ts'
import { sayOfWhom, subjectOf } from '../../sentences/subject.ts'
import type { Story } from './story.ts'
import { peopleOf, sayPeople } from './story-people.ts'

/**
 * The story of a kelurahan where an index of the portal assesses desa only: first what is not measured there, then what
 * is known of it or of the areas around it. `null` where no such index has figures.
 */
export function unassessedStory(context: AreaContext): Story | null {
	const index = desaIndex()
	const { language, parent, regency } = context
	if (!index) return null
	const where = [parent, regency].flatMap((file) => (file ? [titleOf(file.area, language)] : [])).join(', ')
	const [known, stops] = [knownNearby(context), sayStops(context)]
	const is = language === 'id' ? `ialah kelurahan di ${where}. ` : `is a kelurahan in ${where}. The `
	const facts = known && (language === 'id' ? ` Yang diketahui: ${known}.` : ` What is known: ${known}.`)
	return {
		lead: {
			before: `${spokenName(context)} ${is}${index.name[language]} `,
			mark: language === 'id' ? 'tidak menilai kelurahan' : 'does not assess kelurahan',
			after: `${stops}.${facts}`,
		},
		figure: null,
	}
}

/** The classed index that is made for desa only and has figures in this portal. */
export function desaIndex(): Indicator | undefined {
	const held = new Set(readDatasets().flatMap(({ indicators }) => indicators))
	return [...readIndicators().values()].find(
		(one) => held.has(one.id) && isOfDesaOnly(one) && indexParts(readIndicators(), one)?.classes,
	)
}

/** The first rate of the kabupaten or kota that is not made for what lies inside it. */
export function rateAbove({ regency, area }: AreaContext): Indicator | undefined {
	const rates = regency ? areaPlan(regency).keyFigures.map(({ indicator }) => indicator) : []
	const level = areaLevels.indexOf(area.level)
	return rates.find(({ measure, lowestLevel }) => measure === 'rate' && areaLevels.indexOf(lowestLevel) < level)
}

function sayStops(context: AreaContext): string {
	const rate = rateAbove(context)
	if (!rate) return ''
	const theme = themeName(rate, context.language).toLowerCase()
	const level = rate.lowestLevel.replace('-', '/')
	return context.language === 'id'
		? `, dan angka ${theme} resmi berhenti di ${level}`
		: `, and official ${theme} rates stop at ${level}`
}

/** What was counted here; where nothing was, the people of the kecamatan and the rate of the kabupaten/kota. */
function knownNearby(context: AreaContext): string {
	const own = sayOwn(context)
	if (own) return own
	const facts = [sayPeopleAround(context), sayRateAround(context)]
	return facts.filter(Boolean).join(context.language === 'id' ? ', dan ' : ', and ')
}

function sayOwn({ language, file }: AreaContext): string {
	const indicator = areaPlan(file).keyFigures[0]?.indicator
	const figure = indicator && newestNumberOf(file, indicator.id)
	if (!figure) return ''
	const when = formatPeriod(figure.reference, language)
	const name = lowerFirst(indicator.name[language])
	const value = sayValue(figure.value, indicator, language)
	return language === 'id' ? `${name}, ${value} pada ${when}` : `${name}, ${value} in ${when}`
}

function sayPeopleAround({ language, parent }: AreaContext): string {
	const people = parent ? peopleOf(parent) : undefined
	if (!parent || !people) return ''
	const [name, when] = [titleOf(parent.area, language), formatPeriod(people.reference, language)]
	const said = sayPeople(people.value, language)
	return language === 'id' ? `${name} berpenduduk ${said} pada ${when}` : `${name} had ${said} in ${when}`
}

function sayRateAround(context: AreaContext): string {
	const { language, regency } = context
	const indicator = rateAbove(context)
	const rate = indicator && regency && newestNumberOf(regency, indicator.id)
	if (!rate) return ''
	const [name, when] = [titleOf(regency.area, language), formatPeriod(rate.reference, language)]
	const subject = subjectOf(indicator, language)
	const said = sayValue(rate.value, indicator, language)
	const at = language === 'id' ? 'pada' : 'in'
	if (subject) return `${said}${sayOfWhom(subject, name, language)} ${at} ${when}`
	return `${lowerFirst(indicator.name[language])} ${language === 'id' ? 'di' : 'in'} ${name} ${said} ${at} ${when}`
}
