import './invented-recipients.ts'
import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import type { Language } from '../../../../src/schemas/bilingual.ts'
import type { RecipientAreaFile } from '../../../../src/schemas/recipient-files.ts'
import { knownSeries } from '../../../../src/topics/recipients/known-series.ts'
import { recipientMap } from '../../../../src/topics/recipients/recipient-map.ts'
import { area } from '../invented-areas.ts'
import { generatedFolder, put } from '../invented-site.ts'
import { number, period, programme, training } from './invented-recipients.ts'

const codes = ['99.01', '99.02', '99.03', '99.04', '99.05', '99.71']

mkdirSync(join(generatedFolder, 'maps'), { recursive: true })
const tiles = codes.map((code, column) => ({ code, column, row: 0, label: 'Cth' }))
put('maps/99.json', { parent: '99', tiles, shapes: [], withoutShape: [] })

const series = (id: string, measure: 'keluarga' | 'orang', newest: string) => ({
	programme: id,
	dataset: 'contoh',
	simulated: true,
	measure,
	periods: [period('2022', 900), period(newest, 1000)],
})

/** The province with the newest totals of its six areas by programme; `undefined` where nothing came in. */
function file(totals: Readonly<Record<string, readonly (number | null | undefined)[]>>): RecipientAreaFile {
	return {
		area: area('99'),
		programmes: Object.keys(totals).map((id) => series(id, id === training.id ? 'orang' : 'keluarga', '2023')),
		children: codes.map((code, index) => ({
			area: area(code),
			hasPage: true,
			totals: Object.fromEntries(
				Object.entries(totals).flatMap(([id, all]) => {
					const value = all[index]
					return value === undefined ? [] : [[id, { period: '2023', ...number(value) }]]
				}),
			),
		})),
	}
}

const mapOf = (totals: Parameters<typeof file>[0], language: Language = 'id') =>
	recipientMap(file(totals), knownSeries(file(totals)), language)
const all = [120, 40, 60, 80, 40, 300]

describe('the recipients on a map', () => {
	it('are those of the programme with the most published totals, with period and unit', () => {
		const map = mapOf({ [programme.id]: [120, null, 60, null, 40, 300], [training.id]: [20, 30, 40, 50, 60, 70] })
		expect(map?.subtitle).toBe('Orang penerima pelatihan, 6 kabupaten/kota di Contoh Raya, 2023')
		expect(map?.id).toBe('peta-penerima-pelatihan')
		expect(map?.finding).toBe('Pelatihan: terbanyak di Kota Contoh (70 orang), tersedikit di Contoh (20 orang)')
		expect(mapOf({ [programme.id]: all }, 'en')?.finding).toBe(
			'EA: most in Kota Contoh (300 families), fewest in Misal and Seumpama (40 families)',
		)
	})

	it('bear the mark of a simulation in the drawing, above it and in the head of the list', () => {
		const map = mapOf({ [programme.id]: all })
		expect(map?.drawing.wide).toContain('SIMULASI')
		expect(map?.simulated).toBe('Simulasi: bukan data nyata')
		expect(map?.listHead.values).toBe('keluarga, 2023 (simulasi)')
	})

	it('have one rank for equal totals, and none at all where some are suppressed', () => {
		expect(mapOf({ [programme.id]: all })?.rows.map(({ rank }) => rank)).toEqual(['1', '2', '3', '4', '5', '5'])
		const some = mapOf({ [programme.id]: [120, null, 60, 80, 40, 300] })
		expect(some?.rows.map(({ rank }) => rank)).toEqual(['', '', '', '', '', ''])
	})

	it('tell a suppressed total from a missing one, and colour neither', () => {
		const map = mapOf({ [programme.id]: [120, null, undefined, 80, 0, 300] })
		const grounds = [
			...(map?.drawing.wide ?? '').matchAll(/data-kode="([\d.]+)"><title>[^<]*: ([^<]*)<\/title><\w+ class="([^"]*)"/g),
		].map(([, code, words, ground]) => `${code} ${words} ${ground?.replace(/s\d/, 's')}`)
		expect(grounds).toEqual([
			'99.01 120 keluarga tile s',
			'99.02 disamarkan m-q',
			'99.03 belum ada data m-na',
			'99.04 80 keluarga tile s',
			'99.05 0 keluarga tile s',
			'99.71 300 keluarga tile s',
		])
		expect(map?.key.slice(-2).map(({ text, count }) => `${text} ${count}`)).toEqual([
			'belum ada data 1',
			'disamarkan 1',
		])
	})

	it('are drawn only where the areas are placed and three totals are published', () => {
		expect(mapOf({ [programme.id]: [120, null, null, 80, undefined, null] })).toBeNull()
		const elsewhere = { ...file({ [programme.id]: all }), area: area('99.01') }
		expect(recipientMap(elsewhere, knownSeries(elsewhere), 'id')).toBeNull()
	})

	it('bear an id that is the same in both languages and never made from a hidden total', () => {
		const totals = { [programme.id]: [120, null, 60, 80, 40, 300] }
		expect(mapOf(totals)?.figureId).toBe(mapOf(totals, 'en')?.figureId)
		expect(mapOf(totals)?.figureId).not.toBe(mapOf({ [programme.id]: all })?.figureId)
	})
})
