import { readIndicator } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { latestNumber } from '../../facts/area-figures.ts'
import { placeName, spokenName } from '../../facts/place-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import { joinNames } from '../../sentences/join-names.ts'
import { sayTheRank } from '../../sentences/rank.ts'
import { idmStatuses, statusWord } from './idm.ts'
import type { Highlighted, Story } from './story.ts'
import { sayPeople } from './story-poverty.ts'

/** The story of a kecamatan: how its villages stand in the IDM, and how many people live there. */
export function kecamatanStory(context: AreaContext): Story | null {
	const villages = villageSentence(context)
	const people = latestNumber(context.file, 'penduduk')
	const lived = people ? peopleSentence(context, people) : null
	if (villages) {
		const after = lived ? `${villages.after} ${lived.before}${lived.mark}${lived.after}` : villages.after
		return { lead: { ...villages, after }, figure: villageFigure(context) }
	}
	if (!lived || !people) return null
	return { lead: lived, figure: peopleFigure(people, context.language) }
}

function counted(context: AreaContext): { status: string; count: number }[] {
	return idmStatuses
		.toReversed()
		.map((status) => ({ status, count: latestNumber(context.file, `desa-${status}`)?.value ?? 0 }))
		.filter(({ count }) => count > 0)
}

function villageSentence(context: AreaContext): Highlighted | null {
	const assessed = latestNumber(context.file, 'desa-dinilai')
	const statuses = counted(context)
	const [first, ...rest] = statuses
	if (!assessed || !first) return null
	const { language } = context
	const year = formatPeriod(assessed.period, language)
	const name = spokenName(context)
	const say = ({ status, count }: { status: string; count: number }) =>
		`${formatNumber(count, 0, language)} ${statusWord(status, language)}`
	if (rest.length === 0) return everyVillage(first, name, year, language)
	// What follows the marked phrase in the list of all statuses, with that list's commas.
	const others = (mark: string) => joinNames([mark, ...rest.map(say)], language).slice(mark.length)
	if (language === 'id') {
		const mark = `${first.count} berstatus ${statusWord(first.status, 'id')}`
		return {
			before: `Dari ${assessed.value} desa di ${name}, `,
			mark,
			after: `${others(mark)} menurut Indeks Desa Membangun ${year}.`,
		}
	}
	const mark = `${first.count} ${first.count === 1 ? 'ranks' : 'rank'} as ${statusWord(first.status, 'en')}`
	return {
		before: `Of the ${assessed.value} desa in ${name}, `,
		mark,
		after: `${others(mark)} in the Village Development Index of ${year}.`,
	}
}

/** One status for all: said at once, not as "9 of 9". */
function everyVillage(
	{ status, count }: { status: string; count: number },
	name: string,
	year: string,
	language: Language,
): Highlighted {
	const word = statusWord(status, language)
	const number = formatNumber(count, 0, language)
	return language === 'id'
		? {
				before: '',
				mark: `Semua ${number} desa di ${name} berstatus ${word}`,
				after: ` menurut Indeks Desa Membangun ${year}.`,
			}
		: {
				before: '',
				mark: `All ${number} desa in ${name} rank as ${word}`,
				after: ` in the Village Development Index of ${year}.`,
			}
}

function peopleSentence(context: AreaContext, people: Figure & { value: number }): Highlighted {
	const { language, parent } = context
	const when = formatPeriod(people.reference, language)
	const rank = people.comparison?.rank
	const standing =
		rank && parent
			? `, ${sayTheRank(rank, language === 'id' ? `kecamatan di ${placeName(parent.area)}` : `kecamatan in ${placeName(parent.area)}`, language, 'count')}`
			: ''
	return language === 'id'
		? {
				before: `${spokenName(context)} dihuni `,
				mark: sayPeople(people.value, language),
				after: ` pada ${when}${standing}.`,
			}
		: {
				before: `${spokenName(context)} had `,
				mark: sayPeople(people.value, language),
				after: ` in ${when}${standing}.`,
			}
}

function villageFigure(context: AreaContext): Story['figure'] {
	const { language } = context
	const assessed = latestNumber(context.file, 'desa-dinilai')
	const first = counted(context)[0]
	if (!assessed || !first) return null
	const of = language === 'id' ? ` dari ${assessed.value} desa` : ` of ${assessed.value} desa`
	const word = statusWord(first.status, language)
	return {
		before: '',
		number: formatNumber(first.count, 0, language),
		after: '',
		caption: `${language === 'id' ? `desa ${word}` : `desa ranked ${word}`},${of}`,
		note:
			language === 'id' ? `Indeks Desa Membangun ${assessed.period}` : `Village Development Index ${assessed.period}`,
	}
}

function peopleFigure(people: Figure & { value: number }, language: Language): Story['figure'] {
	const penduduk = readIndicator('penduduk')
	return {
		before: '',
		number: formatNumber(people.value, penduduk.decimals, language),
		after: '',
		caption: `${language === 'id' ? 'penduduk' : 'people'}, ${formatPeriod(people.reference, language)}`,
		note: '',
		long: true,
	}
}
