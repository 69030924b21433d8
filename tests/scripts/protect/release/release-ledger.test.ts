import { describe, expect, it } from 'vitest'
import { releaseLedger } from '../../../../scripts/protect/release/release-ledger.ts'
import { english } from '../../../english.ts'

const place = '99.01.01.2001 pkh 2024 total'

describe('release-ledger', () => {
	it('explains the choice where a published figure has to be hidden now', () => {
		expect(releaseLedger('newly-hidden', 1, place)).toMatchInlineSnapshot(`
			{
			  "expected": "sel yang ditampilkan seperti di terbitan 1 / a cell shown as in release 1",
			  "hint": "sel ini sudah pernah terbit, sekarang harus disamarkan. Pilih: (1) keluarkan program dan periode ini dari baris masukan, maka terbitan lama tetap berlaku; atau (2) terima bahwa angka lamanya sudah diketahui orang, dan jalankan lagi dengan --accept-newly-hidden / this cell was published before and has to be hidden now. Choose: (1) leave this programme and period out of the rows, and the earlier release stays; or (2) accept that its earlier figure is known, and run again with --accept-newly-hidden",
			  "received": "99.01.01.2001 pkh 2024 total",
			  "rule": "release-ledger",
			  "severity": "error",
			}
		`)
	})

	it.each([
		['unhidden', 'a cell hidden as in release 2'],
		['difference', 'no hidden change that follows from release 2'],
		['overlay', 'no hidden figure that follows from the areas of release 2'],
		['unexplained', 'the areas of release 2, or a change that areas.csv tells'],
		['unproven', 'counts that agree with release 2 where areas changed'],
		['unrecorded', 'a cell as the ledger records it'],
	] as const)('says what a release must not do: %s', (kind, expected) => {
		const finding = releaseLedger(kind, 2, place)
		expect(finding).toMatchObject({ received: place, rule: 'release-ledger' })
		expect(english(finding.expected)).toBe(expected)
	})

	it('gives each kind advice of its own in both languages', () => {
		const hints = (
			['unhidden', 'newly-hidden', 'difference', 'overlay', 'unexplained', 'unproven', 'unrecorded'] as const
		).map((kind) => releaseLedger(kind, 1, place).hint)
		expect(new Set(hints).size).toBe(7)
		expect(hints.every((hint) => hint.split(' / ').length >= 2)).toBe(true)
	})
})
