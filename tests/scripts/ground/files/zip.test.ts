import { strFromU8, strToU8, unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { type Part, packPart, zipOf } from '../../../../scripts/ground/files/zip.ts'

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

	it('takes a part that was packed before, under another path, with the same bytes', () => {
		const [first, ...others] = parts.map(packPart)
		if (!first) throw new Error('no parts')
		expect(zipOf([first, ...others])).toEqual(zipOf(parts))
		expect(Object.keys(unzipSync(zipOf([{ ...first, path: 'lain.txt' }])))).toEqual(['lain.txt'])
	})

	it('packs a text longer than memory should hold piece by piece, and it opens whole', () => {
		const line = '0123456789abcdef'.repeat(4_096)
		const lines = function* () {
			for (let at = 0; at < 300; at++) yield `${at}é${line}`
		}
		const whole = [...lines()].join('')
		const packed = packPart(['panjang.csv', lines()])
		expect(packed.data.length).toBeGreaterThan(1)
		expect(packed.size).toBe(Buffer.byteLength(whole))
		expect(strFromU8(unzipSync(zipOf([packed]))['panjang.csv'] ?? new Uint8Array())).toBe(whole)
	})
})
