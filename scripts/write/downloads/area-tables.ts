import { fullName, titleOf } from '../../../src/format/area-name.ts'
import type { Area } from '../../../src/schemas/area.ts'
import { levelOfCode, parentCodeOf } from '../../../src/schemas/area-code.ts'
import { fixedDownloads } from '../../../src/schemas/fixed-downloads.ts'
import { datasetsOf, type JoinedRow, joinedColumns, joinedRow, type SourcedRow, sourcedRows } from './joined-rows.ts'
import type { DownloadSource, PublishedDataset } from './published-datasets.ts'
import type { PublishedTable } from './published-table.ts'

/**
 * Each area from kecamatan up with the areas directly in it: `/unduh/wilayah/{kode}`. Villages have no file of their own,
 * which would be thousands; their rows are in the file of their kecamatan. Recipients stand beside, protected as they are
 * in their own datasets.
 */
export function* areaTables(published: readonly PublishedDataset[], source: DownloadSource): Generator<PublishedTable> {
	const figures = byOwnAndParent(sourcedRows(published, 'observations'))
	const recipients = byOwnAndParent(sourcedRows(published, 'recipients'))
	const rowsOf = (rows: ReadonlyMap<string, readonly SourcedRow[]>, code: string) =>
		(rows.get(code) ?? []).toSorted(byArea).map(joinedRow)
	for (const area of source.index) {
		if (area.level === 'desa-kelurahan') continue
		const own = { figures: rowsOf(figures, area.code), recipients: rowsOf(recipients, area.code) }
		if (own.figures.length + own.recipients.length > 0) yield tableOf(area, own, published, source)
	}
}

/** Rows by area: its own and those of the areas directly in it; a village has no table. */
function byOwnAndParent(rows: Iterable<SourcedRow>): Map<string, SourcedRow[]> {
	const grouped = new Map<string, SourcedRow[]>()
	const add = (code: string, row: SourcedRow) => {
		const own = grouped.get(code)
		if (own) own.push(row)
		else grouped.set(code, [row])
	}
	for (const one of rows) {
		const code = String(one.row.kode_wilayah)
		if (levelOfCode(code) !== 'desa-kelurahan') add(code, one)
		const parent = parentCodeOf(code)
		if (parent !== undefined) add(parent, one)
	}
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
function byArea({ row: a }: SourcedRow, { row: b }: SourcedRow): number {
	const [left, right] = [String(a.kode_wilayah), String(b.kode_wilayah)]
	return left < right ? -1 : left > right ? 1 : 0
}
