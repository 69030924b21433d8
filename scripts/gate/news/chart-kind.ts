import { broken, type Finding } from '../../../src/issue/finding.ts'
import { nearestWordHint } from '../../../src/issue/nearest-word.ts'
import { areaLevels, levelOfCode } from '../../../src/schemas/area-code.ts'
import type { Indicator } from '../../../src/schemas/indicator.ts'
import { readFormula } from '../../../src/statistics/formula.ts'
import { newsRules } from './news-rules.ts'

/** What the kinds of a chart draw, as docs/menulis-berita.md lists them. */
const kinds = ['line', 'strip', 'bars', 'stack']

/** What the registry says of an indicator that a chart must fit. */
export type ChartedIndicator = Pick<Indicator, 'id' | 'measure' | 'formula' | 'belongsTo' | 'lowestLevel'>

/** A drawing in an article: `<Chart indicator="…" area="…" kind="…" />`. */
export type ChartAsked = { indicator: string; area: string; kind: string | undefined }

/** Why no chart could be drawn whatever figures there are; `null` for one that may be, and for unknown areas and indicators. */
export function chartKind(chart: ChartAsked, indicators: readonly ChartedIndicator[]): Finding | null {
	const { kind, area } = chart
	if (kind !== undefined && !kinds.includes(kind)) return unknownKind(kind)
	const indicator = indicators.find(({ id }) => id === chart.indicator)
	const level = levelOfCode(area)
	if (!indicator || !level) return null
	if (areaLevels.indexOf(level) > areaLevels.indexOf(indicator.lowestLevel)) {
		return broken(
			newsRules.chart,
			{
				id: `wilayah tingkat ${indicator.lowestLevel} atau di atasnya`,
				en: `an area of level ${indicator.lowestLevel} or above`,
			},
			`${indicator.id}, ${area}`,
			{
				id: `angka ${indicator.id} tidak dibuat untuk ${level}; pilih wilayah di atasnya`,
				en: `${indicator.id} has no figures for ${level}; choose an area above it`,
			},
		)
	}
	const inVillages = level === 'kecamatan' || level === 'desa-kelurahan'
	const drawsParts = inVillages && hasParts(indicator, indicators)
	if (kind === 'stack' && !drawsParts && !isClassed(indicator, indicators)) return nothingToStack(indicator.id)
	if ((kind === 'strip' || kind === 'bars') && level === 'negara') return noSiblings(kind, area)
	if (indicator.measure !== 'category' || kind === undefined || kind === 'stack' || (kind === 'strip' && drawsParts))
		return null
	return broken(
		newsRules.chart,
		{ id: 'kind="stack" untuk indikator berisi kata', en: 'kind="stack" for an indicator of words' },
		`kind="${kind}", ${indicator.id}`,
		{
			id: `${indicator.id} berisi golongan, bukan bilangan; pakai kind="stack"`,
			en: `${indicator.id} holds classes, not numbers; use kind="stack"`,
		},
	)
}

function unknownKind(kind: string): Finding {
	return broken(
		newsRules.chart,
		{ id: `kind: salah satu dari ${kinds.join(', ')}`, en: `kind: one of ${kinds.join(', ')}` },
		kind,
		nearestWordHint(kind, kinds, {
			id: 'pilih salah satunya, atau hapus kind',
			en: 'choose one of them, or leave kind out',
		}),
	)
}

function nothingToStack(id: string): Finding {
	return broken(
		newsRules.chart,
		{ id: 'indikator bergolongan untuk kind="stack"', en: 'an indicator with classes for kind="stack"' },
		id,
		{
			id: `${id} tidak dihitung per golongan; pakai line, bars, atau strip`,
			en: `${id} is not counted by classes; use line, bars or strip`,
		},
	)
}

function noSiblings(kind: string, area: string): Finding {
	return broken(
		newsRules.chart,
		{ id: `wilayah yang punya saudara untuk kind="${kind}"`, en: `an area with others beside it for kind="${kind}"` },
		area,
		{
			id: 'Indonesia tidak punya saudara untuk dibandingkan; pakai kind="line" atau pilih wilayah di dalamnya',
			en: 'Indonesia has no areas beside it to compare with; use kind="line" or choose an area inside',
		},
	)
}

/** What is counted class by class: a category that is counted, one of its counts and shares, a sum of classes or one of them. */
function isClassed({ id, measure, formula }: ChartedIndicator, all: readonly ChartedIndicator[]): boolean {
	const formulas = all.flatMap((one) => ({ one, read: readFormula(one.formula ?? '') }))
	const counts = new Set(formulas.flatMap(({ one, read }) => (read?.kind === 'count' ? one.id : [])))
	const own = readFormula(formula ?? '')
	return (
		counts.has(id) ||
		(own?.kind === 'ratio' && counts.has(own.numerator)) ||
		(own?.kind === 'sum' && measure === 'count') ||
		formulas.some(
			({ one, read }) =>
				(read?.kind === 'count' && read.of === id) ||
				(read?.kind === 'sum' && one.measure === 'count' && read.parts.includes(id)),
		)
	)
}

/** An index with components, one of these, or its classes: villages show them beside one another. */
function hasParts(indicator: ChartedIndicator, all: readonly ChartedIndicator[]): boolean {
	const indices = all.filter(
		({ id, measure }) => measure === 'index' && [indicator.id, indicator.belongsTo].includes(id),
	)
	return indices.some((index) => all.some(({ measure, belongsTo }) => measure === 'index' && belongsTo === index.id))
}
