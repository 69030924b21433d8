import { describe, expect, it } from 'vitest'
import { alike, broken, type Finding } from '../../../src/issue/finding.ts'
import { scripts, site } from '../../docs/source-code.ts'

const rule = { id: 'rekaan', explanation: { id: 'Aturan rekaan.', en: 'An invented rule.' } }

describe('a finding', () => {
	it('says what was expected and received in Indonesian first, and once where both say the same', () => {
		const finding: Finding = broken(
			rule,
			{ id: '0 sampai 100', en: '0 to 100' },
			{ id: 'dua baris', en: 'two rows' },
			{ id: 'periksa', en: 'check' },
		)
		expect(finding).toMatchObject({
			expected: '0 sampai 100 / 0 to 100',
			received: 'dua baris / two rows',
			hint: 'periksa / check',
		})
		expect(broken(rule, alike('JSON'), '{', rule.explanation)).toMatchObject({ expected: 'JSON', received: '{' })
	})

	it('is nowhere given a sentence of one language alone', () => {
		const calls = [...site, ...scripts].flatMap(({ path, text }) =>
			[...text.matchAll(/\bbroken\(\s*[\w.[\]]+,\s*(['"`])/g)].map(() => path),
		)
		expect(calls).toEqual([])
		const used = [...site, ...scripts].filter(({ text }) => /\bbroken\(\s*\w/.test(text))
		expect(used.length).toBeGreaterThan(80)
	})
})
