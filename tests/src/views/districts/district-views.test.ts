import './invented-districts.ts'
import { describe, expect, it } from 'vitest'
import { readDatasets } from '../../../../src/contract/read-generated.ts'
import { readFigureId } from '../../../../src/figure-id/read-figure-id.ts'
import type { Language } from '../../../../src/schemas/bilingual.ts'
import { comparedCounts } from '../../../../src/topics/districts/compared-counts.ts'
import { districtChart } from '../../../../src/topics/districts/district-chart.ts'
import { districtCharts } from '../../../../src/topics/districts/district-charts.ts'
import { districtCitation } from '../../../../src/topics/districts/district-citation.ts'
import { programmeCounts } from '../../../../src/topics/districts/district-count.ts'
import { districtScene } from '../../../../src/topics/districts/district-scene.ts'
import { districtMeta, districtStory } from '../../../../src/topics/districts/district-story.ts'
import { districtStrips } from '../../../../src/topics/districts/district-strips.ts'
import { kecamatanTable, summaryTable } from '../../../../src/topics/districts/district-tables.ts'
import { districtUnknowns } from '../../../../src/topics/districts/district-unknowns.ts'
import { dataset, put } from '../invented-site.ts'
import { districts } from './invented-districts.ts'

const said = ({ before, mark, after }: { before: string; mark: string; after: string }) => before + mark + after
const chartOf = (me?: string) => {
	const [compared] = comparedCounts(districts, programmeCounts, 'id')
	if (!compared) throw new Error('nothing to compare')
	return districtChart({
		peers: districts,
		compared,
		regency: 'Kabupaten Contoh',
		language: 'id',
		...(me ? { me } : {}),
	})
}

describe('the page of a district', () => {
	it('opens with its newest published sum, of how many kecamatan, and that it is simulated', () => {
		expect(said(districtStory(districtScene('satu', 'id')).lead)).toBe(
			'Keluarga penerima BC di Dapil satu pada 2023: 1.400 keluarga, jumlah dari 2 kecamatan (simulasi).',
		)
		expect(said(districtStory(districtScene('satu', 'en')).lead)).toBe(
			'Recipients of EA (families) in District satu, 2023: 1,400 families, the sum of 2 kecamatan (simulated).',
		)
	})

	it('shows no figure, and no older one in its stead, where the newest sum is suppressed', () => {
		const story = districtStory(districtScene('dua', 'id'))
		expect(story.figure).toBeNull()
		expect(said(story.lead)).toBe(
			'Jumlah untuk Dapil dua belum dapat diterbitkan: tidak semua angka kecamatannya terbit.',
		)
	})

	it('says what it is made of, and seats only where they are given', () => {
		expect(districtMeta(districtScene('satu', 'id'))).toEqual(['2 kecamatan', '6 desa', '2 kelurahan', '7 kursi'])
		expect(districtMeta(districtScene('dua', 'en'))).toEqual(['2 kecamatan', '6 desa', '2 kelurahan'])
	})

	it('marks a suppressed sum like any suppressed figure, with how many kecamatan are published', () => {
		const { file, programmes } = districtScene('dua', 'id')
		const [row] = summaryTable(file, programmes, 'id').rows
		expect(row?.cells[1]).toMatchObject({ text: 'disamarkan', state: 'suppressed' })
		expect(row?.cells[3]).toBe('1 dari 2')
	})

	it('names the kecamatan behind each sum and each of them behind its own count', () => {
		const { file, programmes } = districtScene('satu', 'id')
		const { rows } = kecamatanTable(file, programmes, 'id')
		expect(rows.map(({ data }) => data)).toEqual([
			{ 'data-kecamatan': '99.01.01 99.01.02' },
			{ 'data-wilayah': '99.01.01' },
			{ 'data-wilayah': '99.01.02' },
		])
		expect(rows.map(({ cells }) => (cells[1] as { text: string }).text)).toEqual(['1.400', '800', '600'])
	})

	it('explains why there is no poverty rate, which sum is suppressed, and what is missing', () => {
		const questions = (id: string) => districtUnknowns(districtScene(id, 'id')).map(({ question }) => question)
		expect(questions('satu')).toEqual(['Berapa penduduknya?'])
		expect(questions('dua')).toContain('Berapa jumlah yang disamarkan?')
		expect(questions('dua')).toContain('Berapa kursinya?')
	})

	it('tells of a rate with figures in the portal that it stops above the district', () => {
		const before = readDatasets()
		put('datasets.json', [...before, { ...dataset, id: 'kemiskinan' }])
		const [first] = districtUnknowns(districtScene('satu', 'id'))
		expect(first?.question).toBe('Berapa persentase penduduk miskin dapil ini?')
		expect(first?.reason).toMatch(
			/^Persentase penduduk miskin berasal dari survei yang sahih sampai kabupaten\/kota\. /,
		)
		put('datasets.json', [...before])
	})

	it('names the kecamatan that no district has', () => {
		const scene = districtScene('tiga', 'id')
		const alone = districtUnknowns({ ...scene, peers: [scene.file] }).map(({ reason }) => reason)
		expect(alone.at(-1)).toMatch(/^Rintis belum dimasukkan ke dapil mana pun/)
		expect(districtUnknowns(scene).some(({ reason }) => reason.includes('dapil mana pun'))).toBe(false)
	})

	it('is cited with its publisher, its figure and how that was made', () => {
		expect(districtCitation(districtScene('satu', 'id'))).toBe(
			'Badan Contoh (2025). Keluarga penerima BC, 2023: Dapil satu, Kabupaten Contoh, 1.400 keluarga (simulasi). Jumlah dari 2 kecamatan. Disajikan oleh Terang, https://contoh.example/dapil/satu/',
		)
	})
})

describe('districts side by side', () => {
	it('have an id that is alike in both languages and another for each district', () => {
		const ids = (language: Language) =>
			districts.map(({ district }) => districtCharts(districtScene(district.id, language))[0]?.figureId)
		expect(ids('en')).toEqual(ids('id'))
		expect(new Set(ids('id')).size).toBe(districts.length)
		for (const id of ids('id')) expect(readFigureId(id ?? '')?.id).toBe(id)
	})

	it('are cited by that id where they show the figure that is cited', () => {
		const scene = districtScene('satu', 'id')
		const charts = districtCharts(scene)
		expect(districtCitation(scene, charts)).toMatch(new RegExp(`/dapil/satu/\\. Kode gambar ${charts[0]?.figureId}$`))
	})

	it('are told from the least to the most of what is published, in one period', () => {
		expect(chartOf()?.finding).toBe(
			'BC: angka 2 dari 3 dapil terbit: dari 0 keluarga di Dapil tiga sampai 1.400 keluarga di Dapil satu',
		)
		expect(chartOf()?.subtitle).toBe('Keluarga penerima BC per dapil, Kabupaten Contoh, 2023')
	})

	it('are hatched where suppressed, marked as simulated, and each stands in the table', () => {
		const chart = chartOf('satu')
		expect(chart?.drawings[0]?.wide).toContain('disamarkan')
		expect(chart?.drawings[0]?.wide).toContain('SIMULASI')
		expect(chart?.simulated).toBe('Simulasi: bukan data nyata')
		expect(chart?.table.rows.map(({ cells }) => (cells[1] as { text: string }).text)).toEqual([
			'1.400',
			'disamarkan',
			'0',
		])
		expect(chart?.table.rows[0]?.me).toBe(true)
	})

	it('are not drawn where fewer than two sums are published', () => {
		const peers = districts.slice(0, 2)
		const [compared] = comparedCounts(peers, programmeCounts, 'id')
		expect(compared && districtChart({ peers, compared, regency: 'Kabupaten Contoh', language: 'id' })).toBeNull()
	})
})

describe('the districts of a regency as dots', () => {
	const strips = (language: Language = 'id', peers = districts) =>
		districtStrips({
			peers,
			all: comparedCounts(peers, programmeCounts, language),
			id: 'program-9901',
			regency: 'Kabupaten Contoh',
			language,
		})

	it('have a strip for each count, with its unit beside and its period in the heading', () => {
		expect(strips()?.drawings.map(({ heading, aside }) => `${heading} (${aside})`)).toEqual(['BC, 2023 (keluarga)'])
		expect(strips()?.finding).toBe(
			'BC: angka 2 dari 3 dapil terbit: dari 0 keluarga di Dapil tiga sampai 1.400 keluarga di Dapil satu',
		)
		expect(strips('en')?.subtitle).toBe('EA; one dot is one district of Kabupaten Contoh')
	})

	it('count a suppressed sum below the axis and give it no dot', () => {
		const drawing = strips()?.drawings[0]?.wide ?? ''
		expect(drawing).toContain('1 disamarkan')
		expect(drawing).toContain('Dapil satu 1.400')
		expect(drawing).not.toContain('Dapil dua')
	})

	it('are marked as simulated, above and inside', () => {
		expect(strips()?.simulated).toBe('Simulasi: bukan data nyata')
		expect(strips()?.drawings[0]?.narrow).toContain('SIMULASI')
	})

	it('lead the reader from a dot to its cell in the table', () => {
		expect(strips()?.table.rows.map(({ cells }) => (cells[1] as { text: string }).text)).toEqual([
			'1.400',
			'disamarkan',
			'0',
		])
		expect(strips()?.drawings[0]?.wide).toContain('data-points')
	})

	it('bear one id in both languages, which a hidden count does not enter', () => {
		expect(strips()?.figureId).toBe(strips('en')?.figureId)
		const changed = structuredClone(districts)
		const hidden = changed[1]?.programmes[0]?.sums[1]?.parts[0]
		if (hidden) hidden.value = 299
		expect(strips('id', changed)?.figureId).toBe(strips()?.figureId)
	})

	it('are not drawn where fewer than two sums are published', () => {
		expect(strips('id', districts.slice(1, 2))).toBeNull()
	})
})
