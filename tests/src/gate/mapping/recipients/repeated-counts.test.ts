import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { withoutRepeatedCounts } from '../../../../../src/gate/mapping/recipients/repeated-counts.ts'
import type { DraftRecipients } from '../../../../../src/gate/mapping/understanding.ts'

const row = fc.record({
	area: fc.constantFrom('99.01.01.2001', '99.01.01.2002', '99.01.02.2001'),
	programme: fc.constantFrom('satu', 'dua'),
	period: fc.constant('2025'),
	categories: fc.constantFrom({}, { jenis_kelamin: 'perempuan' }),
	count: fc.nat(99),
	amount: fc.nat(9_000_000),
	source: fc.constant({ sheet: 0, row: 0, column: 0 }),
})
const keyOf = ({ area, programme, categories }: DraftRecipients) => JSON.stringify([area, programme, categories])
const sum = (rows: readonly DraftRecipients[], of: 'count' | 'amount') =>
	rows.reduce((all, one) => all + (one[of] ?? 0), 0)

describe('counts that stand more than once', () => {
	it('are each there once whatever was answered, and added up lose nobody and no rupiah', () => {
		fc.assert(
			fc.property(fc.array(row), fc.constantFrom('add', 'first', 'last', 'leave'), (rows, answer) => {
				const { recipients, questions } = withoutRepeatedCounts(rows, { repeated: answer })
				expect(questions).toEqual([])
				expect(new Set(recipients.map(keyOf)).size).toBe(recipients.length)
				if (answer !== 'add') return
				expect([sum(recipients, 'count'), sum(recipients, 'amount')]).toEqual([sum(rows, 'count'), sum(rows, 'amount')])
			}),
		)
	})

	it('are asked about, and none of them is there before; what stands once is', () => {
		fc.assert(
			fc.property(fc.array(row), (rows) => {
				const { recipients, questions } = withoutRepeatedCounts(rows, {})
				const once = rows.filter((one) => rows.filter((other) => keyOf(other) === keyOf(one)).length === 1)
				expect(recipients).toEqual(once)
				expect(questions.map(({ id }) => id)).toEqual(once.length === rows.length ? [] : ['repeated'])
			}),
		)
	})

	it('are no rows of one recipient each, which may be alike', () => {
		const person = { area: '99.01.01.2001', programme: 'satu', period: '2025', categories: {}, count: null }
		const rows = [person, person].map((one) => ({ ...one, source: { sheet: 0, row: 0, column: 0 } }))
		expect(withoutRepeatedCounts(rows, {})).toEqual({ recipients: rows, questions: [] })
	})
})
