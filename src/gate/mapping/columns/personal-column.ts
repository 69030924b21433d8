import { isForbiddenColumn } from '../../../personal-data/forbidden-column.ts'
import { plainWords } from '../../../search/plain-words.ts'
import { decideMeasure } from '../measures/decide-measure.ts'
import { cellKinds, type SheetScan } from '../rows/sheet-scan.ts'
import type { TableContext } from '../table-context.ts'

/** Sixteen digits, however they are parted: the number of a person or a family card. */
const identity = /(?<!\d)(?:\d[ .-]?){15}\d(?!\d)/

/** A computed number with all its decimals, 0.9268292682926829, is nobody's. */
const decimals = /^-?\d{1,9}[.,]\d+$/

/** Words of a heading over names of areas, with whose names they are: "bps_nama_kabupaten_kota". */
const areaWords: ReadonlySet<string> = new Set(
	'nama provinsi kabupaten kab kota kecamatan kec desa kelurahan kel wilayah daerah administrasi kemendagri bps'.split(
		' ',
	),
)

/**
 * True for a column of personal data, by its heading or by a single number of a person in it. A heading that names an
 * indicator speaks of counts; one that says "nama" alone may stand over names of areas.
 */
export function isPersonal(
	context: TableContext,
	column: number,
	heading: readonly string[],
	holdsAreas: boolean,
): boolean {
	if (holdsIdentity(context.scan, column)) return true
	const texts = [...heading, heading.join(' ')]
	const isForbidden = texts.some((text) => isForbiddenColumn(text, []))
	if (!isForbidden) return false
	const words = plainWords((heading.at(-1) ?? '').replaceAll('_', ' '))
	if (words.join() === 'kk' && holdsCounts(context, column)) return false
	if (holdsAreas && words.includes('nama') && words.every((word) => areaWords.has(word))) return false
	return decideMeasure(heading.join(' '), context).state !== 'sure'
}

/** "KK" is short for families as well as for the number of their card: no card has a number of seven digits. */
function holdsCounts({ scan, dataRows }: TableContext, column: number): boolean {
	return dataRows.every((row) => {
		const kind = scan.kind(row, column)
		const digits = (scan.cell(row, column)?.text ?? '').replace(/\D/g, '').length
		return kind === cellKinds.blank || kind === cellKinds.missing || (kind === cellKinds.number && digits <= 7)
	})
}

function holdsIdentity(scan: SheetScan, column: number): boolean {
	for (let row = 0; row < scan.height; row++) {
		const text = scan.cell(row, column)?.text ?? ''
		if (text.length >= 16 && identity.test(text) && !decimals.test(text)) return true
	}
	return false
}
