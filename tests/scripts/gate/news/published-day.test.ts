import { expect, test } from 'vitest'
import { publishedDay } from '../../../../scripts/gate/news/published-day.ts'

const source = { date: '2025-11-22', datePrecision: 'day' } as const
const faults = (item: Parameters<typeof publishedDay>[0]) =>
	publishedDay(item).map(({ path, finding }) => [...path, finding.rule, finding.expected, finding.received])

test('an item without days of its own is taken, and so are days in their order, as far as that of the source is known', () => {
	expect(faults(source)).toEqual([])
	expect(faults({ ...source, published: '2025-11-22', updated: '2025-12-01' })).toEqual([])
	expect(faults({ date: '2025-01-01', datePrecision: 'year', published: '2025-01-01' })).toEqual([])
})

test('an item published before its source, or changed before it was published, is refused', () => {
	expect(faults({ ...source, published: '2025-11-21' })).toEqual([
		['published', 'news-published-day', 'hari mulai 2025-11-22 / a day from 2025-11-22', '2025-11-21'],
	])
	expect(faults({ ...source, published: '2025-11-25', updated: '2025-11-24' })).toEqual([
		['updated', 'news-published-day', 'hari mulai 2025-11-25 / a day from 2025-11-25', '2025-11-24'],
	])
	expect(faults({ ...source, updated: '2025-11-21' })).toEqual([
		['updated', 'news-published-day', 'hari mulai 2025-11-22 / a day from 2025-11-22', '2025-11-21'],
	])
})
