import './invented-districts.ts'
import { describe, expect, it } from 'vitest'
import { districtScene } from '../../../../src/topics/districts/district-scene.ts'
import { districtPicture } from '../../../../src/topics/sharing/district-picture.ts'
import { pictureOf } from '../../../../src/topics/sharing/sharing-picture.ts'

const picture = (id: string, language: 'id' | 'en' = 'id') => districtPicture(districtScene(id, language))

describe('the picture of a district', () => {
	it('has an address in each language, and says first that it is simulated', () => {
		expect(pictureOf(picture('satu'))?.src).toMatch(/^\/gambar\/dapil\/satu\.png\?/)
		expect(pictureOf(picture('satu', 'en'))?.src).toMatch(/^\/gambar\/en\/dapil\/satu\.png\?/)
		expect(picture('satu').alt).toBe(
			'SIMULASI · bukan data nyata. Dapil satu. Keluarga penerima BC di Dapil satu pada 2023: 1.400 keluarga, jumlah dari 2 kecamatan (simulasi)',
		)
	})

	it('shows its sum, the other districts beside it, and the source', () => {
		const svg = picture('satu').draw('contoh.example')
		for (const words of ['1.400', 'Dapil tiga', 'disamarkan', 'Badan Contoh', 'contoh.example/dapil/satu/', 'SIMULASI'])
			expect(svg).toContain(words)
	})

	it('shows no figure where the sum is suppressed, and is whole', () => {
		for (const language of ['id', 'en'] as const) {
			const { alt, draw } = picture('dua', language)
			expect(`${alt} ${draw('contoh.example')}`).not.toMatch(/undefined|null|NaN/)
		}
		expect(picture('dua').alt).toContain('belum dapat diterbitkan')
	})

	it('names no source where nothing was counted in the district', () => {
		for (const language of ['id', 'en'] as const) {
			const scene = { ...districtScene('satu', language), figures: [], programmes: [], simulated: false }
			const { alt, draw } = districtPicture(scene)
			expect(`${alt} ${draw('contoh.example')}`).toMatch(/\bsatu\b/)
			expect(`${alt} ${draw('contoh.example')}`).not.toMatch(/undefined|null|NaN|Badan Contoh/)
		}
	})
})
