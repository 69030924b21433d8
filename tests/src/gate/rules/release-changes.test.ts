import { describe, expect, it } from 'vitest'
import { articleQuotes, cardsReplaced, unexplainedChanges } from '../../../../src/gate/rules/release-changes.ts'

describe('release-changes', () => {
	it('asks about figures that are gone or changed, with counts and examples', () => {
		const finding = unexplainedChanges({ of: 5075, gone: 1148, changed: 0, examples: ['p0 35.29 2024 (17.78)', '…'] })
		expect(finding).toMatchObject({ severity: 'warning', received: '1.148 hilang, 0 berubah / 1,148 gone, 0 changed' })
		expect(finding.hint).toMatch(/^1\.148 dari 5\.075 angka .* hilang dan 0 berubah: p0 35\.29 2024 \(17\.78\); …\. /)
		expect(finding.hint).toContain(' / 1,148 of the 5,075 figures')
	})

	it('names what an article quotes and the pages of replaced charts', () => {
		expect(articleQuotes(['p0 35.29 2025 17.02 → 17.2'])).toMatchObject({
			severity: 'warning',
			received: 'p0 35.29 2025 17.02 → 17.2',
		})
		expect(cardsReplaced(1200, ['/wilayah/35.29/#tren-p0']).hint).toMatch(
			/^1\.200 gambar .*\/wilayah\/35\.29\/#tren-p0; /,
		)
	})
})
