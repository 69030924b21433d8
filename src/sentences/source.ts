import type { Bilingual, Language } from '../schemas/bilingual.ts'

/** Whether the figures of a chart stand in the publishers' tables, or the portal computed some or all of them. */
export type Computed = 'none' | 'part' | 'all'

/** A publisher's table as a source names it; `issued` is the day, month or year of issue. */
type PublishedTable = { publisher: Bilingual; table: Bilingual; issued: string }

/** The words around a source. */
export const sourceWords = {
	id: { source: 'Sumber', part: 'sebagian dihitung portal ini', all: 'dihitung portal ini' },
	en: { source: 'Source', part: 'partly computed by this portal', all: 'computed by this portal' },
} as const

/**
 * "Sumber: BPS, Persentase Penduduk Miskin … (2025-07-25); dihitung portal ini." Every table is named once.
 * @throws RangeError where there is no table to name: a figure without a source is not published
 */
export function saySource(tables: readonly PublishedTable[], computed: Computed, language: Language): string {
	if (tables.length === 0) throw new RangeError('a figure has no source: no dataset holds it or what went into it')
	const named = tables.map(({ publisher, table, issued }) => {
		const name = `${publisher[language]}, ${table[language]}`
		return name.endsWith(issued) ? name : `${name} (${issued})`
	})
	const t = sourceWords[language]
	const by = computed === 'none' ? [] : [t[computed]]
	return `${t.source}: ${[...new Set(named), ...by].join('; ')}.`
}
