import type { ChartContent, Table, TableCell } from '../../chart-content/chart-content.ts'
import type { TableTwin } from '../../charts/chart-points.ts'
import { drawTwice } from '../../charts/draw-twice.ts'
import { type FunnelInput, funnel } from '../../charts/funnel.ts'
import { hasPage } from '../../contract/has-page.ts'
import { readArea } from '../../contract/read-generated.ts'
import { figureId } from '../../figure-id/figure-id.ts'
import { shownFigure } from '../../figure-id/shown-figure.ts'
import { titleOf } from '../../format/area-name.ts'
import { capital } from '../../format/first-letter.ts'
import { formatNumber } from '../../format/number.ts'
import { formatPeriod } from '../../format/period.ts'
import { address, areaPath } from '../../i18n/address.ts'
import { chartText } from '../../i18n/chart.ts'
import type { Language } from '../../schemas/bilingual.ts'
import { registerHref } from '../../schemas/fixed-downloads.ts'
import type { ObservationStatus } from '../../schemas/observation-status.ts'
import type { Verification } from '../../schemas/verification.ts'
import { type StageShare, stageShares } from '../../statistics/stage-shares.ts'
import { verificationText } from './verification-text.ts'

const SHARE_DECIMALS = 1

/** A list checked in stages, as a funnel with its table. */
export function funnelChart(verification: Verification, language: Language): ChartContent {
	const { id, area, period, subject, unit, stages, source, copies, note } = verification
	const t = verificationText(language)
	const place = titleOf(readArea(area).area, language)
	const subtitle = t.subtitle(subject[language], t.units[unit], place, formatPeriod(period, language))
	const finding = funnelFinding(verification, language)
	const shares = stageShares(
		stages.map(({ value }) => value),
		SHARE_DECIMALS,
	)
	const input = funnelInput(verification, shares, language)
	const twin: TableTwin = { cellOf: (_, item) => [item, 1], unitHeading: true }
	const text = { title: subtitle, description: `${finding}.`, idPrefix: `fu-${id}`, twin }
	return {
		id: `verifikasi-${id}`,
		figureId: figureId({
			kind: 'verifikasi',
			area,
			subject: id,
			datasets: [],
			shown: stages.map((stage, index) => shownFigure(area, `${id}/${index + 1}`, period, stage)),
		}),
		finding,
		subtitle,
		drawings: [{ heading: null, aside: null, ...drawTwice((width) => funnel(input, width), text) }],
		multiples: false,
		notes: [
			{ title: chartText(language).howToRead, text: t.howToRead },
			...(note ? [{ title: chartText(language).dataNote, text: note[language] }] : []),
		],
		table: funnelTable(verification, shares, language),
		tableSummary: chartText(language).rowSummary(String(stages.length), t.stages),
		source: `${chartText(language).source}: ${source[language]}. ${copies === 1 ? t.one : t.more(String(copies))}`,
		actions: [
			{ label: t.csv, href: registerHref('verifications') },
			...(hasPage(area) ? [{ label: t.page(place), href: address(language, areaPath(area)) }] : []),
		],
	}
}

/** "Dari 4.011 orang, 891 dipastikan miskin ekstrem": only from counts that are known and not doubtful. */
export function funnelFinding({ stages, unit, subject }: Verification, language: Language): string {
	const t = verificationText(language)
	const [first, last] = [stages[0], stages.at(-1)]
	const isKnown = (stage: typeof first) => stage !== undefined && stage.value !== null && stage.status !== 'U'
	if (!first || !last || !isKnown(first) || !isKnown(last)) return t.unknown(subject[language])
	const say = (value: number | null) => formatNumber(value ?? 0, 0, language)
	return t.finding(say(first.value), say(last.value), t.units[unit], last.name[language])
}

function percent(share: number, language: Language): string {
	return `${formatNumber(share, SHARE_DECIMALS, language)}%`
}

function funnelInput({ stages, unit }: Verification, shares: readonly StageShare[], language: Language): FunnelInput {
	const t = verificationText(language)
	const unitWord = t.units[unit]
	return {
		stages: stages.map(({ name, value, status }, index) => {
			const share = shares[index]
			return { name: name[language], value, status, ...(share ? words(share, index, unitWord, language) : {}) }
		}),
		formatValue: (value) => `${formatNumber(value, 0, language)} ${unitWord}`,
		sayAbsent: (status) => sayAbsent(status, language),
		missingLabel: chartText(language).missing,
	}
}

/** The share of the first stage and, from the third on, that of the stage before; what is lost between the two. */
function words({ ofFirst, ofPrevious, lost }: StageShare, index: number, unit: string, language: Language) {
	const t = verificationText(language)
	const first = ofFirst === null ? null : t.ofFirst(percent(ofFirst, language))
	const previous = ofPrevious === null || index < 2 ? null : t.ofPrevious(percent(ofPrevious, language))
	const said = [first, previous].filter((one) => one !== null).join(', ')
	return {
		...(said ? { share: said } : {}),
		...(lost === null ? {} : { loss: lost === 0 ? t.none : t.lost(formatNumber(lost, 0, language), unit) }),
	}
}

function sayAbsent(status: ObservationStatus, language: Language): string {
	const t = chartText(language)
	if (status === 'Q') return t.suppressed
	return status === 'M' ? t.notApplicable : t.missing
}

function funnelTable({ stages, unit }: Verification, shares: readonly StageShare[], language: Language): Table {
	const t = verificationText(language)
	/** A stage is set beside those before it; the first has none, and an unknown one is set beside nothing. */
	const cellOf = (index: number, number: number | null | undefined, say: (number: number) => string): TableCell => {
		const stage = stages[index]
		if (index === 0) return t.atFirst
		if (stage?.value === null) return countCell(null, stage.status, language)
		return number === null || number === undefined ? t.notComputed : say(number)
	}
	const sayShare = (share: number) => percent(share, language)
	const unitWord = t.units[unit]
	return {
		columns: [
			{ label: t.stage },
			{ label: capital(unitWord), numeric: true },
			{ label: t.fewer, numeric: true },
			{ label: t.first, numeric: true },
			{ label: t.previous, numeric: true },
		],
		rows: stages.map(({ name, value, status }, index) => {
			const share = shares[index]
			return {
				cells: [
					name[language],
					countCell(value, status, language),
					cellOf(index, share?.lost, (lost) => formatNumber(lost, 0, language)),
					cellOf(index, share?.ofFirst, sayShare),
					cellOf(index, share?.ofPrevious, sayShare),
				],
			}
		}),
	}
}

function countCell(value: number | null, status: ObservationStatus, language: Language): TableCell {
	const t = chartText(language)
	if (value === null) {
		const state = status === 'Q' ? 'suppressed' : status === 'M' ? 'not-applicable' : 'missing'
		return { text: sayAbsent(status, language), state }
	}
	const text = formatNumber(value, 0, language)
	if (status === 'P') return { text, state: 'provisional', mark: { text: t.provisional, kind: 'p' } }
	if (status === 'E') return { text, state: 'estimated', mark: { text: t.estimated, kind: 'p' } }
	if (status === 'U') return { text, state: 'doubtful', mark: { text: t.doubtful, kind: 'u' } }
	return value === 0 ? { text, state: 'zero' } : text
}
