import { expect, it } from 'vitest'
import { measuresOf } from '../../../src/figure-id/measures-of.ts'

const shown = (subject: string, period: string, area = '99.01') =>
	({ area, subject, period, printed: '1', status: 'A' }) as const

it('names each measure of a figure once, with its period where there are one or two', () => {
	expect(measuresOf([shown('p0', '2025-03'), shown('p0', '2025-03', '99.02')])).toBe('p0@2025-03')
	expect(measuresOf([shown('a', '2024'), shown('b', '2024'), shown('a', '2025')])).toBe('a@2024 a@2025 b@2024')
	expect(measuresOf(['2023', '2024', '2025'].map((year) => shown('a', year)))).toBe('a')
	expect(measuresOf([])).toBe('')
})
