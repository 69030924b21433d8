import { describe, expect, it } from 'vitest'
import { sourcePieces } from '../../../src/components/source-pieces.ts'

describe('a source cut at its links', () => {
	const links = [
		{ text: 'kabupaten/kota', href: '/a/' },
		{ text: 'provinsi', href: '/b/' },
	]

	it('keeps every word once, in order', () => {
		const source = 'Sumber: BCS: kabupaten/kota, provinsi.'
		const pieces = sourcePieces(source, links)
		expect(pieces.map(({ text }) => text).join('')).toBe(source)
		expect(pieces.map(({ href }) => href)).toEqual([undefined, '/a/', undefined, '/b/', undefined])
	})

	it('is whole without links, or where a link is not in it', () => {
		expect(sourcePieces('Sumber: X.', [])).toEqual([{ text: 'Sumber: X.' }])
		expect(sourcePieces('Sumber: X.', links)).toEqual([{ text: 'Sumber: X.' }])
	})
})
