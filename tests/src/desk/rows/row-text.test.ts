import { describe, expect, it } from 'vitest'
import { rowFields } from '../../../../scripts/assemble/desk/row-fields.ts'
import { rowText } from '../../../../src/desk/rows/row-text.ts'
import { rowTables } from '../../../../src/schemas/row-form.ts'

describe('the words of the forms for rows', () => {
	it('name every register and every column of it, and no other', () => {
		for (const language of ['id', 'en'] as const) {
			const { columns, tables } = rowText(language)
			expect(Object.keys(tables)).toEqual([...rowTables])
			const asked = rowTables.flatMap((table) => rowFields(table).map(({ heading }) => heading.replace(/_en$/, '')))
			expect(Object.keys(columns).sort()).toEqual([...new Set(asked)].sort())
		}
	})
})
