import { describe, expect, it } from 'vitest'
import type { SourceForm } from '../../../../src/desk/engine/source-form.ts'
import { withNewBase } from '../../../../src/desk/engine/with-new-base.ts'
import { sourceFields } from '../../../../src/schemas/source-fields.ts'

const both = (text: string) => ({ id: text, en: text })
const formWith = (dataset: string, text: string): SourceForm => ({
	dataset,
	base: null,
	fields: Object.fromEntries(sourceFields.map((field) => [field, both(text)])) as SourceForm['fields'],
})

describe('the form of figures that go into another dataset', () => {
	it('takes the source of that dataset, and keeps what somebody wrote', () => {
		const drafted = formWith('satu', 'satu')
		const now = { ...drafted, fields: { ...drafted.fields, issued: both('2025-03') } }
		const { dataset, fields } = withNewBase(now, drafted, formWith('dua', 'dua'))
		expect(dataset).toBe('dua')
		expect(fields.issued).toEqual(both('2025-03'))
		for (const field of sourceFields.filter((one) => one !== 'issued')) expect(fields[field]).toEqual(both('dua'))
	})
})
