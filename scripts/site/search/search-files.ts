import type { Area } from '../../../src/schemas/area.ts'
import { type Language, languages } from '../../../src/schemas/bilingual.ts'
import type { IndicatorFile } from '../../../src/schemas/indicator-file.ts'
import type { CoreIndex, NamePart, NumberPart } from '../../../src/search/index-file.ts'
import { type CoreSources, coreIndex } from './core-index.ts'
import { nameParts } from './name-parts.ts'
import { numberPart } from './number-part.ts'
import type { SearchRecord } from './search-record.ts'

/** Most kecamatan that go along with the core; more are cut into parts like the villages. */
const MOST_KECAMATAN = 400

/** All that the search reads. */
export type SearchFiles = {
	cores: Readonly<Partial<Record<Language, CoreIndex>>>
	inside: ReadonlyMap<string, NamePart>
	outside: ReadonlyMap<string, NamePart>
	numbers: NumberPart
}

/** What the files are made of: of the register every area, those without a page too. */
export type SearchSources = CoreSources & {
	register: CoreSources['register'] & { childrenOf(code: string): readonly Area[]; roots: readonly Area[] }
	indicatorFiles(): Iterable<IndicatorFile>
}

/** Makes the core of each language and the parts that both share. */
export function searchFiles(
	sources: SearchSources,
	recordsIn: (language: Language) => readonly SearchRecord[],
	shown: readonly Language[] = languages,
): SearchFiles {
	const { index, register, indicatorFiles } = sources
	const kecamatan = index.filter(({ level }) => level === 'kecamatan')
	const isCore = ({ level }: Area) =>
		level !== 'desa-kelurahan' && (level !== 'kecamatan' || kecamatan.length <= MOST_KECAMATAN)
	const named = index.filter(isCore)
	const known = new Set(named.map(({ code }) => code))
	const pages = new Set(index.map(({ code }) => code))
	const isKnown = (code: string) => known.has(code)
	const inside = nameParts(
		index.filter((area) => !isCore(area)),
		register.get,
		isKnown,
	)
	const outside = nameParts(
		[...registered(register)].filter(({ code }) => !pages.has(code)),
		register.get,
		isKnown,
	)
	const beginnings = { inside: [...inside.keys()], outside: [...outside.keys()] }
	const cores = shown.map((language) => {
		const core = coreIndex(sources, recordsIn(language), named, language)
		return [language, { ...core, ...beginnings }] as const
	})
	return { cores: Object.fromEntries(cores), inside, outside, numbers: numberPart(indicatorFiles()) }
}

/** Every registered area but the country, those of the invented ones too. */
function* registered({ roots, childrenOf }: SearchSources['register']): Generator<Area> {
	const open = [...roots]
	for (let area = open.pop(); area; area = open.pop()) {
		if (area.kind !== 'negara') yield area
		open.push(...childrenOf(area.code))
	}
}
