import './invented-site.ts'
import type { AreaContext } from '../../../src/facts/area-context.ts'
import type { AreaFile } from '../../../src/schemas/area-file.ts'
import type { Language } from '../../../src/schemas/bilingual.ts'
import type { Figure } from '../../../src/schemas/figure.ts'
import { areaFile } from './invented-areas.ts'

/** The context of an invented area's page; `changes` replace parts of its file. */
export function context(code: string, language: Language = 'id', changes: Partial<AreaFile> = {}): AreaContext {
	const file = areaFile(code, changes)
	const parent = file.ancestors.at(-1)
	const regency = [...file.ancestors, file.area].find(({ level }) => level === 'kabupaten-kota')
	return {
		language,
		file,
		area: file.area,
		parent: parent ? areaFile(parent.code) : null,
		regency: regency ? areaFile(regency.code) : null,
	}
}

/** The file's series with one of them replaced, or added at the end. */
export function withSeries(code: string, indicator: string, figures: Figure[]): Pick<AreaFile, 'series'> {
	const others = areaFile(code).series.filter((series) => series.indicator !== indicator)
	return { series: [...others, { indicator, figures }] }
}
