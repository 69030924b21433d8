import './invented-site.ts'
import { describe, expect, it } from 'vitest'
import { noFigures, plainLead } from '../../../src/topics/area/no-figures.ts'
import { publisherLine } from '../../../src/topics/data/publishers.ts'
import { leadsSomewhere } from '../../../src/topics/news/linked-page.ts'
import { context } from './context.ts'
import { computed, figure } from './invented-figures.ts'

const said = ({ before, mark, after }: ReturnType<typeof plainLead>) => `${before}[${mark}]${after}`

describe('an area without figures', () => {
	it('opens with its own name and code, and with the nearest area that has figures', () => {
		expect(said(plainLead(context('99.01.01.1003')))).toContain(
			'untuk Kelurahan Mawar, Kec. Rintis, Kab. Contoh (99.01.01.1003).',
		)
		expect(said(plainLead(context('99.01.02')))).toContain('Yang ada ialah angka Kabupaten Contoh.')
	})

	it('says whom to ask, with a link to the figures above', () => {
		const answer = noFigures(context('99.01.02'))
		expect(answer?.question).toBe('Mengapa belum ada angka Kecamatan Sepi?')
		expect(answer?.reason).toContain('Tanyakan kepada Dinas Sosial Kabupaten Contoh.')
		expect(answer?.link).toEqual({ text: 'Lihat angka Kabupaten Contoh', href: '/wilayah/99.01/' })
	})

	it('is one with the sums of some areas inside alone, and they are not its figures', () => {
		const some = [figure('2024', 6100, { status: 'E', ...computed('jumlah', 1, 3) })]
		const partial = context('99.01.02', 'id', { series: [{ indicator: 'penduduk', figures: some }] })
		expect(said(plainLead(partial))).toContain('[belum memuat angka]')
		expect(noFigures(partial)?.reason).toBe(
			'Yang ada baru angka sebagian wilayah di dalamnya, dan jumlah sebagian bukan angka wilayah ini. ' +
				'Tanyakan kepada Dinas Sosial Kabupaten Contoh.',
		)
	})

	it('is none that has any', () => {
		expect(noFigures(context('99.01'))).toBeNull()
		expect(said(plainLead(context('99.01')))).toMatch(/^\S.*: \[.+\] pada .+\.$/)
	})
})

describe('links in running text', () => {
	it('lead to areas, indicators and datasets that have a page, and stay words where they have none', () => {
		expect(
			['/wilayah/99.01/', '/en/wilayah/99.01/', '/indikator/p0/', '/berita/apa-saja/', 'https://a.example/'].map(
				leadsSomewhere,
			),
		).toEqual(Array(5).fill(true))
		expect(
			['/wilayah/35.29/', '/indikator/tidak-ada/', '/data/tidak-ada/', '/program/tidak-ada/'].map(leadsSomewhere),
		).toEqual(Array(4).fill(false))
	})
})

describe('the publishers in the foot', () => {
	it('come from the datasets, and none from simulated ones', () => {
		expect(publisherLine('id')).toBe('')
	})
})
