import { readdirSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { reservedName } from '../../../../src/gate/rules/reserved-name.ts'
import { fixedDownloads } from '../../../../src/schemas/fixed-downloads.ts'
import { fixedNames } from '../../../../src/schemas/fixed-names.ts'
import { shippedNames } from '../../../data/shipped-names.ts'

const recased = (name: string) =>
	fc
		.array(fc.boolean(), { minLength: name.length, maxLength: name.length })
		.map((up) => [...name].map((sign, at) => (up[at] ? sign.toUpperCase() : sign)).join(''))

describe('reserved-name', () => {
	it('lets names of an office pass, those of the shipped example among them', () => {
		expect(['kemiskinan-kabupaten-kota', 'koreksi-2024', 'conto', 'com10', 'p0'].flatMap(say)).toEqual([])
		expect(shippedNames().length).toBeGreaterThan(60)
		expect(shippedNames().flatMap(say)).toEqual([])
	})

	it('says in words what the name is used for, and offers another', () => {
		expect([reservedName('turunan'), reservedName('nul')]).toMatchInlineSnapshot(`
			[
			  {
			    "expected": "nama yang tidak dipakai portal / a name of its own",
			    "hint": "portal memakai nama ini untuk alamatnya sendiri; pakai nama lain, misalnya data-turunan / the portal uses this name for an address of its own; choose another, such as data-turunan",
			    "received": "turunan",
			    "rule": "reserved-name",
			    "severity": "error",
			  },
			  {
			    "expected": "nama berkas yang diizinkan Windows / a name that files may have on Windows",
			    "hint": "Windows memakai nama ini untuk perangkat; pakai nama lain, misalnya data-nul / Windows keeps this name for a device; choose another, such as data-nul",
			    "received": "nul",
			    "rule": "reserved-name",
			    "severity": "error",
			  },
			]
		`)
	})

	it('knows the names of pages, downloads and languages, and what Windows keeps for itself, in any case', () => {
		const some = 'turunan koreksi dapil verifikasi rekomendasi ringkas index wilayah indikator kategori rss en api v1'
		const devices = 'con prn aux nul com0 com9 lpt1'
		for (const name of `${some} ${devices}`.split(' '))
			fc.assert(
				fc.property(recased(name), (written) => say(written).length === 1),
				{ numRuns: 20 },
			)
	})

	it('takes them from the pages and downloads themselves', () => {
		const top = readdirSync('src/pages/[...lang]').map((name) => name.replace(/\..*/, ''))
		expect([...top, ...Object.values(fixedDownloads)].filter((name) => !fixedNames.has(name))).toEqual([])
		expect([...fixedNames].filter((name) => !/^[a-z0-9]+$/.test(name))).toEqual([])
	})
})

function say(name: string): string[] {
	return reservedName(name) ? [name] : []
}
