import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Part, zipOf } from '../../../../scripts/ground/files/zip.ts'

const parts: Part[] = [
	['baca.txt', ['é', '\r\n']],
	['tabel/a.csv', strToU8('1,2\r\n'.repeat(1000))],
	['tabel/a.xlsx', new Uint8Array([1, 2, 3])],
]

describe('a package', () => {
	it('holds its parts in their order, and opens in another reader', () => {
		const opened = unzipSync(zipOf(parts))
		expect(Object.keys(opened)).toEqual(parts.map(([path]) => path))
		expect(strFromU8(opened['baca.txt'] ?? new Uint8Array())).toBe('é\r\n')
		expect(opened['tabel/a.csv']).toEqual(parts[1]?.[1])
		expect(opened['tabel/a.xlsx']).toEqual(parts[2]?.[1])
	})

	it('is packed, and the same bytes each time', () => {
		expect(zipOf(parts).length).toBeLessThan(800)
		expect(zipOf(parts)).toEqual(zipOf(parts))
	})
})
