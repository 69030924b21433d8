import { brotliCompressSync } from 'node:zlib'
import fc from 'fast-check'
import { encode } from 'uqr'
import { describe, expect, it } from 'vitest'
import { qrFileOf } from '../../../scripts/site/qr/write-qr-codes.ts'
import { qrSvg, runs } from '../../../src/format/qr-svg.ts'

/** The dark modules that the strokes of a code cover, as "x,y". */
function drawn(svg: string): Set<string> {
	const found = new Set<string>()
	for (const [, left, y, strokes = ''] of svg.matchAll(/M(\d+) (\d+)\.5([mh0-9 ]*)/g)) {
		let at = Number(left)
		for (const [, pen, length] of strokes.matchAll(/([mh])(\d+)/g)) {
			for (let step = 0; step < Number(length); step++, at++) if (pen === 'h') found.add(`${at},${y}`)
		}
	}
	return found
}

describe('the code of a page', () => {
	it('draws every dark module of the code and no other, with four modules of white around', () => {
		fc.assert(
			fc.property(fc.webUrl(), (address) => {
				const { data, size } = encode(address, { ecc: 'M', border: 0, maskPattern: 0 })
				const svg = qrSvg(address)
				const dark = data.flatMap((row, y) => row.flatMap((is, x) => (is ? [`${x + 4},${y + 4}`] : [])))
				expect([...drawn(svg)].toSorted()).toEqual(dark.toSorted())
				expect(svg).toContain(`viewBox="0 0 ${size + 8} ${size + 8}"`)
			}),
			{ numRuns: 30 },
		)
	})

	it('is small and the same every time', () => {
		const address = 'https://terang.example.go.id/en/wilayah/35.29.01.2001/'
		expect(qrSvg(address)).toBe(qrSvg(address))
		expect(brotliCompressSync(qrSvg(address)).length).toBeLessThan(600)
	})

	it('sums a row up as runs of dark modules', () => {
		expect(runs([true, true, false, true])).toEqual([
			[0, 2],
			[3, 1],
		])
		expect(runs([false, false])).toEqual([])
	})

	it('stands in the file the page asks for', () => {
		expect(qrFileOf('<img class="brief-qr" src="/qr/en/wilayah/35.29.svg" alt="">')).toBe('qr/en/wilayah/35.29.svg')
		expect(qrFileOf('<img src="/gambar/peta.svg">')).toBeUndefined()
	})
})
