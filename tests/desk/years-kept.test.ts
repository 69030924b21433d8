import { describe, expect, it } from 'vitest'
import { observationCsv } from '../../src/desk/engine/observation-csv.ts'
import { periodFates } from '../../src/desk/engine/period-fates.ts'
import { comparePublished, savedFigures } from '../../src/gate/comparison/compare-published.ts'
import { publishedFigures } from '../../src/gate/comparison/published-figures.ts'
import type { SavedRow } from '../../src/gate/comparison/table-figure.ts'
import { corpus } from './corpus.ts'

/** The figures of a case as rows of a dataset. */
const rowsOf = (figures: readonly string[]): SavedRow[] =>
	figures.map((figure) => {
		const [area = '', period = '', indicator = '', value = '', status = 'A'] = figure.split(',')
		return { area, period, indicator, value, status: status as SavedRow['status'], copies: '', note: '' }
	})
const later = (row: SavedRow): SavedRow => ({
	...row,
	period: row.period.replace(/^\d{4}/, (year) => String(Number(year) + 50)),
})
const sorted = (rows: readonly SavedRow[]) =>
	rows.map(({ area, period, indicator, value, status }) => [area, period, indicator, value, status].join()).sort()

describe('the next year of a table of an office', () => {
	const cases = corpus().filter(({ figures }) => figures.length > 0)

	it.each(cases.map(({ slug, figures }) => [slug, figures] as const))(
		'%s, saved under the same name, leaves every figure that is there',
		(_slug, figures) => {
			const before = publishedFigures(observationCsv(rowsOf(figures)).text)
			const drafts = before.map(later)
			const after = publishedFigures(observationCsv(savedFigures(drafts, before)).text)
			expect(sorted(after)).toEqual(sorted([...before, ...drafts]))
			const fates = periodFates(comparePublished(drafts, before))
			const old = new Set(before.map(({ period }) => period))
			for (const { period, added, kept, changed } of fates)
				expect([old.has(period) ? kept > 0 : added > 0, changed]).toEqual([true, 0])
		},
	)
})
