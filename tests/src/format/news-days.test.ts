import { expect, it } from 'vitest'
import { feedDay, listedDay, newsDays } from '../../../src/format/news-days.ts'

it('tells the day of an event beside that of the news, only where it is another', () => {
	const item = { date: '2025-11-22', datePrecision: 'day' } as const
	const source = { date: '2025-11-22', text: '22 November 2025' }
	expect(newsDays({ ...item, eventDate: '2025-11-12' }, 'id')).toEqual({
		listed: source,
		source,
		updated: null,
		event: { date: '2025-11-12', text: '12 November 2025' },
	})
	expect(newsDays({ ...item, eventDate: '2025-11-22' }, 'id').event).toBeNull()
	expect(newsDays({ ...item, eventDate: undefined }, 'en').event).toBeNull()
	expect(newsDays({ ...item, datePrecision: 'year', eventDate: '2025-03-01' }, 'en').source.text).toBe('2025')
})

it('lists an item by the day this portal published it, and tells a later change', () => {
	const item = { date: '2025-01-01', datePrecision: 'year', published: '2026-02-03' } as const
	expect(newsDays(item, 'id')).toMatchObject({
		listed: { date: '2026-02-03', text: '3 Februari 2026' },
		source: { text: '2025' },
		updated: null,
	})
	expect(newsDays({ ...item, updated: '2026-03-04' }, 'en').updated?.text).toBe('4 March 2026')
	expect(newsDays({ ...item, updated: '2026-02-03' }, 'en').updated).toBeNull()
	expect(listedDay(item)).toBe('2026-02-03')
	expect(listedDay({ date: '2025-01-01' })).toBe('2025-01-01')
})

it('gives a feed no day that nobody knows: of a year alone it makes no first of January', () => {
	expect(feedDay({ date: '2025-01-01', datePrecision: 'year' })).toBeNull()
	expect(feedDay({ date: '2025-03-01', datePrecision: 'month' })).toBeNull()
	expect(feedDay({ date: '2025-03-01', datePrecision: 'day' })).toBe('2025-03-01')
	expect(feedDay({ date: '2025-01-01', datePrecision: 'year', published: '2026-02-03' })).toBe('2026-02-03')
})
