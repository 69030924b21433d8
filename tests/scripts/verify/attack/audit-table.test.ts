import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { auditTable } from '../../../../scripts/verify/attack/audit-table.ts'
import { randomTables } from './random-tables.ts'
import { protectPlainly, publish } from './reference-protection.ts'

describe('auditTable', () => {
	test('finds nothing in tables that are well protected', () => {
		let audited = 0
		fc.assert(
			fc.property(randomTables({ leaves: 9, categories: 3, largest: 30 }), ({ full }) => {
				const hidden = protectPlainly(full, 5)
				if (!hidden || hidden.rows.size === 0) return
				audited++
				expect(auditTable(publish(full, hidden), 5, 'bounds')).toEqual([])
			}),
			{ numRuns: 300 },
		)
		expect(audited).toBeGreaterThan(100)
	})
})
