import { describe, expect, it } from 'vitest'
import { cutFigure } from '../../../../scripts/site/embeds/cut-figure.ts'
import { inventedFigure } from './invented-figure.ts'

describe('cutFigure', () => {
	const parts = cutFigure(inventedFigure)

	it('takes what the figure says', () => {
		expect(parts.finding).toBe('Kemiskinan turun &amp; turun')
		expect(parts.subtitle).toBe('Persen, Kabupaten Contoh, 2020–2025')
		expect(parts.source).toContain('Kode gambar K7Q2M9-3T8B-4XR')
		expect(parts.source).not.toContain('CSV dataset')
	})

	it('takes both drawings, without what only the scripts of a page use', () => {
		expect(parts.drawing.match(/<svg/g)).toHaveLength(2)
		expect(parts.drawing).toContain('<h2 class="panel-h strip-h">')
		expect(parts.drawing).not.toMatch(/data-points|map-say|<script|<table/)
	})

	it('shows every caution, those too that its page says elsewhere', () => {
		expect(parts.cautions).toEqual([
			'<b>Catatan data.</b> Angka 2021 diragukan.',
			'<b>Sudah diganti.</b> Ukuran baru sejak 2025.',
		])
		expect(parts.readings).toEqual(['<b>Cara membaca.</b> Garis biru. <a href="#tabel">Tabel</a>'])
	})
})
