import { formatNumber } from '../../format/number.ts'
import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const outsidePortalRule: Rule = {
	id: 'outside-portal',
	explanation: {
		id: 'Yang menyebut wilayah di luar provinces dan regencies dalam portal.yaml dihitung dan dilaporkan; ia tidak menghentikan apa pun.',
		en: 'What names areas outside provinces and regencies of portal.yaml is counted and reported; it stops nothing.',
	},
}

/** How many of a file's rows or entries name areas outside the portal, and a few of those areas. */
export type OutsideCount = { outside: number; total: number; examples: readonly string[] }

const examplesSaid = 3

/** Rows of figures that are read and not published; `null` where all are inside. */
export function rowsOutside({ outside, total, examples }: OutsideCount): Finding | null {
	if (outside === 0) return null
	const all = outside === total
	return warning(
		{
			id: `${formatNumber(outside, 0, 'id')} dari ${formatNumber(total, 0, 'id')} baris di luar`,
			en: `${formatNumber(outside, 0, 'en')} of ${formatNumber(total, 0, 'en')} rows outside`,
		},
		{
			id: `${formatNumber(outside, 0, 'id')} dari ${formatNumber(total, 0, 'id')} baris berada di luar wilayah portal (${few(examples)}) dan tidak diterbitkan${all ? ', sehingga dataset ini tidak tampil' : ''}; bila wilayahnya perlu laman, tambahkan ke provinces atau regencies`,
			en: `${formatNumber(outside, 0, 'en')} of ${formatNumber(total, 0, 'en')} rows lie outside the portal's areas (${few(examples)}) and are not published${all ? ', so this dataset is not shown' : ''}; if those areas need pages, add them to provinces or regencies`,
		},
	)
}

/** Entries that name areas without a page: they are shown, those areas by their names and without a link. */
export function namesOutside({ outside, total, examples }: OutsideCount): Finding | null {
	if (outside === 0) return null
	return warning(
		{ id: `${outside} dari ${total} isian di luar`, en: `${outside} of ${total} entries outside` },
		{
			id: `${outside} dari ${total} isian menyebut wilayah di luar portal (${few(examples)}); namanya disebut tanpa tautan dan tanpa angka`,
			en: `${outside} of ${total} entries name areas outside the portal (${few(examples)}); they are named without a link and without figures`,
		},
	)
}

/** Electoral districts of a kabupaten or kota without a page: they are left out. */
export function districtsOutside({ outside, total, examples }: OutsideCount): Finding | null {
	if (outside === 0) return null
	return warning(
		{ id: `${outside} dari ${total} dapil di luar`, en: `${outside} of ${total} districts outside` },
		{
			id: `${outside} dari ${total} dapil berada di luar wilayah portal (${few(examples)}) dan tidak ditampilkan`,
			en: `${outside} of ${total} electoral districts lie outside the portal's areas (${few(examples)}) and are not shown`,
		},
	)
}

/** Counts codes that do not pass; examples are named once each. */
export function countOutside(codes: readonly string[], isInside: (code: string) => boolean): OutsideCount {
	const outside = codes.filter((code) => !isInside(code))
	return { outside: outside.length, total: codes.length, examples: [...new Set(outside)] }
}

function warning(received: Bilingual, hint: Bilingual): Finding {
	return {
		...broken(
			outsidePortalRule,
			{ id: 'wilayah di dalam provinces dan regencies portal', en: "areas of the portal's provinces and regencies" },
			received,
			hint,
		),
		severity: 'warning',
	}
}

function few(examples: readonly string[]): string {
	const said = examples.slice(0, examplesSaid).join(', ')
	return examples.length > examplesSaid ? `${said}, …` : said
}
