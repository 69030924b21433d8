import { writeWorkbook } from '../../../../src/gate/mapping/workbook/write-workbook.ts'
import type { WrittenSheet } from '../../../../src/gate/mapping/workbook/written/written-sheet.ts'
import type { Indicator } from '../../../../src/schemas/indicator.ts'
import type { CatalogueEntry } from '../catalogue/catalogue-entry.ts'
import { activityForm } from './activity-form.ts'
import { type FormColumn, type FormContext, indicatorForm, isVariable, variableForm } from './measure-forms.ts'
import { printedChoices } from './printed-choices.ts'

/** Said above each sheet. */
const note =
	'Peraturan BPS Nomor 5 Tahun 2020. Terisi dari keterangan dataset dan registri portal; sel kosong diisi kantor. Bila penerbitnya instansi lain, metadata resmi kegiatannya ada pada penerbit itu.'

/**
 * The three forms in which every producer of statistics hands in its metadata, as one workbook: MS-Keg for the activity,
 * MS-Var for its variables, MS-Ind for its indicators. What the portal knows is filled in; nothing is guessed.
 */
export function nationalForms(entry: CatalogueEntry, indicators: readonly Indicator[]): Uint8Array<ArrayBuffer> {
	const own = indicators.filter(({ id }) => entry.dataset.indicators.includes(id))
	const context = { entry, indicators }
	return writeWorkbook([
		activitySheet(entry),
		measureSheet('MS-Var', variableForm, own.filter(isVariable), context),
		measureSheet('MS-Ind', indicatorForm, own, context),
	])
}

function activitySheet(entry: CatalogueEntry): WrittenSheet {
	return {
		name: 'MS-Keg',
		headingRows: 2,
		columns: [
			{ width: 9, kind: 'text' },
			{ width: 48, kind: 'wrapped' },
			{ width: 44, kind: 'wrapped' },
			{ width: 60, kind: 'wrapped' },
			{ width: 22 },
		],
		rows: [
			[null, note],
			['Rincian', 'Pertanyaan', 'Pilihan', 'Isian', 'Asal isian'],
			...activityForm.flatMap(({ title, questions }) => [
				[null, title],
				...questions.map(({ number, ask, choices = [], codes, answer }) => {
					const said = answer?.(entry) ?? null
					return [number, ask, printedChoices(choices, codes), said, said === null ? 'diisi kantor' : 'dari portal']
				}),
			]),
		],
	}
}

function measureSheet(
	name: string,
	form: readonly FormColumn[],
	measures: readonly Indicator[],
	context: FormContext,
): WrittenSheet {
	const { dataset } = context.entry
	return {
		name,
		headingRows: 3,
		columns: [{ width: 6 }, ...form.map(() => ({ width: 32, kind: 'wrapped' as const }))],
		rows: [
			[null, note],
			[
				null,
				`Nama kegiatan: ${dataset.title.id}. Kode kegiatan (diisi petugas): . Penyelenggara: ${dataset.publisher.id}`,
			],
			['No.', ...form.map(({ heading }) => heading)],
			...measures.map((indicator, index) => [index + 1, ...form.map(({ answer }) => answer(indicator, context))]),
		],
	}
}
