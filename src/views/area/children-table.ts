import { readIndicator } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatPeriod } from '../../format/period.ts'
import { unitName } from '../../format/value.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import type { AreaLevel } from '../../schemas/area-code.ts'
import type { Child } from '../../schemas/area-file.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Figure } from '../../schemas/figure.ts'
import type { Table, TableCell } from '../charts/chart-content.ts'
import { figureCell } from '../charts/figure-cell.ts'
import type { AreaContext } from './area-context.ts'
import { commonReference, figuresOf, isComplete } from './area-figures.ts'
import { statusWord } from './idm.ts'
import { listName } from './place-name.ts'

const columnsOf: Partial<Record<AreaLevel, readonly string[]>> = {
	provinsi: ['p0', 'penduduk-miskin', 'penduduk'],
	'kabupaten-kota': ['p0', 'penduduk-miskin', 'garis-kemiskinan', 'penduduk'],
	kecamatan: ['penduduk', 'kartu-keluarga', 'desa-dinilai', 'desa-mandiri', 'desa-maju', 'desa-berkembang'],
	'desa-kelurahan': ['status-idm', 'idm', 'keluarga-tiga-kelas'],
}

/** The areas inside an area with their newest figures, one row each, in the order of their codes. */
export type ChildrenTable = { title: string; table: Table; periods: string }

/** The table of what lies inside; `null` for villages. Columns that hold nothing are left out. */
export function childrenTable(context: AreaContext): ChildrenTable | null {
	const { language, file } = context
	const level = file.children[0]?.area.level
	if (!level) return null
	const known = file.children.filter(({ latest }) => Object.keys(latest).length > 0)
	if (known.length === 0) return null
	const ids = (columnsOf[level] ?? []).filter((id) => known.some(({ latest }) => latest[id]))
	const t = areaText(language)
	const noun = t.siblings[level]
	return {
		title: sayTitle(known.length, file.children.length, noun, language),
		periods: ids.map((id) => `${readIndicator(id).short[language]}: ${periodOf(known, id, context)}`).join('; '),
		table: {
			columns: [
				{ label: noun.charAt(0).toUpperCase() + noun.slice(1) },
				...ids.map((id) => ({ label: heading(id, language), numeric: readIndicator(id).measure !== 'category' })),
			],
			rows: [
				...totalRow(context, ids),
				...known.map((child) => ({
					cells: [listName(child.area), ...ids.map((id) => cell(child, id, context))],
					...(child.hasPage ? { href: address(language, areaPath(child.area.code)) } : {}),
				})),
			],
		},
	}
}

/** "27 kecamatan", or "3 dari 38 provinsi" where the others have no figure yet. */
function sayTitle(known: number, all: number, noun: string, language: Language): string {
	if (known === all) return `${all} ${noun}`
	return language === 'id' ? `${known} dari ${all} ${noun}` : `${known} of ${all} ${noun}`
}

function heading(id: string, language: AreaContext['language']): string {
	const indicator = readIndicator(id)
	const short = indicator.short[language]
	if (['indeks', 'kategori', 'desa'].includes(indicator.unit)) return short
	const unit = indicator.unit === 'persen' ? '%' : unitName(indicator.unit, language)
	return short.toLowerCase().endsWith(unit.toLowerCase()) ? short : `${short} (${unit})`
}

function periodOf(children: readonly Child[], id: string, { language }: AreaContext): string {
	return formatPeriod(commonReference(children, id) ?? '', language)
}

/** The area's own figures as the first row, where they are of the same periods as the children's. */
function totalRow({ language, file, area }: AreaContext, ids: readonly string[]): Table['rows'][number][] {
	const cells = ids.map((id): TableCell => {
		const common = commonReference(file.children, id)
		const own = figuresOf(file, id).find(({ reference }) => reference === common)
		return own && isComplete(own) ? say(own, id, language) : ''
	})
	if (cells.every((one) => one === '')) return []
	return [{ cells: [titleOf(area, language), ...cells], total: true }]
}

/** A cell; a figure of another period than the rest of its column says so. */
function cell({ area, latest }: Child, id: string, { language, file }: AreaContext): TableCell {
	const figure = latest[id]
	const common = commonReference(file.children, id)
	if (!figure && readIndicator(id).theme === 'desa' && area.kind === 'kelurahan') {
		return { text: language === 'id' ? 'tidak dinilai' : 'not assessed', state: 'not-applicable' }
	}
	if (!figure) return { text: chartText(language).missing, state: 'missing' }
	const said = say(figure, id, language)
	const tells = figure.value !== null || figure.category !== null
	if (!tells || figure.reference === common) return said
	const when = ` (${formatPeriod(figure.reference, language)})`
	return typeof said === 'string' ? `${said}${when}` : { ...said, text: `${said.text}${when}` }
}

function say(figure: Figure, id: string, language: AreaContext['language']): TableCell {
	if (figure.category) return statusWord(figure.category, language)
	return figureCell(figure, readIndicator(id), language)
}
