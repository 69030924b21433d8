import { describe, expect, it } from 'vitest'
import { embedAddress, isEmbed } from '../../../src/schemas/embed-address.ts'

describe('embedAddress', () => {
	it('is one file a figure, below the path of its page', () => {
		expect(embedAddress('/wilayah/35.29/#tren-p0')).toBe('/sematan/wilayah/35.29/tren-p0.html')
		expect(embedAddress('/indikator/p0/#keadaan')).toBe('/sematan/indikator/p0/keadaan.html')
		expect(embedAddress('/#tren')).toBe('/sematan/tren.html')
	})

	it('goes down to kecamatan and stops before villages', () => {
		expect(embedAddress('/wilayah/33.16.02/#idm')).toBe('/sematan/wilayah/33.16.02/idm.html')
		expect(embedAddress('/wilayah/33.16.02.2006/#idm')).toBeUndefined()
	})

	it('is none of a page as a whole', () => {
		expect(embedAddress('/wilayah/35.29/')).toBeUndefined()
	})
})

describe('isEmbed', () => {
	it('knows the pages that others may frame, in both languages, and no other', () => {
		const framed = ['/sematan/wilayah/35.29/tren-p0.html', '/en/sematan/bandingkan/']
		const others = ['/', '/en/', '/wilayah/35.29/', '/berita/sematan/', '/sematan', '/sematan-lain/', '/de/sematan/']
		expect(framed.filter((address) => !isEmbed(address))).toEqual([])
		expect(others.filter(isEmbed)).toEqual([])
	})
})
