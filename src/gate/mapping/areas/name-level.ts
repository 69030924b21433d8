import { type AreaLevel, areaLevels, COUNTRY_CODE, parentCodeOf } from '../../../schemas/area-level.ts'
import { kindsMeant } from '../../../search/area-kind-words.ts'
import { plainWords } from '../../../search/plain-words.ts'
import { levelOfKind } from '../../register/area-amendment.ts'
import type { AreaIndex } from './area-index.ts'

/** The levels that a heading speaks of: "Kabupaten/Kota" of one, "Kecamatan/Desa" of two, "Wilayah" of none. */
export function levelsOfHeading(heading: string): AreaLevel[] {
	const kinds = plainWords(heading.replaceAll('_', ' ')).flatMap((word) => {
		const own = kindsMeant(word) ?? kindsMeant(word.replace(/^(?:nama|nm|kode|kd)/, ''))
		return own && own.length < 6 ? own : []
	})
	return [...new Set(kinds.map((kind) => levelOfKind[kind]))]
}

/** Texts of a column that lie together at a level: how many of them one area above can hold. */
export type LevelFit = { level: AreaLevel; texts: number; within: string }

/** For each level the area above that holds most of the texts, the best level first. */
export function levelFits(texts: readonly string[], index: AreaIndex): LevelFit[] {
	const fits = areaLevels.flatMap((level): LevelFit[] => {
		const counts = new Map<string, number>()
		for (const text of texts)
			for (const code of parentsOf(text, level, index)) counts.set(code, (counts.get(code) ?? 0) + 1)
		const [best] = [...counts].sort(([, a], [, b]) => b - a)
		return best ? [{ level, within: best[0], texts: best[1] }] : []
	})
	return fits.sort((a, b) => b.texts - a.texts)
}

/** The kabupaten or kota around local areas; the country around the others. */
function parentsOf(text: string, level: AreaLevel, index: AreaIndex): Set<string> {
	const isLocal = level === 'kecamatan' || level === 'desa-kelurahan'
	return new Set(index.named(text, level).map(({ code }) => (isLocal ? regencyOf(code) : COUNTRY_CODE)))
}

/** The kabupaten or kota that a code lies in, or the code itself where it lies in none. */
export function regencyOf(code: string): string {
	let at = code
	while (at.length > 5) at = parentCodeOf(at) ?? ''
	return at
}
