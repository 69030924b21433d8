import { titleOf } from '../../../format/area-name.ts'
import type { Area } from '../../../schemas/area.ts'
import type { Bilingual } from '../../../schemas/bilingual.ts'
import type { Indicator } from '../../../schemas/indicator.ts'
import { observationStatuses } from '../../../schemas/observation-status.ts'
import { sourceFields } from '../../../schemas/source-fields.ts'
import { unitWords } from '../../../schemas/unit.ts'
import { writeWorkbook } from '../workbook/write-workbook.ts'
import type { WrittenCell, WrittenSheet } from '../workbook/written/written-sheet.ts'
import type { TemplatePlan } from './template-plans.ts'
import { markerText, plainFields, templateColumns, templateSheets } from './template-shape.ts'
import { templateText } from './template-text.ts'

/** Headings for people, then ids for the machine. */
const HEADING_ROWS = 2
/** Rows below the areas that still offer the lists: for an area that was split, or a second period. */
const SPARE_ROWS = 500

/**
 * A workbook to be filled in: a row for each area with its code as text, a column for each measure, and the source as a
 * form. `readTemplate` reads it back without any mapping.
 */
export function templateWorkbook(plan: TemplatePlan): Uint8Array<ArrayBuffer> {
	return writeWorkbook([dataSheet(plan), sourceSheet(plan)])
}

function dataSheet({ indicators, areas, outer }: TemplatePlan): WrittenSheet {
	const words = templateText.columns
	const before = ['code', 'name', 'outer', 'period'] as const
	const last = HEADING_ROWS + areas.length + SPARE_ROWS - 1
	const choices = [...indicators.map(({ categories }) => categories), observationStatuses].flatMap((options, index) =>
		options.length === 0 ? [] : [{ column: before.length + index, rows: [HEADING_ROWS, last] as const, options }],
	)
	return {
		name: templateSheets.data,
		headingRows: HEADING_ROWS,
		headingColumns: 2,
		columns: [
			{ width: 16, kind: 'text' },
			{ width: 30 },
			{ width: 30 },
			{ width: 18, kind: 'text' },
			...indicators.map(() => ({ width: 22 })),
			{ width: 18, kind: 'text' },
		],
		choices,
		rows: [
			[...before.map((name) => twice(words[name])), ...indicators.map(headingOf), twice(words.status)],
			[...before.map((name) => templateColumns[name]), ...indicators.map(({ id }) => id), templateColumns.status],
			// Empty cells of their own style: what is typed into them stays text.
			...areas.map((area) => [
				area.code,
				titleOf(area, 'id'),
				titlesOf(outer(area)),
				'',
				...indicators.map(() => null),
				'',
			]),
		],
	}
}

function headingOf({ name, unit }: Indicator): string {
	return twice({
		id: `${name.id} (${unitWords(unit, 'id').name})`,
		en: `${name.en} (${unitWords(unit, 'en').name})`,
	})
}

function titlesOf(areas: readonly Area[]): string {
	return areas.map((area) => titleOf(area, 'id')).join(', ')
}

function sourceSheet({ indicators, area, level }: TemplatePlan): WrittenSheet {
	const { form, period, source, guide } = templateText
	const marker = markerText({ indicators: indicators.map(({ id }) => id), area: area.code, level })
	const question = (key: string, { ask, example }: { ask: Bilingual; example: string }): WrittenCell[] => [
		key,
		twice(ask),
		'',
		plainFields.has(key) ? '–' : '',
		example,
	]
	return {
		name: templateSheets.source,
		headingRows: 2,
		columns: [
			{ width: 14, kind: 'text' },
			{ width: 40, kind: 'wrapped' },
			...Array(3).fill({ width: 48, kind: 'wrapped' }),
		],
		rows: [
			[marker],
			[form.key, form.question, form.answer, form.english, form.example].map(twice),
			question(templateColumns.period, period),
			...sourceFields.map((field) => question(field, source[field])),
			[],
			...guide.map((line) => [null, twice(line)]),
		],
	}
}

/** Indonesian, and English below it. */
function twice({ id, en }: Bilingual): string {
	return `${id}\n${en}`
}
