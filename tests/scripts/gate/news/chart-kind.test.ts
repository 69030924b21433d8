import { describe, expect, it } from 'vitest'
import { type ChartedIndicator, chartKind } from '../../../../scripts/gate/news/chart-kind.ts'

const indicator = (id: string, changes: Partial<ChartedIndicator> = {}): ChartedIndicator => ({
	id,
	measure: 'count',
	formula: null,
	lowestLevel: 'desa-kelurahan',
	...changes,
})

const registry = [
	indicator('miskin', { measure: 'rate', lowestLevel: 'kabupaten-kota' }),
	indicator('indeks', { measure: 'index' }),
	indicator('indeks-sosial', { measure: 'index', belongsTo: 'indeks' }),
	indicator('golongan', { measure: 'category', belongsTo: 'indeks' }),
	indicator('dinilai', { formula: 'n(golongan)' }),
	indicator('maju', { formula: 'n(golongan = maju)' }),
	indicator('persen-maju', { measure: 'share', formula: '100 × maju ÷ dinilai' }),
	indicator('warna', { measure: 'category' }),
	indicator('kecil'),
	indicator('besar'),
	indicator('semua', { formula: 'kecil + besar' }),
	indicator('penduduk'),
]

const said = (id: string, area: string, kind?: string) => {
	const finding = chartKind({ indicator: id, area, kind }, registry)
	return finding && `expected ${finding.expected}, received ${finding.received}\n${finding.hint}`
}

describe('the kind of a chart in an article', () => {
	it.each([
		['miskin', '99.01', undefined],
		['miskin', '00', 'line'],
		['penduduk', '99.01.01.2001', 'bars'],
		['golongan', '99.01', 'stack'],
		['golongan', '99.01', undefined],
		['maju', '99.01', 'stack'],
		['persen-maju', '99.01', 'stack'],
		['semua', '99.01', 'stack'],
		['kecil', '99', 'stack'],
		['indeks', '99.01.01.2001', 'stack'],
		['golongan', '99.01.01.2001', 'strip'],
		['tidak-ada', '99.01', 'line'],
	])('fits what can be drawn: %s, %s, %s', (id, area, kind) => {
		expect(said(id, area, kind)).toBeNull()
	})

	it('is one that is known', () => {
		expect(said('penduduk', '99.01', 'stak')).toMatchInlineSnapshot(`
			"expected kind: salah satu dari line, strip, bars, stack / kind: one of line, strip, bars, stack, received stak
			mungkin maksudnya stack / perhaps stack is meant"
		`)
		expect(said('penduduk', '99.01', 'pie')).toMatchInlineSnapshot(`
			"expected kind: salah satu dari line, strip, bars, stack / kind: one of line, strip, bars, stack, received pie
			pilih salah satunya, atau hapus kind / choose one of them, or leave kind out"
		`)
	})

	it('stacks classes alone, and draws words in no other way', () => {
		expect(said('penduduk', '99.01', 'stack')).toMatchInlineSnapshot(`
			"expected indikator bergolongan untuk kind="stack" / an indicator with classes for kind="stack", received penduduk
			penduduk tidak dihitung per golongan; pakai line, bars, atau strip / penduduk is not counted by classes; use line, bars or strip"
		`)
		expect(said('indeks', '99.01', 'stack')).toMatchInlineSnapshot(`
			"expected indikator bergolongan untuk kind="stack" / an indicator with classes for kind="stack", received indeks
			indeks tidak dihitung per golongan; pakai line, bars, atau strip / indeks is not counted by classes; use line, bars or strip"
		`)
		expect(said('golongan', '99.01', 'bars')).toMatchInlineSnapshot(`
			"expected kind="stack" untuk indikator berisi kata / kind="stack" for an indicator of words, received kind="bars", golongan
			golongan berisi golongan, bukan bilangan; pakai kind="stack" / golongan holds classes, not numbers; use kind="stack""
		`)
	})

	it('compares areas that have others beside them, down to the level of the figures', () => {
		expect(said('miskin', '00', 'bars')).toMatchInlineSnapshot(`
			"expected wilayah yang punya saudara untuk kind="bars" / an area with others beside it for kind="bars", received 00
			Indonesia tidak punya saudara untuk dibandingkan; pakai kind="line" atau pilih wilayah di dalamnya / Indonesia has no areas beside it to compare with; use kind="line" or choose an area inside"
		`)
		expect(said('miskin', '99.01.01', undefined)).toMatchInlineSnapshot(`
			"expected wilayah tingkat kabupaten-kota atau di atasnya / an area of level kabupaten-kota or above, received miskin, 99.01.01
			angka miskin tidak dibuat untuk kecamatan; pilih wilayah di atasnya / miskin has no figures for kecamatan; choose an area above it"
		`)
	})
})
