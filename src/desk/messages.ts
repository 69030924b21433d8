import type { PublishedComparison } from '../gate/comparison/compare-published.ts'
import type { Confirmed, FigureAlarm } from '../gate/comparison/figure-alarm.ts'
import type { Answers, Understanding } from '../gate/mapping/understanding.ts'
import type { AreaName } from '../schemas/area-name.ts'
import type { Bilingual, Language } from '../schemas/bilingual.ts'
import type { Checked } from '../schemas/checked.ts'
import type { Sidecar } from '../schemas/dataset.ts'
import type { DeskRegisters } from '../schemas/desk-registers.ts'
import type { PlacedIssue } from './engine/check-drafts.ts'
import type { RecipientsSeen, RecipientsWritten } from './engine/draft-recipients.ts'
import type { PeriodFate } from './engine/period-fates.ts'
import type { Preview } from './engine/preview.ts'
import type { FormFault } from './engine/sidecar-of.ts'
import type { SourceForm } from './engine/source-form.ts'

/** What the page asks of the worker. Each is answered once, in the order of asking. */
export type DeskRequest =
	| { ask: 'start'; registers: DeskRegisters; day: string }
	/** The office's lists have grown; the file stays on the desk. */
	| { ask: 'registers'; registers: DeskRegisters }
	/** With the recipes of earlier files: one of the same shape is read without asking. */
	| { ask: 'open'; name: string; bytes: Uint8Array; recipes: readonly { dataset: string; text: string }[] }
	| { ask: 'understand'; answers: Answers }
	/** `published` are the office's tables by name, as its folder or its site gives them. */
	| { ask: 'check'; dataset: string; published: readonly { id: string; csv: string }[]; checked: readonly Checked[] }
	| { ask: 'source'; dataset: string; base: Sidecar | null }
	/** What a reader of one area will see, once the figures of the last check are saved. */
	| { ask: 'preview'; language: Language }
	/** Somebody looked at an alarm of the last check, and says why it is right. */
	| { ask: 'confirm'; alarm: FigureAlarm; reason: string }
	| { ask: 'recipients'; dataset: string; base: Sidecar | null }
	| { ask: 'write-recipients'; form: SourceForm; scope: string }
	/** Names that no register knew, as they were answered for. */
	| { ask: 'names'; answers: Answers }
	| { ask: 'write'; form: SourceForm; checked: readonly Checked[]; answers: Answers }

export type DeskReplies = {
	start: null
	registers: null
	open: Opened
	understand: Seen
	check: Questioned
	source: SourceForm
	/** `null` for a table of words. */
	preview: Preview | null
	confirm: Confirmed
	recipients: RecipientsSeen
	'write-recipients': RecipientsWritten
	names: AreaName[]
	write: Written
}

/** A file that was opened, or why it was not. */
export type Opened = {
	refused: Bilingual | null
	announcements: readonly Bilingual[]
	/** What is known from an earlier file of the same shape, and the dataset that one went into. */
	answers: Answers
	dataset: string | null
}

/** What was understood, without the figures themselves: of those a few, as a person reads them. */
export type Seen = Omit<Understanding, 'sheets' | 'observations' | 'recipients' | 'waiting'> & {
	observations: number
	recipients: number
	examples: readonly SeenFigure[]
	/** The first rows with cells that wait for an answer, and how many rows there are. */
	waiting: { rows: readonly WaitingRow[]; count: number }
	/** The office's dataset that holds such figures already, where it is plain which. */
	dataset: string | null
}

/** Cells of a row by their addresses, and what stands in them. */
export type WaitingRow = { addresses: string; texts: string }

/** A figure in words. */
export type SeenFigure = { area: string; indicator: Bilingual; period: string; value: string; address: string }

/** What the gate and the comparison with published figures say. */
export type Questioned = {
	rows: number
	issues: readonly (PlacedIssue & { address: string | null; row: string | null })[]
	issueCounts: { errors: number; warnings: number }
	counts: PublishedComparison['counts']
	/** What becomes of each period that the dataset holds or will hold. */
	periods: readonly PeriodFate[]
	/** Changed figures, the first of them. */
	changed: readonly { area: string; indicator: Bilingual; period: string; before: string; after: string }[]
	alarms: readonly FigureAlarm[]
}

/** The files to be saved: the table, its sidecar, and how the source was read. */
export type Written = {
	dataset: string
	csv: string
	yaml: string
	recipe: string
	faults: readonly FormFault[]
}

/** The worker's answer, or the sentence of what went wrong. */
export type DeskReply = { id: number; value: unknown } | { id: number; fault: string }
