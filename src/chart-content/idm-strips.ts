import type { TableCellAt } from '../charts/chart-points.ts'
import { drawTwice } from '../charts/draw-twice.ts'
import { dotStrip } from '../charts/strip/dot-strip.ts'
import { readIndicator } from '../contract/read-generated.ts'
import type { AreaContext } from '../facts/area-context.ts'
import { placeName } from '../facts/place-name.ts'
import { shownItems } from '../facts/shown-figures.ts'
import { chartActions, datasetsOf, sourceLine } from '../facts/source-line.ts'
import { figureId } from '../figure-id/figure-id.ts'
import { formatBare } from '../format/value.ts'
import { address, areaPath } from '../i18n/address.ts'
import { chartText } from '../i18n/chart.ts'
import type { AreaFile } from '../schemas/area-file.ts'
import type { Language } from '../schemas/bilingual.ts'
import type { Rank } from '../schemas/figure.ts'
import { median } from '../statistics/median.ts'
import { componentWord, idmComponents, idmLimits, idmStatuses, statusWord } from '../topics/area/idm.ts'
import type { ChartContent, Drawing, Table } from './chart-content.ts'
import { stripInput } from './sibling-strip.ts'
import { childrenWithFigure, type StripItem } from './strip-item.ts'

const ids = ['idm', ...idmComponents] as const

/**
 * The index and its three components, one strip each, one dot a desa of the kecamatan. On a desa's
 * page that desa is marked; on the kecamatan's page all are alike.
 */
export function idmStrips({ language, area, file, parent }: AreaContext): ChartContent | null {
	const kecamatan = area.level === 'kecamatan' ? file : parent
	const reference = kecamatan?.children.find(({ latest }) => latest.idm)?.latest.idm?.reference
	if (!kecamatan || !reference) return null
	const focus = area.level === 'kecamatan' ? null : area.code
	const where = placeName(kecamatan.area)
	const items = childrenWithFigure(kecamatan, 'idm', reference)
	if (items.length < 2 || (focus && !items.some((item) => item.area.code === focus))) return null
	const datasets = datasetsOf(items.map(({ figure }) => figure))
	const t = chartText(language)
	return {
		id: 'komponen',
		figureId: figureId({
			kind: 'komponen',
			area: area.code,
			subject: 'idm',
			datasets,
			shown: ids.flatMap((id) => shownItems(readIndicator(id), childrenWithFigure(kecamatan, id, reference))),
		}),
		finding: stripsFinding(kecamatan, reference, focus, placeName(area), language),
		subtitle:
			language === 'id'
				? `IDM ${reference} dan tiga komponennya; satu titik satu desa di Kecamatan ${where}`
				: `IDM ${reference} and its three components; one dot is one desa in Kecamatan ${where}`,
		drawings: ids.flatMap((id) => componentDrawing(kecamatan, items, id, reference, focus, language)),
		multiples: false,
		notes: [{ title: t.howToRead, text: stripsNote(kecamatan, language) }],
		table: stripsTable(kecamatan, items, focus, language),
		tableSummary: t.rowSummary(String(items.length), 'desa'),
		source: sourceLine(datasets, language),
		actions: chartActions(datasets, 'idm', language),
	}
}

function componentDrawing(
	kecamatan: AreaFile,
	inTable: readonly StripItem[],
	id: string,
	reference: string,
	focus: string | null,
	language: Language,
): Drawing[] {
	const indicator = readIndicator(id)
	const items = childrenWithFigure(kecamatan, id, reference)
	if (items.length < 2) return []
	const rank = items.find(({ area }) => area.code === focus)?.figure.comparison?.rank ?? null
	const heading = `${indicator.name[language]} (${indicator.short[language]})`
	const low = Math.floor(Math.min(...items.map(({ figure }) => figure.value)) * 10) / 10
	const options =
		id === 'idm'
			? {
					domain: [low, 1] as const,
					limits: idmLimits,
					classNames: idmStatuses.map((status) => statusWord(status, language)),
				}
			: { domain: [low, 1] as const }
	const input = stripInput(indicator, items, focus, null, language, options)
	const description = items
		.map(({ area, figure }) => `${area.name} ${formatBare(figure.value, indicator, language)}`)
		.slice(0, 3)
		.join(', ')
	const drawn = drawTwice((width) => dotStrip(input, width), {
		title: `${heading}, ${kecamatan.area.name}`,
		description: `${language === 'id' ? 'Tertinggi' : 'Highest'}: ${description}.`,
		idPrefix: `k-${id}`,
		twin: { cellOf: (_, item) => cellIn(inTable, items[item], id) },
	})
	return [{ heading, aside: rank ? sayPlace(rank, language) : null, ...drawn }]
}

/** Rows are ordered by the index, whatever component a strip shows. */
function cellIn(inTable: readonly StripItem[], item: StripItem | undefined, id: string): TableCellAt | null {
	const row = inTable.findIndex(({ area }) => area.code === item?.area.code)
	return row === -1 ? null : [row, 1 + ids.indexOf(id as (typeof ids)[number])]
}

function sayPlace({ rank, of, tied }: Rank, language: Language): string {
	const place = language === 'id' ? `peringkat ${rank} dari ${of}` : `rank ${rank} of ${of}`
	if (tied === 1) return place
	return language === 'id' ? `${place}, bersama ${tied - 1} lainnya` : `${place}, shared with ${tied - 1} more`
}

function stripsFinding(
	kecamatan: AreaFile,
	reference: string,
	focus: string | null,
	name: string,
	language: Language,
): string {
	if (!focus) return kecamatanFinding(kecamatan, reference, language)
	const halves = idmComponents.flatMap((id) => {
		const items = childrenWithFigure(kecamatan, id, reference)
		const own = items.find(({ area }) => area.code === focus)?.figure
		const middle = median(items.map(({ figure }) => figure.value))
		if (!own || middle === null || own.value === middle) return []
		return [{ word: componentWord(id, language), upper: own.value > middle }]
	})
	const upper = halves.filter(({ upper: isUpper }) => isUpper).map(({ word }) => word)
	const lower = halves.filter(({ upper: isUpper }) => !isUpper).map(({ word }) => word)
	const and = language === 'id' ? ' dan ' : ' and '
	const half = language === 'id' ? 'paruh atas' : 'upper half'
	if (halves.length === 0) return kecamatanFinding(kecamatan, reference, language)
	if (halves.length === idmComponents.length && (upper.length === 0 || lower.length === 0)) {
		const which = upper.length > 0 ? half : language === 'id' ? 'paruh bawah' : 'lower half'
		return language === 'id'
			? `${name} berada di ${which} kecamatannya dalam semua komponen`
			: `${name} stands in the ${which} of its kecamatan in every component`
	}
	const parts =
		language === 'id'
			? [
					upper.length > 0 && `di paruh atas dalam komponen ${upper.join(and)}`,
					lower.length > 0 && `di paruh bawah dalam komponen ${lower.join(and)}`,
				]
			: [
					upper.length > 0 && `in the upper half on ${upper.join(and)} scores`,
					lower.length > 0 && `in the lower half on ${lower.join(and)} scores`,
				]
	return `${name} ${language === 'id' ? '' : 'stands '}${parts.filter(Boolean).join(', ')}`
}

function kecamatanFinding(kecamatan: AreaFile, reference: string, language: Language): string {
	const items = childrenWithFigure(kecamatan, 'idm', reference)
	const [first, last] = [items[0], items.at(-1)]
	if (!first || !last) return ''
	const say = ({ area, figure }: StripItem) =>
		`${area.name} (${formatBare(figure.value, readIndicator('idm'), language)})`
	return language === 'id'
		? `IDM tertinggi di ${say(first)}, terendah di ${say(last)}`
		: `The index is highest in ${say(first)}, lowest in ${say(last)}`
}

function stripsNote(kecamatan: AreaFile, language: Language): string {
	const kelurahan = kecamatan.children.filter(({ area }) => area.kind === 'kelurahan').length
	const base =
		language === 'id'
			? 'Makin ke kanan makin baik; sumbu mulai dekat nilai terendah, bukan dari nol. IDM ialah rata-rata tiga komponen: sosial, ekonomi, dan lingkungan. Garis putus pada baris pertama ialah batas status. Desa dengan nilai sama berbagi peringkat.'
			: 'Further right is better; the axes start near the lowest score, not at zero. The index is the mean of three components: social, economic and environmental. Dotted uprights in the first row are the limits of the statuses. Desa with the same score share a rank.'
	if (kelurahan === 0) return base
	return `${base} ${language === 'id' ? `${kelurahan} kelurahan tidak dinilai.` : `${kelurahan} kelurahan ${kelurahan === 1 ? 'is' : 'are'} not assessed.`}`
}

function stripsTable(
	kecamatan: AreaFile,
	items: readonly StripItem[],
	focus: string | null,
	language: Language,
): Table {
	const t = chartText(language)
	const child = new Map(kecamatan.children.map((one) => [one.area.code, one]))
	return {
		columns: [
			{ label: t.village },
			...ids.map((id) => ({ label: readIndicator(id).short[language], numeric: true })),
			{ label: t.status },
		],
		rows: items.map(({ area, hasPage }) => ({
			cells: [
				area.name,
				...ids.map((id) => {
					const value = child.get(area.code)?.latest[id]?.value
					return value === null || value === undefined
						? { text: t.missing, state: 'missing' as const }
						: formatBare(value, readIndicator(id), language)
				}),
				statusWord(child.get(area.code)?.latest['status-idm']?.category ?? '', language),
			],
			me: area.code === focus,
			...(hasPage && area.code !== focus ? { href: address(language, areaPath(area.code)) } : {}),
		})),
	}
}
