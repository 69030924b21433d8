import { fullName, titleOf } from '../../../src/format/area-name.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { parentCodeOf } from '../../../src/schemas/area-code.ts'
import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'
import { datasetsOf, type JoinedRow, joinedColumns, joinedRows } from './joined-rows.ts'
import type { DownloadSource, PublishedDataset } from './published-datasets.ts'
import type { PublishedTable } from './published-table.ts'

/**
 * Each area from kecamatan up with the areas directly in it: `/unduh/wilayah/{kode}`. Villages have no file of their own,
 * which would be thousands; their rows are in the file of their kecamatan. Recipients stand beside, protected as they are
 * in their own datasets.
 */
export function* areaTables(published: readonly PublishedDataset[], source: DownloadSource): Generator<PublishedTable> {
	const figures = byOwnAndParent(joinedRows(published, 'observations'))
	const recipients = byOwnAndParent(joinedRows(published, 'recipients'))
	for (const area of source.index) {
		const own = { figures: figures.get(area.code) ?? [], recipients: recipients.get(area.code) ?? [] }
		const isOffered = area.level !== 'desa-kelurahan' && own.figures.length + own.recipients.length > 0
		if (isOffered) yield tableOf(area, own, published, source)
	}
}

/** Rows by area: its own and those of the areas directly in it. */
function byOwnAndParent(rows: Iterable<JoinedRow>): Map<string, JoinedRow[]> {
	const grouped = new Map<string, JoinedRow[]>()
	const add = (code: string, row: JoinedRow) => {
		const own = grouped.get(code)
		if (own) own.push(row)
		else grouped.set(code, [row])
	}
	for (const row of rows) {
		const code = String(row.kode_wilayah)
		add(code, row)
		const parent = parentCodeOf(code)
		if (parent !== undefined) add(parent, row)
	}
	for (const own of grouped.values()) own.sort(byArea)
	return grouped
}

function tableOf(
	area: Area,
	{ figures, recipients }: { figures: readonly JoinedRow[]; recipients: readonly JoinedRow[] },
	published: readonly PublishedDataset[],
	{ indicators, programmes, portal, register }: DownloadSource,
): PublishedTable {
	const { code, level } = area
	const measured = new Set(figures.map(({ indikator }) => indikator))
	const counted = new Set(recipients.map(({ program }) => program))
	const datasets = datasetsOf([...figures, ...recipients], published)
	const name = fullName(area, register.ancestorsOf(code), 'id')
	return {
		path: `${fixedDownloads.areas}/${code}`,
		about: { kind: 'area', id: code },
		title: { id: titleOf(area, 'id'), en: titleOf(area, 'en') },
		page: `/wilayah/${code}/`,
		head: { wilayah: { kode_wilayah: code, nama_wilayah: name, tingkat: level }, dataset: datasets },
		columns: joinedColumns.observations,
		rows: figures,
		...(recipients.length > 0 ? { recipients: { columns: joinedColumns.recipients, rows: recipients } } : {}),
		datasets,
		indicators: indicators.filter(({ id }) => measured.has(id)),
		programmes: programmes.filter(({ id }) => counted.has(id)),
		portal,
	}
}

/** The area itself first, then those in it, each as its datasets have it. */
function byArea(a: JoinedRow, b: JoinedRow): number {
	const [left, right] = [String(a.kode_wilayah), String(b.kode_wilayah)]
	return left < right ? -1 : left > right ? 1 : 0
}
