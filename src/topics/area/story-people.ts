import { readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { newestNumberOf } from '../../facts/area-figures.ts'
import { placeName, spokenName } from '../../facts/place-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { areaText } from '../../i18n/area.ts'
import { populationOf } from '../../plan/relations.ts'
import type { AreaFile } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import { sayStanding } from '../../sentences/standing.ts'
import type { Highlighted, Story } from './story.ts'

/** A figure that holds a number. */
export type Known = Figure & { value: number }

/** How many people live in an area; `undefined` where nobody counted them. */
export function peopleOf(file: AreaFile): Known | undefined {
	const population = populationOf(readIndicators())
	return population && newestNumberOf(file, population.id)
}

/** The story of an area by the people who live there. */
export function peopleStory(context: AreaContext): Story | null {
	const people = peopleOf(context.file)
	return people ? { lead: peopleSentence(context, people), figure: peopleFigure(people, context.language) } : null
}

/** "Pragaan dihuni 61.234 orang pada Januari 2024, terbanyak ketiga dari 27 kecamatan di Sumenep." */
export function peopleSentence(context: AreaContext, people: Known): Highlighted {
	const { language, parent, area } = context
	const when = formatPeriod(people.reference, language)
	const siblings = areaText(language).siblings[area.level]
	const rank = people.comparison?.rank
	const among = parent && { noun: siblings, where: placeName(parent.area) }
	const standing = rank && among ? `, ${sayStanding(rank, among, language, 'count')}` : ''
	return {
		before: `${spokenName(context)} ${language === 'id' ? 'dihuni' : 'had'} `,
		mark: sayPeople(people.value, language),
		after: ` ${language === 'id' ? 'pada' : 'in'} ${when}${standing}.`,
	}
}

/** A count in running text with its unit of people: "188.480 orang". */
export function sayPeople(count: number, language: Language): string {
	return `${formatNumber(count, 0, language)} ${language === 'id' ? 'orang' : 'people'}`
}

function peopleFigure(people: Known, language: Language): Story['figure'] {
	return {
		before: '',
		number: formatNumber(people.value, 0, language),
		after: '',
		caption: `${language === 'id' ? 'penduduk' : 'people'}, ${formatPeriod(people.reference, language)}`,
		note: '',
		long: true,
	}
}
