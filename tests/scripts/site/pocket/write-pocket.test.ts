import { expect, test } from 'vitest'
import { pocketArea } from '../../../../scripts/site/pocket/write-pocket.ts'
import type { AreaIndex } from '../../../../src/schemas/area-index.ts'

const index = [
	{ code: '99.01', name: 'Contoh', level: 'kabupaten-kota', kind: 'kabupaten' },
	{ code: '99.01.01', name: 'Pilang', level: 'kecamatan', kind: 'kecamatan' },
] as unknown as AreaIndex

test('a kabupaten or kota of the portal is packed, and nothing else', () => {
	expect(pocketArea('99.01', index)).toBe('Kabupaten Contoh')
	for (const code of ['99.01.01', '99.02', 'contoh']) {
		expect(() => pocketArea(code, index)).toThrow(`--pocket: ${code} bukan kabupaten atau kota di portal ini.`)
	}
})
