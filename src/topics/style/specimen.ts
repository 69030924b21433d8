import type { ChartContent, TableCell } from '../../chart-content/chart-content.ts'
import { drawTwice, fullWidths, multipleWidths } from '../../charts/draw-twice.ts'
import type { Scene } from '../../charts/scene.ts'
import { formatNumber } from '../../format/number.ts'
import { formatSigned } from '../../format/signed.ts'
import { chartText } from '../../i18n/chart.ts'
import { recipientText } from '../../i18n/recipients.ts'
import type { Bilingual, Language } from '../../schemas/bilingual.ts'
import { styleText } from './style-text.ts'

/** What a drawing needs beside its figures: words and numbers in the language of the page. */
export type SpecimenWords = {
	formatValue: (value: number) => string
	formatCount: (value: number) => string
	formatChange: (value: number) => string
	missing: string
	simulated: string
}

/** One kind of chart in one state, drawn from invented figures by the code that draws the real ones. */
export type Specimen = {
	/** Unique on the page. */
	id: string
	/** What the state is and how it looks, as the finding of the chart. */
	says: Bilingual
	draw: (width: number, words: SpecimenWords, panel: number) => Scene
	/** Headings of small multiples; one drawing without a heading when not given. */
	panels?: readonly string[]
	/** The figures in words, for the table twin. */
	rows: readonly (readonly [name: string, value: number | null])[]
	simulated?: boolean
	/** A drawing as wide as the page; two to a line when not given. */
	wide?: boolean
}

/** All specimens of one kind of chart. */
export type SpecimenGroup = { id: string; name: Bilingual; specimens: readonly Specimen[] }

function wordsIn(language: Language): SpecimenWords {
	return {
		formatValue: (value) => formatNumber(value, 2, language),
		formatCount: (value) => formatNumber(value, 0, language),
		formatChange: (value) => formatSigned(value, 1, language),
		missing: chartText(language).missing,
		simulated: recipientText(language).label,
	}
}

/** A specimen as a page shows every chart: frame, drawing in two widths, table, source. */
export function specimenChart(specimen: Specimen, language: Language): ChartContent {
	const { id, says, draw, rows, simulated, wide, panels } = specimen
	const words = wordsIn(language)
	const t = styleText(language)
	const cell = (value: number | null): TableCell =>
		value === null ? { text: words.missing, state: 'missing' } : words.formatValue(value)
	const text = { title: says[language], description: t.invented, idPrefix: `gaya-${id}` }
	const drawings = (panels ?? [null]).map((heading, panel) => ({
		heading,
		aside: null,
		...drawTwice(
			(width) => draw(width, words, panel),
			{ ...text, idPrefix: `${text.idPrefix}${panel || ''}` },
			wide && !panels ? fullWidths : multipleWidths,
		),
	}))
	return {
		id: `gaya-${id}`,
		finding: says[language],
		subtitle: t.subtitle,
		drawings,
		multiples: panels !== undefined,
		notes: [],
		table: {
			columns: [{ label: chartText(language).area }, { label: t.value, numeric: true }],
			rows: rows.map(([name, value]) => ({ cells: [name, cell(value)] })),
		},
		tableSummary: chartText(language).tableSummary(String(rows.length)),
		source: t.source,
		actions: [],
		...(simulated ? { simulated: recipientText(language).tag } : {}),
	}
}
