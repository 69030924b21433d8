import { describe, expect, it } from 'vitest'
import { formatJson } from '../../../../scripts/ground/report/format-json.ts'
import { example, many } from './example-issues.ts'

describe('formatJson', () => {
	it('prints one array with every issue, keys in order', () => {
		const text = [...formatJson(example)].join('')
		expect(JSON.parse(text)).toEqual(example)
		expect(text.endsWith('\n]\n')).toBe(true)
	})

	it('prints an empty array for no issues', () => {
		expect([...formatJson([])].join('')).toBe('[]\n')
	})

	it('leaves none out, however many are alike', () => {
		expect(JSON.parse([...formatJson(many(500))].join(''))).toHaveLength(500)
	})
})
