import { z } from 'zod'
import type { RecipientChanges } from '../../../src/schemas/office-difference.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import type { ProtectedDataset } from '../../protect/release/protected-dataset.ts'

const tableSchema = z.object({
	dataset: z.object({ id: z.string(), kind: z.literal('recipients') }),
	baris: z.array(
		z.object({
			kode_wilayah: z.string(),
			program: z.string(),
			periode: z.string(),
			rincian: z.string(),
			kategori: z.string(),
			ukuran: z.string(),
			nilai: z.number().nullable(),
		}),
	),
})

/** A cell by what names it: `null` where it is hidden. */
type Cells = Map<string, number | null>

/** Compares recipients after protection with the tables that a finished site offers; tables that agree are left out. */
export function recipientChanges(
	site: SiteFiles,
	next: readonly Pick<ProtectedDataset, 'id' | 'cells'>[],
	hasPage: (code: string) => boolean,
): RecipientChanges[] {
	const published = publishedCells(site)
	const read = new Map(next.map(({ id, cells }): [string, Cells] => [id, cellsOf(cells, hasPage)]))
	const names = [...new Set([...published.keys(), ...read.keys()])].sort()
	return names
		.map((dataset) => changesIn(dataset, published.get(dataset) ?? new Map(), read.get(dataset) ?? new Map()))
		.filter(({ added, revised, withdrawn }) => added + revised + withdrawn > 0)
}

function publishedCells({ paths, read }: SiteFiles): Map<string, Cells> {
	const tables = [...paths].filter((path) => /^unduh\/[^/]+\.json$/.test(path))
	return new Map(
		tables.flatMap((path): [string, Cells][] => {
			const table = tableSchema.safeParse(parsed(read(path))).data
			if (!table) return []
			const cells = table.baris.map(({ nilai, ...row }): [string, number | null] => [keyOf(row), nilai])
			return [[table.dataset.id, new Map(cells)]]
		}),
	)
}

function cellsOf(cells: ProtectedDataset['cells'], hasPage: (code: string) => boolean): Cells {
	const shown = cells.filter(({ area }) => hasPage(area))
	return new Map(
		shown.map(({ area, programme, period, breakdown, category, measure, value }) => [
			keyOf({
				kode_wilayah: area,
				program: programme,
				periode: period,
				rincian: breakdown,
				kategori: category,
				ukuran: measure,
			}),
			value,
		]),
	)
}

type CellName = Omit<z.infer<typeof tableSchema>['baris'][number], 'nilai'>

function keyOf({ kode_wilayah, program, periode, rincian, kategori, ukuran }: CellName): string {
	return [kode_wilayah, program, periode, rincian, kategori, ukuran].join(' ')
}

/** A cell that becomes hidden is withdrawn, one that is hidden no more is new. */
function changesIn(dataset: string, before: Cells, after: Cells): RecipientChanges {
	const shown = (cells: Cells, key: string) => typeof cells.get(key) === 'number'
	const kept = [...after.keys()].filter((key) => shown(after, key) && shown(before, key))
	return {
		dataset,
		added: [...after.keys()].filter((key) => shown(after, key) && !shown(before, key)).length,
		revised: kept.filter((key) => after.get(key) !== before.get(key)).length,
		withdrawn: [...before.keys()].filter((key) => shown(before, key) && !shown(after, key)).length,
	}
}

function parsed(text: string): unknown {
	try {
		return JSON.parse(text)
	} catch {
		return null
	}
}
