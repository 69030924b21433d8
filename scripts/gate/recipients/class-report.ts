import type { ClassCount } from '../../../src/gate/recipients/class-counts.ts'
import type { Bilingual } from '../../../src/schemas/bilingual.ts'
import { sayNumber } from '../../ground/progress/reporter.ts'

/**
 * How well the recipients of a record-level file hide in each other, one line for each published combination
 * of columns, over all programmes and periods of the file: numbers of groups only, no group and no value.
 */
export function classReport(classes: readonly ClassCount[], threshold: number): string[] {
	const combinations = Map.groupBy(classes, ({ breakdown, level }) => `${breakdown} ${level}`)
	return [...combinations.values()].map((counts) => {
		const sum = (of: (count: ClassCount) => number) => sayNumber(counts.reduce((total, count) => total + of(count), 0))
		const by = combinationOf(counts[0] as ClassCount)
		const all = sum((count) => count.classes)
		const small = sum(({ small }) => small)
		const uniform = counts.every(({ uniform }) => uniform === null) ? '0' : sum((count) => count.uniform ?? 0)
		const told = uniform === '0' ? { id: '', en: '' } : alikeInside(uniform)
		return [
			`${by.id}: ${all} kelompok penerima, ${small} di antaranya kurang dari ${threshold} penerima dan akan disamarkan${told.id}`,
			`${by.en}: ${all} groups of recipients, ${small} of them below ${threshold} recipients, which will be hidden${told.en}`,
		].join(' / ')
	})
}

/** Large enough, and yet all inside are alike: the figure then tells something of each of them. */
function alikeInside(count: string): Bilingual {
	return {
		id: `; ${count} kelompok seluruhnya berkomponen atau berdisabilitas sama, sehingga siapa yang tahu seseorang ada di dalamnya tahu juga hal itu tentangnya`,
		en: `; ${count} groups share one component or disability, so whoever knows that somebody is among them knows that, too`,
	}
}

function combinationOf({ breakdown, level }: Pick<ClassCount, 'breakdown' | 'level'>): Bilingual {
	const place = levels[level]
	if (breakdown === 'total') return { id: `Setiap ${place.id}`, en: `Each ${place.en}` }
	const part = parts[breakdown]
	return { id: `Setiap ${place.id} menurut ${part.id}`, en: `Each ${place.en} by ${part.en}` }
}

const levels: Readonly<Record<ClassCount['level'], Bilingual>> = {
	negara: { id: 'negara', en: 'country' },
	provinsi: { id: 'provinsi', en: 'province' },
	'kabupaten-kota': { id: 'kabupaten/kota', en: 'kabupaten or kota' },
	kecamatan: { id: 'kecamatan', en: 'kecamatan' },
	'desa-kelurahan': { id: 'desa/kelurahan', en: 'desa or kelurahan' },
}

const parts: Readonly<Record<Exclude<ClassCount['breakdown'], 'total'>, Bilingual>> = {
	komponen: { id: 'komponen', en: 'component' },
	jenis_kelamin: { id: 'jenis kelamin', en: 'sex' },
	kelompok_umur: { id: 'kelompok umur', en: 'age group' },
	disabilitas: { id: 'disabilitas', en: 'disability' },
}
