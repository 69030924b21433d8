import { broken, type Finding, type Rule } from '../../issue/finding.ts'
import { nearestWord, nearestWordHint } from '../../issue/nearest-word.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'

export const unexpectedFileRule: Rule = {
	id: 'unexpected-file',
	explanation: {
		id: 'Folder data hanya berisi berkas yang dikenal; tidak ada buku kerja Excel atau salinan.',
		en: 'Data folders hold known files only: no Excel workbooks, no copies.',
	},
}

/** A file of `data/` itself that no part of the portal reads. */
export function unexpectedFile(name: string, known: readonly string[]): Finding {
	const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? []
	const original = originalOf(stem)
	if (original !== undefined && known.includes(original + ending)) return copiedFile(name, original + ending)
	const near = nearestWord(name, known)
	if (near && near !== name) {
		return broken(
			unexpectedFileRule,
			{ id: `salah satu dari ${known.join(', ')}`, en: `one of ${known.join(', ')}` },
			name,
			{
				id: `ganti namanya menjadi ${near}`,
				en: `rename it to ${near}`,
			},
		)
	}
	return broken(
		unexpectedFileRule,
		{ id: `salah satu dari ${known.join(', ')}`, en: `one of ${known.join(', ')}` },
		name,
		hintFor(name),
	)
}

/** A file of `data/observations/` that is neither a dataset nor its sidecar. */
export function unexpectedObservationFile(name: string): Finding {
	return broken(
		unexpectedFileRule,
		{ id: '<dataset>.csv dan <dataset>.yaml saja', en: '<dataset>.csv and <dataset>.yaml only' },
		name,
		hintFor(name),
	)
}

/** A file beside the office's own texts that no page shows. `names` are those that have a page. */
export function unexpectedTextFile(name: string, names: readonly string[]): Finding {
	const expected = {
		id: names.map((one) => `${one}.id.mdx atau ${one}.en.mdx`).join(', '),
		en: names.map((one) => `${one}.id.mdx or ${one}.en.mdx`).join(', '),
	}
	const hint = nearestWordHint(name.replace(/\.mdx$/, ''), names, hintFor(name))
	return broken(unexpectedFileRule, expected, name, hint)
}

/** A folder of an office that nothing reads: most often one under another name. */
export function unexpectedFolder(name: string, known: readonly string[]): Finding {
	const near = nearestWord(name, known)
	return broken(
		unexpectedFileRule,
		{ id: `folder ${known.join(', ')}`, en: `folders ${known.join(', ')}` },
		`${name}/`,
		{
			id: near
				? `mungkin maksudnya ${near}/`
				: 'ganti namanya dengan nama folder yang dikenal, atau pindahkan ke luar folder kantor',
			en: near
				? `perhaps ${near}/ is meant`
				: "give it the name of a known folder, or move it out of the office's folder",
		},
	)
}

/** A file that stands where nothing reads it, and nobody would see what it holds. */
export function looseFile(name: string): Finding {
	return broken(
		unexpectedFileRule,
		{
			id: 'berkas di tempatnya menurut data/README.md; di luar itu README.md dan LICENSE',
			en: 'files in their places, as data/README.md says; beside them README.md and LICENSE',
		},
		name,
		namedByNotepad(name) ?? {
			id: 'hapus berkas ini atau pindahkan ke luar folder kantor; berkas lepas ikut tersimpan dalam riwayat dan tidak diperiksa siapa pun',
			en: "remove this file or move it out of the office's folder; a loose file enters the history, and nobody looks at it",
		},
	)
}

/** A file of `data/boundaries/` that is no map. */
export function unexpectedBoundaryFile(name: string): Finding {
	return broken(
		unexpectedFileRule,
		{
			id: '<nama>.geojson, <nama>.topojson, atau <nama>.json saja',
			en: '<name>.geojson, <name>.topojson or <name>.json only',
		},
		name,
		hintFor(name),
	)
}

/** A copy beside its original, as systems name them: it would count every row twice. */
export function copiedFile(name: string, original: string): Finding {
	return broken(
		unexpectedFileRule,
		{ id: `${original} saja, tanpa salinannya`, en: `${original} alone, without its copies` },
		name,
		{
			id: `hapus salinan ini bila isinya sama dengan ${original}; bila yang ini yang benar, simpan dengan nama ${original}`,
			en: `delete this copy where it holds what ${original} holds; where this is the right one, save it as ${original}`,
		},
	)
}

/** `kemiskinan` of "kemiskinan - Copy", "kemiskinan (1)", "kemiskinan - Salinan (2)", "Copy of kemiskinan". */
export function originalOf(name: string): string | undefined {
	const original = name
		.replace(/^(?:Copy of|Salinan(?: dari)?) /i, '')
		.replace(/(?: - (?:Copy|Salinan))?(?: ?\(\d+\))?$/i, '')
	return original === name || original === '' ? undefined : original
}

/** Notepad adds .txt to the name of what it saves. */
function namedByNotepad(name: string): Bilingual | undefined {
	const [, right] = /^(.+\.(?:yaml|csv))\.txt$/i.exec(name) ?? []
	return right === undefined
		? undefined
		: {
				id: `ganti namanya menjadi ${right}; di Notepad, pilih "Semua berkas" saat menyimpan supaya .txt tidak ditambahkan`,
				en: `rename it to ${right}; in Notepad, choose "All files" when saving, so that .txt is not added`,
			}
}

function hintFor(name: string): Bilingual {
	const notepad = namedByNotepad(name)
	if (notepad) return notepad
	if (name.startsWith('~$')) return { id: 'tutup berkasnya di Excel', en: 'close the file in Excel' }
	if (/\.(xlsx?|xlsm|ods)$/i.test(name)) {
		return {
			id: 'simpan lembarnya sebagai CSV UTF-8, lalu pindahkan buku kerja ini ke luar folder data',
			en: 'save the sheet as CSV UTF-8, then move this workbook out of the data folder',
		}
	}
	if (/\.(shp|kml|kmz|gpkg)$/i.test(name)) {
		return {
			id: 'ekspor batas wilayahnya sebagai GeoJSON (EPSG:4326), lalu pindahkan berkas ini',
			en: 'export the boundaries as GeoJSON (EPSG:4326), then move this file elsewhere',
		}
	}
	if (/\.yml$/i.test(name)) return { id: 'pakai akhiran .yaml', en: 'use the ending .yaml' }
	if (/\.(csv|yaml)$/i.test(name) && !/\.(csv|yaml)$/.test(name)) {
		return { id: 'tulis akhirannya dengan huruf kecil', en: 'write the ending in small letters' }
	}
	return { id: 'hapus berkas ini atau pindahkan ke luar folder data', en: 'remove this file or move it elsewhere' }
}
