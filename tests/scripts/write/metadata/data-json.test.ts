import { describe, expect, it } from 'vitest'
import { writtenDocument } from './invented-source.ts'

const catalogue = writtenDocument('documents/data.json')

describe('the catalogue for harvesters of CKAN', () => {
	it('says of each dataset what Project Open Data 1.1 demands', () => {
		const demanded = [
			'title',
			'description',
			'keyword',
			'modified',
			'publisher',
			'contactPoint',
			'identifier',
			'accessLevel',
		]
		for (const record of catalogue.dataset) {
			expect(demanded.filter((key) => !(key in record))).toEqual([])
			expect(record.contactPoint).toEqual({
				'@type': 'vcard:Contact',
				fn: 'Dinas Sosial Contoh',
				hasEmail: 'mailto:data@contoh.example.go.id',
			})
			for (const { downloadURL, mediaType } of record.distribution) {
				expect(URL.canParse(downloadURL)).toBe(true)
				expect(mediaType).toMatch(/^[a-z]+\/[\w.+-]+$/)
			}
		}
	})

	it('holds real datasets alone, with days, places and terms', () => {
		expect(
			catalogue.dataset.map(({ title, modified, temporal, spatial, license }: Record<string, string>) => ({
				title,
				modified,
				temporal,
				spatial,
				license,
			})),
		).toEqual([
			{
				title: 'Penduduk contoh',
				// The day of the release that brought its figures.
				modified: '2025-09-01',
				temporal: '2019-01-01/2024-06-30',
				spatial: 'Kabupaten A97.01; A98',
				license: 'https://badan.example.go.id/ketentuan',
			},
			{
				title: 'Angka turunan',
				modified: '2025-07',
				temporal: '2024-01-01/2024-12-31',
				spatial: 'A00',
				license: 'https://spdx.org/licenses/CC-BY-4.0.html',
			},
		])
	})
})
