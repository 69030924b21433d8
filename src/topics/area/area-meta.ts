import { readIndicators } from '../../contract/read-generated.ts'
import type { AreaContext } from '../../facts/area-context.ts'
import { isComplete, newestNumberOf } from '../../facts/area-figures.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { formatValue } from '../../format/value.ts'
import { populationOf, sizeOf } from '../../plan/relations.ts'
import { areaKinds } from '../../schemas/area.ts'

const nouns = {
	negara: { id: 'negara', en: 'country' },
	provinsi: { id: 'provinsi', en: 'provinces' },
	kabupaten: { id: 'kabupaten', en: 'kabupaten' },
	kota: { id: 'kota', en: 'kota' },
	kecamatan: { id: 'kecamatan', en: 'kecamatan' },
	desa: { id: 'desa', en: 'desa' },
	kelurahan: { id: 'kelurahan', en: 'kelurahan' },
} as const

/** The small facts under the lead: what lies inside, how many people, how large. */
export function areaMeta({ language, file, area }: AreaContext): string[] {
	const inside = areaKinds.flatMap((kind) => {
		const count = file.inside[kind]
		return count ? [`${formatNumber(count, 0, language)} ${nouns[kind][language]}`] : []
	})
	const [population, extent] = [populationOf(readIndicators()), sizeOf(readIndicators())]
	const people = population && newestNumberOf(file, population.id)
	const size = extent && newestNumberOf(file, extent.id)
	const facts = [...inside]
	if (people && isComplete(people) && area.level !== 'kecamatan') {
		const noun = language === 'id' ? 'penduduk' : 'people'
		facts.push(`${formatNumber(people.value, 0, language)} ${noun} (${formatPeriod(people.reference, language)})`)
	}
	if (extent && size) facts.push(formatValue(size.value, extent, language))
	return facts
}
