import type { SiteFiles } from '../../../../scripts/ground/files/site-files.ts'
import { attackSite } from '../../../../scripts/verify/attack/attack-site.ts'
import type { PublicRegister } from '../../../../scripts/verify/attack/read/public-register.ts'
import type { RecipientTable } from '../../../../src/gate/recipients/recipient-counts.ts'
import type { Issue } from '../../../../src/schemas/issue.ts'
import { seeded } from './random-tables.ts'

/** A published cell as the sample sites write it; `value` is `null` where hidden. */
export type SampleCell = {
	area: string
	programme: string
	period: string
	breakdown: string
	category: string
	measure: string
	value: number | null
	status?: string
}

export type Files = Record<string, string>

/** A regency of invented villages, some sparse, with counts by component and, if asked for, a second breakdown. */
export function sampleCounts(
	seed: number,
	options: { programme?: string; period?: string; second?: boolean } = {},
): RecipientTable {
	const random = seeded(seed)
	const leaves: string[] = []
	for (let kecamatan = 1; kecamatan <= 4; kecamatan++) {
		for (let desa = 1; desa <= 9; desa++) leaves.push(`99.01.0${kecamatan}.200${desa}`)
	}
	const categories = ['kesehatan', 'kesejahteraan', 'pendidikan']
	const counts = new Float64Array(leaves.length * 3)
	const women = new Float64Array(leaves.length * 2)
	const totals = new Float64Array(leaves.length)
	for (let leaf = 0; leaf < leaves.length; leaf++) {
		const scale = random() < 0.35 ? 4 : 60
		for (let category = 0; category < 3; category++) {
			const count = Math.floor(random() ** 1.5 * scale)
			counts[leaf * 3 + category] = count
			totals[leaf] = (totals[leaf] as number) + count
		}
		women[leaf * 2] = Math.floor(random() * ((totals[leaf] as number) + 1))
		women[leaf * 2 + 1] = (totals[leaf] as number) - (women[leaf * 2] as number)
	}
	const second = { breakdown: 'jenis_kelamin', categories: ['laki-laki', 'perempuan'], counts: women } as const
	return {
		programme: options.programme ?? 'pkh',
		period: options.period ?? '2024',
		measure: 'keluarga',
		leaves,
		totals,
		amounts: totals.map((total) => total * 2_400_000),
		breakdowns: [{ breakdown: 'komponen', categories, counts }, ...(options.second ? [second] : [])],
	}
}

/** A regency of any shape: 1 to 5 kecamatan, 1 to 3 breakdowns, any sparseness, rupiah by one benefit or several. */
export function randomCounts(seed: number): RecipientTable {
	const random = seeded(seed)
	const upTo = (most: number) => 1 + Math.floor(random() * most)
	const leaves = Array.from({ length: upTo(5) }, (_, kecamatan) =>
		Array.from({ length: upTo(9) }, (_, desa) => `99.01.0${kecamatan + 1}.200${desa + 1}`),
	).flat()
	const [sparse, dense, steepness] = [random(), 2 + random() * 60, 1 + random() * 2]
	const totals = Float64Array.from(leaves, () => Math.floor(random() ** steepness * (random() < sparse ? 4 : dense)))
	const breakdowns = (['komponen', 'jenis_kelamin', 'kelompok_umur'] as const).slice(0, upTo(3)).map((breakdown) => {
		const categories = ['a', 'b', 'c', 'd'].slice(0, upTo(4))
		const counts = new Float64Array(leaves.length * categories.length)
		for (const [leaf, total] of totals.entries()) {
			const skew = random()
			for (let person = 0; person < total; person++) {
				const at = leaf * categories.length + (random() < skew ? 0 : Math.floor(random() * categories.length))
				counts[at] = (counts[at] as number) + 1
			}
		}
		return { breakdown, categories, counts }
	})
	const [first] = breakdowns
	const benefit = (leaf: number) =>
		[3, 2.4, 1.5, 0.9].reduce((sum, million, at) => {
			const width = first?.categories.length ?? 0
			return at < width ? sum + million * 1_000_000 * (first?.counts[leaf * width + at] as number) : sum
		}, 0)
	const way = random()
	const amounts =
		way < 0.4 ? totals.map((total) => total * 600_000) : way < 0.8 ? totals.map((_, leaf) => benefit(leaf)) : null
	return { programme: 'pkh', period: '2024', measure: 'keluarga', leaves, totals, amounts, breakdowns }
}

/** Every cell of a table before protection: areas from the regency down, totals, categories and rupiah. */
export function openCells({
	programme,
	period,
	measure,
	leaves,
	totals,
	amounts,
	breakdowns,
}: RecipientTable): SampleCell[] {
	const cells = new Map<string, SampleCell>()
	const add = (leaf: string, breakdown: string, category: string, unit: string, value: number) => {
		for (const area of [leaf.slice(0, 5), leaf.slice(0, 8), leaf]) {
			const key = [area, breakdown, category, unit].join()
			const before = cells.get(key)?.value ?? 0
			cells.set(key, { area, programme, period, breakdown, category, measure: unit, value: before + value })
		}
	}
	for (const [leaf, code] of leaves.entries()) {
		add(code, 'total', 'total', measure, totals[leaf] as number)
		if (amounts) add(code, 'total', 'total', 'rupiah', amounts[leaf] as number)
		for (const { breakdown, categories, counts } of breakdowns) {
			for (const [at, category] of categories.entries()) {
				add(code, breakdown, category, measure, counts[leaf * categories.length + at] as number)
			}
		}
	}
	return [...cells.values()]
}

/** Writes the cells as the site does: one download, one record an area, one table a kecamatan in two languages. */
export function siteOf(cells: readonly SampleCell[]): Files {
	const files: Files = {
		'unduh/penerima.csv': csvOf(cells),
		'unduh/penerima.json': JSON.stringify(cells.map(recordOf)),
	}
	for (const [area, own] of Map.groupBy(cells, (cell) => cell.area)) {
		const penerima = own.map(recordOf).map(({ kode_wilayah: _, ...rest }) => rest)
		files[`api/v1/wilayah/${area}.json`] = JSON.stringify({ kode_wilayah: area, nama_wilayah: 'Rekaan', penerima })
	}
	for (const [holder, own] of Map.groupBy(cells, ({ area }) => area.slice(0, 8))) {
		files[`wilayah/${holder}/index.html`] = `<html lang="id"><body>${tablesOf(own, 'id')}</body></html>`
		files[`en/wilayah/${holder}/index.html`] = `<html lang="en"><body>${tablesOf(own, 'en')}</body></html>`
	}
	return files
}

export function csvOf(cells: readonly SampleCell[]): string {
	const rows = cells.map(({ area, programme, period, breakdown, category, measure, value, status }) =>
		[
			area,
			'"Desa Rekaan, Kab. Contoh"',
			'desa-kelurahan',
			programme,
			period,
			breakdown,
			category,
			measure,
			value ?? '',
			status ?? (value === null ? 'Q' : 'A'),
		].join(','),
	)
	return ['kode_wilayah,nama_wilayah,tingkat,program,periode,rincian,kategori,ukuran,nilai,status', ...rows, ''].join(
		'\r\n',
	)
}

export function recordOf({ area, programme, period, breakdown, category, measure, value, status }: SampleCell) {
	return {
		kode_wilayah: area,
		program: programme,
		periode: period,
		rincian: breakdown,
		kategori: category,
		ukuran: measure,
		nilai: value,
		status: status ?? (value === null ? 'Q' : 'A'),
	}
}

function tablesOf(cells: readonly SampleCell[], language: 'id' | 'en'): string {
	const groups = Map.groupBy(cells, ({ programme, period, breakdown, measure }) =>
		[programme, period, breakdown, measure].join('\t'),
	)
	return [...groups.values()].map((group) => tableOf(group, language)).join('\n')
}

function tableOf(cells: readonly SampleCell[], language: 'id' | 'en'): string {
	const { programme, period, breakdown, measure } = cells[0] as SampleCell
	const head = `<table data-recipients data-program="${programme}" data-periode="${period}" data-rincian="${breakdown}" data-ukuran="${measure}">`
	const rows = [...Map.groupBy(cells, ({ area }) => area)].map(([area, own]) => {
		const numbers = own.map(
			({ category, value }) =>
				`<td class="${value === null ? 'r q' : 'r'}" data-kategori="${category}">${value === null ? hiddenWord[language] : say(value, language)}</td>`,
		)
		return `<tr data-wilayah="${area}"><th scope="row">Desa Rekaan 7</th>${numbers.join('')}</tr>`
	})
	return `${head}<thead><tr><th>Desa</th></tr></thead><tbody>${rows.join('')}</tbody></table>`
}

const hiddenWord = { id: '<span>disamarkan</span>', en: '<span>suppressed</span>' }

function say(value: number, language: 'id' | 'en'): string {
	const [whole = '', decimals] = String(value).split('.')
	const grouped = whole.replace(/\B(?=(\d{3})+$)/g, language === 'id' ? '.' : ',')
	return decimals === undefined ? grouped : `${grouped}${language === 'id' ? ',' : '.'}${decimals}`
}

/** The site's files as the attack reads them, without a disk. */
export function inMemory(files: Files): SiteFiles {
	return { paths: new Set(Object.keys(files)), read: (path) => files[path] ?? '' }
}

/** A register of an office that says nothing of its programmes. */
export const emptyRegister: PublicRegister = { programmes: [], benefits: [], counted: new Set(), names: [] }

/** Attacks a sample site at K = 5. */
export async function attack(files: Files, register = emptyRegister): Promise<Issue[]> {
	const contacts = ['dinsos@contoh.example.id', '0812-3456-7890']
	return (await attackSite(inMemory(files), { threshold: 5, contacts, register })).issues
}

/** How many issues each rule has. */
export function countRules(issues: readonly Issue[]): Record<string, number> {
	const counts: Record<string, number> = {}
	for (const { rule } of issues) counts[rule] = (counts[rule] ?? 0) + 1
	return counts
}
