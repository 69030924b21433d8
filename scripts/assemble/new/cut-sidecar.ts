import { isMap, isScalar, isSeq, parseDocument, type YAMLMap } from 'yaml'
import { formatNumber } from '../../../src/format/number.ts'
import { COUNTRY_CODE } from '../../../src/schemas/area-code.ts'
import type { Bilingual, Language } from '../../../src/schemas/bilingual.ts'
import type { CutTable } from './cut-table.ts'
import { titleOfCut } from './cut-title.ts'

/** What the texts of a cut speak of: names of areas by code, names of indicators by id. */
export type Names = { area(code: string): string | undefined; indicator(id: string): Bilingual | undefined }

type Cut = { dataset: string; region: string; table: CutTable; names: Names }

/**
 * The sidecar of a cut table, every sentence of it still true: publisher, table, register, licence, day and method are
 * those of the source. The title, the source's last sentence and the number of copies are said anew. A caution, or an
 * oddity that was looked at, goes when it is of areas, periods or indicators of which none was kept, a caution also when
 * it counts the rows or areas of the whole.
 */
export function cutSidecar(text: string, cut: Cut): { text: string; left: string[] } {
	const document = parseDocument(text)
	const root = document.contents
	if (!isMap(root)) throw new Error(`${cut.dataset}.yaml: expected keys with values`)
	document.commentBefore = ` Keterangan berkas ${cut.dataset}.csv. Notes on the file ${cut.dataset}.csv.`
	setText(root, 'title', titleOfCut(cut.table, cut))
	setText(root, 'source', withCut(bilingualAt(root, 'source'), cut))
	setText(root, 'copies', copiesOf(cut.table, bilingualAt(root, 'copies')))
	const left = dropFrom(root, 'cautions', cut)
	dropFrom(root, 'checked', cut)
	if (isEmptyList(root, 'checked')) root.delete('checked')
	return { text: document.toString({ lineWidth: 0 }), left }
}

function bilingualAt(root: YAMLMap, key: string): Partial<Bilingual> {
	const node = root.get(key)
	if (!isMap(node)) return {}
	const said = (language: Language) => {
		const value = node.get(language)
		return typeof value === 'string' ? { [language]: value } : {}
	}
	return { ...said('id'), ...said('en') }
}

function setText(root: YAMLMap, key: string, text: Partial<Bilingual>): void {
	const node = root.get(key)
	if (!isMap(node)) return
	for (const language of ['id', 'en'] as const) if (text[language] !== undefined) node.set(language, text[language])
}

function withCut(source: Partial<Bilingual>, { dataset, region, names }: Cut): Partial<Bilingual> {
	const name = names.area(region) ?? region
	return {
		id: [source.id, `Berkas ini bagian dari dataset ${dataset} yang ikut dalam program, dipotong untuk ${name}.`].join(
			' ',
		),
		en: [source.en, `This file is part of the dataset ${dataset} that comes with the program, cut to ${name}.`].join(
			' ',
		),
	}
}

/** Counted anew where each row says its copies; else said of the dataset that the rows come from. */
function copiesOf({ headings, rows }: CutTable, whole: Partial<Bilingual>): Bilingual {
	if (!headings.includes('jumlah_salinan')) {
		return {
			id: `Tentang dataset asalnya: ${whole.id ?? ''}`.trim(),
			en: `Of the dataset it comes from: ${whole.en ?? ''}`.trim(),
		}
	}
	const byCopies = [...Map.groupBy(rows, (row) => row.jumlah_salinan ?? '')]
		.map(([copies, some]) => ({ copies, count: some.length }))
		.sort((a, b) => Number(a.copies) - Number(b.copies))
	const parts = (language: Language, said: (count: string, copies: string) => string) =>
		byCopies.map(({ count, copies }) => said(formatNumber(count, 0, language), copies)).join(', ')
	return {
		id: `Dari ${formatNumber(rows.length, 0, 'id')} angka: ${parts('id', (n, k) => `${n} terlihat dalam ${k || 'sejumlah'} salinan`)}.`,
		en: `Of ${formatNumber(rows.length, 0, 'en')} figures: ${parts('en', (n, k) => `${n} seen in ${k || 'some'} ${k === '1' ? 'copy' : 'copies'}`)}.`,
	}
}

/** Takes out of a list what a cut makes pointless or untrue, and gives back the Indonesian texts. */
function dropFrom(root: YAMLMap, key: string, cut: Cut): string[] {
	const list = root.get(key)
	if (!isSeq(list)) return []
	const left: string[] = []
	list.items = list.items.filter((item) => {
		if (!isMap(item)) return true
		if (!stays(item, cut)) {
			left.push(String(item.get('id') ?? ''))
			return false
		}
		const areas = listIn(item, 'areas')
		if (areas) item.set('areas', codeList(areas.filter((code) => isMet(code, cut.table))))
		return true
	})
	return left
}

function isEmptyList(root: YAMLMap, key: string): boolean {
	const list = root.get(key)
	return isSeq(list) && list.items.length === 0
}

/** A list as it is written on one line, each code in quotes: 33.10 is no number. */
function codeList(codes: readonly string[]) {
	return parseDocument(JSON.stringify(codes)).contents
}

function stays(caution: YAMLMap, { table, names }: Cut): boolean {
	const [areas, indicators, periods] = [
		listIn(caution, 'areas'),
		listIn(caution, 'indicators'),
		listIn(caution, 'periods'),
	]
	if (areas && !areas.some((code) => isMet(code, table))) return false
	if (indicators && !table.rows.some((row) => indicators.includes(row.indikator ?? ''))) return false
	if (periods && !table.rows.some((row) => periods.some((period) => (row.periode ?? '').startsWith(period))))
		return false
	const text = `${String(caution.get('id') ?? '')} ${String(caution.get('en') ?? '')}`
	if (!areas && speaksOfOthersOnly(text, table, names)) return false
	return !countsTheWhole(text, table)
}

function listIn(caution: YAMLMap, key: string): string[] | undefined {
	const list = caution.get(key)
	return isSeq(list) ? list.items.map((item) => String(isScalar(item) ? item.value : item)) : undefined
}

/** True when an area, or one inside it, was kept. */
function isMet(code: string, { kept }: CutTable): boolean {
	return code === COUNTRY_CODE || [...kept].some((own) => own === code || own.startsWith(`${code}.`))
}

/** True when a text names areas that were cut away, and none that was kept. */
function speaksOfOthersOnly(text: string, { kept, lost }: CutTable, names: Names): boolean {
	const named = (codes: Iterable<string>) =>
		[...codes].some((code) => {
			const name = names.area(code)
			return text.includes(code.length > 2 ? `(${code})` : '\0') || (name !== undefined && holdsWord(text, name))
		})
	return !named(kept) && named(lost)
}

/** A pattern is made for the few names whose letters a text has: a list of villages holds thousands of them. */
function holdsWord(text: string, name: string): boolean {
	const bare = name.replace(/^(Kabupaten|Kota|Kecamatan|Desa|Kelurahan) /, '')
	return text.includes(bare) && new RegExp(`(?<!\\p{L})${RegExp.escape(bare)}(?!\\p{L})`, 'u').test(text)
}

/** True when a text states how many rows or areas the whole table has, and the cut has fewer. */
function countsTheWhole(text: string, { rows, all, kept, lost }: CutTable): boolean {
	const whole = [
		[all.rows.length, rows.length],
		[kept.size + lost.size, kept.size],
	]
	const numbers = new Set([...text.matchAll(/\d[\d.,]*\d|\d/g)].map(([digits]) => Number(digits.replace(/[.,]/g, ''))))
	return whole.some(([before = 0, after]) => before !== after && before > 2 && numbers.has(before))
}
