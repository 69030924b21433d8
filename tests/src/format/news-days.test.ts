import { expect, it } from 'vitest'
import { newsDays } from '../../../src/format/news-days.ts'

it('tells the day of an event beside that of the news, only where it is another', () => {
	const item = { date: '2025-11-22', datePrecision: 'day' } as const
	expect(newsDays({ ...item, eventDate: '2025-11-12' }, 'id')).toEqual({
		published: { date: '2025-11-22', text: '22 November 2025' },
		event: { date: '2025-11-12', text: '12 November 2025' },
	})
	expect(newsDays({ ...item, eventDate: '2025-11-22' }, 'id').event).toBeNull()
	expect(newsDays({ ...item, eventDate: undefined }, 'en').event).toBeNull()
	expect(newsDays({ ...item, datePrecision: 'year', eventDate: '2025-03-01' }, 'en').published.text).toBe('2025')
})
