import { drawTwice } from '../../charts/draw-twice.ts'
import { rankedBars } from '../../charts/ranked-bars.ts'
import { readRecipientProgramme } from '../../contract/read-generated.ts'
import { titleOf } from '../../format/area-name.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { areaText } from '../../i18n/area.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import { parentCodeOf } from '../../schemas/area-code.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Programme } from '../../schemas/programme.ts'
import type { ProgrammeArea, ProgrammePart } from '../../schemas/recipient-files.ts'
import type { Breakdown } from '../../schemas/recipients.ts'
import { listName, placeName } from '../area/place-name.ts'
import type { ChartContent, Table } from '../charts/chart-content.ts'
import { shortName } from './programme-name.ts'
import { columnsOf } from './recipient-columns.ts'
import { capital, sayCount, trendSentence } from './recipient-sentence.ts'
import { recipientSource } from './recipient-source.ts'
import { at, periodTable, placeTable } from './recipient-tables.ts'
import { drawTrend, trendInput } from './recipient-trend.ts'

/** A table with what it is about, shown whole or behind its name. */
export type NamedTable = { id: string; title: string; table: Table }

/** What a programme page shows of one dataset: over time, by place, and by village behind each kecamatan. */
export type ProgrammeRecipients = {
	dataset: string
	simulated: boolean
	/** Name of the area the dataset is about. */
	place: string
	charts: ChartContent[]
	/** The areas directly inside, in the newest period. */
	places: (NamedTable & { subtitle: string }) | null
	/** Tables of other breakdowns, and of the areas one level further in. */
	more: { title: string; tables: NamedTable[] }[]
	hasHidden: boolean
	source: string
	actions: ChartContent['actions']
}

/** Rows of villages that one page may hold; beyond, they stand on the pages of their kecamatan. */
const MOST_ROWS = 400

/** Recipients of a programme, dataset by dataset; empty for programmes without any. */
export function programmeRecipients(programme: Programme, language: Language): ProgrammeRecipients[] {
	const parts = readRecipientProgramme(programme.id)?.parts ?? []
	return parts.flatMap((part) => {
		const root = part.areas.find(({ area }) => area.code === part.root)
		return root ? [fromPart(programme, part, root, language)] : []
	})
}

function fromPart(
	programme: Programme,
	part: ProgrammePart,
	root: ProgrammeArea,
	language: Language,
): ProgrammeRecipients {
	const period = root.periods.at(-1)?.period ?? ''
	const children = childrenOf(part, part.root)
	const scene: Scene = { programme, part, root, period, children, language }
	return {
		dataset: part.dataset,
		simulated: part.simulated,
		place: titleOf(root.area, language),
		charts: [trend(scene), ...ranking(scene)],
		places: placesTable(scene),
		more: [...breakdownTables(scene), ...innerTables(scene)],
		hasHidden: part.areas.some(({ periods }) => periods.some(hasHidden)),
		...recipientSource(part.dataset, language),
	}
}

type Scene = {
	programme: Programme
	part: ProgrammePart
	root: ProgrammeArea
	/** The newest period of the area at the top. */
	period: string
	children: ProgrammeArea[]
	language: Language
}

function childrenOf({ areas }: ProgrammePart, code: string): ProgrammeArea[] {
	return areas.filter(({ area }) => parentCodeOf(area.code) === code)
}

function hasHidden({ total, amount, breakdowns }: ProgrammeArea['periods'][number]): boolean {
	const cells = [total, ...(amount ? [amount] : []), ...breakdowns.flatMap(({ categories }) => categories)]
	return cells.some(({ value }) => value === null)
}

function simulatedTag({ part, language }: Scene): Pick<ChartContent, 'simulated'> {
	return part.simulated ? { simulated: recipientText(language).tag } : {}
}

function trend(scene: Scene): ChartContent {
	const { programme, part, root, language } = scene
	const t = recipientText(language)
	const name = shortName(programme, language)
	const finding = trendSentence(name, root.periods, part.measure, language)
	const subtitle = `${subject(scene)}, ${titleOf(root.area, language)}, ${span(part.periods)}`
	const input = trendInput(placeName(root.area), root.periods, part.simulated, language)
	const table = periodTable(root.area.code, root.periods, columnsOf(programme.id, root.periods, part.measure), language)
	const { source, actions } = recipientSource(part.dataset, language)
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `tr-${part.dataset}` }
	return {
		id: `tren-${part.dataset}`,
		finding,
		subtitle,
		drawings: [{ heading: null, aside: null, ...drawTwice(drawTrend(input), text) }],
		multiples: false,
		notes: [{ title: chartText(language).howToRead, text: t.readTime }],
		table,
		tableSummary: chartText(language).rowSummary(String(table.rows.length), t.period.toLowerCase()),
		source,
		actions,
		...simulatedTag(scene),
	}
}

/** "Keluarga penerima PKH", "Recipients of PKH (families)". */
function subject({ programme, part, language }: Scene): string {
	const name = shortName(programme, language)
	const unit = recipientText(language).units[part.measure]
	return language === 'id' ? `${capital(unit)} penerima ${name}` : `Recipients of ${name} (${unit})`
}

function span(periods: readonly string[]): string {
	const [first = '', last = ''] = [periods[0], periods.at(-1)]
	return first === last ? first : `${first}–${last}`
}

/** Bars of the areas directly inside; no order is claimed among figures of which some are hidden. */
function ranking(scene: Scene): ChartContent[] {
	const { part, root, period, children, language } = scene
	if (children.length < 3 || children.length > 40) return []
	const t = chartText(language)
	const rows = children.map((child) => {
		const total = at(child, period)?.total
		return { name: placeName(child.area), value: total?.value ?? null, status: total?.status ?? ('O' as const) }
	})
	const isMissing = rows.some(({ status }) => status === 'O')
	const noun = areaText(language).siblings[children[0]?.area.level ?? 'kecamatan']
	const subtitle = `${subject(scene)} per ${noun}, ${titleOf(root.area, language)}, ${formatPeriod(period, language)}`
	const finding = rankingSentence(scene, rows, noun)
	const input = {
		rows,
		even: true,
		formatValue: (value: number) => formatNumber(value, 0, language),
		missingLabel: isMissing ? t.noData : t.suppressed,
		simulatedLabel: part.simulated ? recipientText(language).label : undefined,
	}
	const { source, actions } = recipientSource(part.dataset, language)
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `pl-${part.dataset}` }
	return [
		{
			id: `tempat-${part.dataset}`,
			finding,
			subtitle,
			drawings: [{ heading: null, aside: null, ...drawTwice((width) => rankedBars(input, width), text) }],
			multiples: false,
			notes: [{ title: t.howToRead, text: recipientText(language).readPlace }],
			table: placesTable(scene, [])?.table ?? { columns: [], rows: [] },
			tableSummary: t.rowSummary(String(rows.length), noun),
			source,
			actions,
			...simulatedTag(scene),
		},
	]
}

type PlaceRow = { name: string; value: number | null; status: 'A' | 'Q' | 'O' }

function rankingSentence({ part, language }: Scene, rows: readonly PlaceRow[], noun: string): string {
	const shown = rows.flatMap(({ name, value }) => (value === null ? [] : [{ name, value }]))
	const hidden = rows.length - shown.length
	const sorted = shown.toSorted((a, b) => b.value - a.value)
	const [most, least] = [sorted[0], sorted.at(-1)]
	if (!most || !least)
		return language === 'id' ? `Angka setiap ${noun} disamarkan` : `The figures of every ${noun} are suppressed`
	const say = (value: number) => sayCount(value, part.measure, language)
	if (hidden > 0) {
		return language === 'id'
			? `Angka ${shown.length} dari ${rows.length} ${noun} terbit: dari ${say(least.value)} di ${least.name} sampai ${say(most.value)} di ${most.name}`
			: `Figures of ${shown.length} of ${rows.length} ${noun} are published: from ${say(least.value)} in ${least.name} to ${say(most.value)} in ${most.name}`
	}
	return language === 'id'
		? `Dari ${say(least.value)} di ${least.name} sampai ${say(most.value)} di ${most.name}`
		: `From ${say(least.value)} in ${least.name} to ${say(most.value)} in ${most.name}`
}

/** The areas inside with totals and the first breakdown; `only` names the breakdowns to show instead. */
function placesTable(scene: Scene, only?: readonly Breakdown[]): (NamedTable & { subtitle: string }) | null {
	const { part, root, period, children, language } = scene
	if (children.length === 0) return null
	const all = allColumns(scene)
	const chosen = only ?? all.breakdowns.slice(0, 1).map(({ breakdown }) => breakdown)
	const columns = { ...all, breakdowns: all.breakdowns.filter(({ breakdown }) => chosen.includes(breakdown)) }
	const noun = areaText(language).siblings[children[0]?.area.level ?? 'kecamatan']
	const by = columns.breakdowns.map(({ breakdown }) => recipientText(language).breakdowns[breakdown])
	const subtitle = [
		`${subject(scene)}${by.length > 0 ? `, ${recipientText(language).by(by.join(', ')).toLowerCase()}` : ''}`,
		formatPeriod(period, language),
	]
	return {
		id: `per-${part.dataset}`,
		title: recipientText(language).inside(noun),
		subtitle: subtitle.join(', '),
		table: placeTable(period, children, columns, { language, total: root }),
	}
}

/** One table for each further breakdown. */
function breakdownTables(scene: Scene): ProgrammeRecipients['more'] {
	const { language } = scene
	const all = allColumns(scene)
	const tables = all.breakdowns.slice(1).flatMap(({ breakdown }) => {
		const places = placesTable(scene, [breakdown])
		const title = recipientText(language).by(recipientText(language).breakdowns[breakdown])
		return places ? [{ id: `${places.id}-${breakdown}`, title, table: places.table }] : []
	})
	return tables.length > 0 ? [{ title: '', tables }] : []
}

/** The villages of each kecamatan, as many as a page may hold. */
function innerTables(scene: Scene): ProgrammeRecipients['more'] {
	const { part, period, children, language } = scene
	const groups = children
		.map((child) => ({ child, inner: childrenOf(part, child.area.code) }))
		.filter(({ inner }) => inner.length > 0)
	const rows = groups.reduce((sum, { inner }) => sum + inner.length, 0)
	if (rows === 0 || rows > MOST_ROWS) return []
	const all = allColumns(scene)
	const columns = { ...all, breakdowns: all.breakdowns.slice(0, 1) }
	const tables = groups.map(({ child, inner }) => ({
		id: `desa-${child.area.code}`,
		title: `${listName(child.area)} (${formatNumber(inner.length, 0, language)})`,
		table: placeTable(period, inner, columns, { language, total: child }),
	}))
	const level = groups[0]?.inner[0]?.area.level ?? 'desa-kelurahan'
	const title = `${recipientText(language).inside(areaText(language).siblings[level])}, ${formatPeriod(period, language)}`
	return [{ title, tables }]
}

/** The columns that the whole part calls for, so that all its tables have the same ones. */
function allColumns({ programme, part }: Scene): ReturnType<typeof columnsOf> {
	const periods = part.areas.flatMap((one) => one.periods)
	return columnsOf(programme.id, periods, part.measure)
}
