import type { AreaKind } from '../../schemas/area.ts'
import type { AreaLevel } from '../../schemas/area-level.ts'
import type { Bilingual } from '../../schemas/bilingual.ts'
import type { Measure } from '../../schemas/indicator.ts'
import type { ObservationStatus } from '../../schemas/observation-status.ts'
import type { Breakdown } from '../../schemas/recipients.ts'
import type { Unit } from '../../schemas/unit.ts'

/** What is needed of the registers to understand a table: plain data, so that a worker can be handed it. */
export type MappingRegisters = {
	areas: readonly MappingArea[]
	/** Codes of the areas whose figures the portal publishes; those outside are read as well, and counted apart. */
	areasInScope: readonly string[]
	/** Codes of areas without a page, whose figures the portal publishes in tables alone. */
	areasInTables: readonly string[]
	/** Names that the office gave to areas, from earlier files. */
	aliases: readonly { name: string; code: string }[]
	/** Codes of the statistics office and the areas they stand for; none where no table was given. */
	bpsCodes: readonly { bps: string; code: string }[]
	indicators: readonly MappingIndicator[]
	programmes: readonly MappingProgramme[]
}

/** An area of the register; the area above it follows from its code. */
export type MappingArea = { code: string; name: string; kind: AreaKind; level: AreaLevel }

export type MappingIndicator = {
	id: string
	name: Bilingual
	short: Bilingual
	/** What else it is called in tables: the column `sebutan` of the register. */
	synonyms: readonly string[]
	unit: Unit
	measure: Measure
	categories: readonly string[]
	lowestLevel: AreaLevel
	minimum: number | null
	maximum: number | null
	decimals: number
	/** The word that groups it with others; a heading above it may be that word. */
	theme?: string | undefined
	themeEnglish?: string | undefined
	/** Computed by the portal: a file may not bring it. */
	derived: boolean
}

export type MappingProgramme = {
	id: string
	name: Bilingual
	recipientUnit: 'keluarga' | 'orang' | 'kelompok'
	components: readonly { id: string; name: Bilingual }[]
}

/**
 * What the steward said, by the id of the question or the key of what was guessed; it overrides any guess.
 *
 * | key | values |
 * | --- | --- |
 * | `sheet:<name>` | `take`, `leave` |
 * | `column:<key of the column>` | a role as `roleText` writes it: `ignored`, `name:kecamatan`, `measure:<id>` … |
 * | `scale:<key of the column>` | `1`, `100`, `1000`, `1000000`, `1000000000` |
 * | `notation:<key of the column>` | `comma` (1.234,5), `point` (1,234.5) |
 * | `period`, `period:<table>`, `period:<key of the column>` | a period: `2025`, `2025-03`, `2025-T2` |
 * | `area`, `area:<key of the name>` | a code, or `leave` |
 * | `repeated` | of counts that stand more than once: `add`, `first`, `last`, `leave` |
 * | `unknown` | of all columns that no register knows: `ignored`, `each` |
 * | `missing`, `missing:<kind of sign>` | `O`, `M`, `zero`, `omit` |
 * | `programme`, `codes`, `mark:<sign>` … | one of the options of the question |
 */
export type Answers = Readonly<Record<string, string>>

export type Understanding = {
	/** One for each sheet of the file, in its order. */
	sheets: SheetUnderstanding[]
	/** Tables that figures were drafted from, in the order of the file. */
	tables: TableUnderstanding[]
	observations: DraftObservation[]
	/** Rows of recipients, where the file counts or lists them; a file holds these or observations. */
	recipients: DraftRecipients[]
	/** What has to be answered before anything is saved: only what is in doubt, in the order of asking. */
	questions: Question[]
	/** Names of areas that no register knows: each wants a code, or to be left out. */
	unmatched: UnmatchedName[]
	totals: TotalCheck[]
	/** What is said and stops nothing: hidden rows, columns left out, sums that do not agree. */
	notices: Notice[]
	/** What stops: nothing can be saved from this file, and this is why. */
	problems: Problem[]
	/** Remarks below the tables that are said of all their figures: proposed for the source, never published unread. */
	saidBelow: { kind: 'source' | 'note'; text: string }[]
	accounting: Accounting
	/** Cells that wait for an answer, in the order of the file; nothing that they hold is drafted. */
	waiting: SourceAddress[]
}

export type SheetUnderstanding = {
	/** Position in the file. */
	sheet: number
	name: string
	hidden: boolean
	taken: boolean
	/** A role for every row of the sheet, blank ones included. */
	rows: RowRole[]
}

export const rowRoles = ['title', 'heading', 'data', 'total', 'group', 'note', 'blank', 'left-out'] as const
export type RowRole = (typeof rowRoles)[number]

export type TableUnderstanding = {
	sheet: number
	/** Rows and columns that the table takes up, its headings included; ends are included. */
	top: number
	bottom: number
	left: number
	right: number
	/** The rows of headings from above. */
	headingRows: number[]
	/** Areas stand in the headings, and rows are periods or measures. */
	turned: boolean
	columns: ColumnUnderstanding[]
}

export type ColumnUnderstanding = {
	/** Position on the sheet; a row of it where the table is turned. */
	column: number
	/** Stable from year to year: the words of its heading, periods taken out. */
	key: string
	/** What its headings say, from the top: "Jumlah Penduduk Miskin", "2025". */
	heading: string[]
	role: ColumnRole
	/** Some cells, as they stand; none of a column of personal data. */
	sample: string[]
}

export type ColumnRole =
	| { kind: 'area-code' }
	| { kind: 'bps-code' }
	| { kind: 'area-name'; level: AreaLevel | 'any' }
	| { kind: 'period'; part: 'whole' | 'year' | 'month' | 'part' }
	| { kind: 'indicator' }
	| { kind: 'unit' }
	| {
			kind: 'measure'
			/** Id of an indicator; `null` where a column beside it names one row by row. */
			indicator: string | null
			unit: Unit | null
			/** What its numbers are multiplied by. */
			scale: number
			notation: Notation
			/** The period its heading or the table says; `null` where a column says it row by row. */
			period: string | null
			/** Status that its heading says of all its cells: `P` of "2025*". */
			status: ObservationStatus
	  }
	| {
			kind: 'recipients'
			programme: string | null
			breakdown: Breakdown | null
			category: string | null
			period: string | null
			notation: Notation
	  }
	/** Rupiah paid to the recipients of a programme. */
	| { kind: 'amount'; programme: string }
	| { kind: 'category'; breakdown: Breakdown }
	| { kind: 'status' }
	| { kind: 'note' }
	| { kind: 'ignored'; reason: IgnoredReason }

export const ignoredReasons = [
	'numbering',
	'rank',
	'unknown',
	'text',
	'derived',
	'below-level',
	'personal',
	'total',
	'repeated',
	'empty',
	'left-out',
] as const
/** Why a column is left out: see `ignored-text.ts` for the sentence of each. */
export type IgnoredReason = (typeof ignoredReasons)[number]

/** `comma`: 1.234,5. `point`: 1,234.5. `cells`: the workbook holds numbers, or nothing in doubt was seen. */
export type Notation = 'comma' | 'point' | 'cells'

export type SourceAddress = { sheet: number; row: number; column: number }

export type DraftObservation = {
	area: string
	period: string
	indicator: string
	/** As a dataset writes it, with a decimal point; empty where the status says why. */
	value: string
	status: ObservationStatus
	note: string
	source: SourceAddress
}

export type DraftRecipients = {
	area: string
	programme: string
	period: string
	categories: Partial<Record<Breakdown, string>>
	/** How many; `null` where each row of the file is one recipient. */
	count: number | null
	/** Rupiah paid; absent where the file does not say. */
	amount?: number
	source: SourceAddress
}

export const questionKinds = [
	'sheet',
	'measure',
	'scale',
	'notation',
	'period',
	'area',
	'area-of-file',
	'codes',
	'code-and-name',
	'programme',
	'breakdown',
	'missing',
	'mark',
	'row',
	'conflict',
	'plan',
] as const
export type QuestionKind = (typeof questionKinds)[number]

export type Question = {
	/** Key of its answer. */
	id: string
	kind: QuestionKind
	/** What is asked, one sentence. */
	text: Bilingual
	/** Why it is not plain. */
	reason: Bilingual
	/** What was seen, as it stands in the file; never a cell of personal data. */
	sample: string[]
	/** Where the first of it stands. */
	source: SourceAddress | null
	/** The guess first; empty where anything may be written, as a period. */
	options: { value: string; label: Bilingual }[]
	/** Any period, code or id may be answered, not the options alone. */
	open: boolean
}

export type UnmatchedName = {
	/** Key of its answer: `area:<key of the name>`. */
	id: string
	text: string
	/** The areas around it that the file names: "Kecamatan …". */
	within: string | null
	/** Likeliest first, three at most. */
	proposals: { code: string; label: string }[]
	sources: SourceAddress[]
}

export type TotalCheck = {
	source: SourceAddress
	label: string
	indicator: string
	period: string
	/** What is printed, and what the rows add up to, in the unit of the indicator. */
	printed: number
	added: number
	agrees: boolean
}

export type Notice = { kind: string; text: Bilingual; source: SourceAddress | null }
export type Problem = { kind: string; text: Bilingual; source: SourceAddress | null }

/** Every cell of the file that is not empty, once. The parts add up to `cells`. */
export type Accounting = {
	cells: number
	/** Values, areas, periods, units, marks that figures were drafted from. */
	used: number
	heading: number
	total: number
	note: number
	/** Left out by the program, by reason, and by the steward. */
	leftOut: { program: Partial<Record<LeftOutReason, number>>; steward: number }
	/** Waiting for an answer. */
	open: number
}

export type LeftOutReason = IgnoredReason | 'sheet' | 'hidden-sheet' | 'unread' | 'outside'
