import { rmSync } from 'node:fs'
import { seededRandom } from '../../scripts/assemble/sample/seeded-random.ts'
import { levelOfCode } from '../../src/schemas/area-code.ts'
import { makeOffice } from '../../tests/offices/make-office.ts'
import type { InventedArea } from './invented-nation.ts'

type Row = readonly [code: string, period: string, indicator: string, value: string]

const years = ['2022', '2023', '2024']

/**
 * Writes the office folder of a portal over invented areas: an index and the population of every village for three
 * years, poverty of kabupaten and provinces. All figures are drawn from one seed, and marked as simulated.
 */
export function writeNation(folder: string, areas: readonly InventedArea[]): void {
	rmSync(folder, { recursive: true, force: true })
	const at = (level: string) => areas.filter(({ code }) => levelOfCode(code) === level)
	const [provinces, regencies] = [at('provinsi'), at('kabupaten-kota')]
	const villages = at('desa-kelurahan')
	const random = seededRandom(17)
	const rows = (some: readonly InventedArea[], indicator: string, draw: () => string): Row[] =>
		some.flatMap(({ code }) => years.map((year): Row => [code, year, indicator, draw()]))
	makeOffice(folder, {
		portal: {
			title: 'Portal Rekaan',
			home_area: regencies[0]?.code,
			provinces: provinces.map(({ code }) => code),
			regencies: regencies.map(({ code }) => code),
		},
		sidecar: (dataset) => ({ title: { id: dataset, en: dataset }, simulated: true }),
		observations: {
			'indeks-rekaan': rows(villages, 'indeks-desa', () => (40 + 55 * random.next()).toFixed(2)),
			'penduduk-rekaan': rows(villages, 'penduduk', () => String(random.whole(400, 9000))),
			'kemiskinan-rekaan': rows([...provinces, ...regencies], 'p0', () => (4 + 22 * random.next()).toFixed(2)),
		},
		files: { 'areas.csv': areasTable(areas) },
	})
}

function areasTable(areas: readonly InventedArea[]): string {
	const lines = areas.map(({ code, name, kind }) => [code, name, kind, 'rekaan', '', '', '', 'Rekaan untuk pengukuran'])
	const heading = 'kode_wilayah,nama,jenis,peristiwa,berlaku_mulai,kode_asal,nama_lama,sumber'
	return `${[heading, ...lines.map((line) => line.join(','))].join('\n')}\n`
}
