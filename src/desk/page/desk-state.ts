import type { Answers } from '../../gate/mapping/understanding.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Checked } from '../../schemas/checked.ts'
import type { DeskRegisters } from '../../schemas/desk-registers.ts'
import type { AskWorker } from '../ask-worker.ts'
import type { DeskText } from '../desk-text.ts'
import type { RecipientsSeen } from '../engine/draft-recipients.ts'
import type { SourceForm } from '../engine/source-form.ts'
import type { DeskHome } from '../home.ts'
import type { Opened, Questioned, Seen } from '../messages.ts'

/** Everything the desk knows; what a step needs and is not there yet is `null`. */
export type DeskState = {
	answers: Answers
	opened: Opened | null
	seen: Seen | null
	/** Dataset that the figures go into: one of the office's, or a new name. */
	dataset: string
	questioned: Questioned | null
	/** What somebody looked at, by the id of the alarm. */
	confirmed: ReadonlyMap<string, Checked>
	/** Answers to reasons that were just written: whoever saves waits for them. */
	confirming: Promise<void>
	/** Somebody agreed that cells without an answer stay out. */
	leavesOpen: boolean
	/** The cells of a workbook are numbers, which Excel shows with the decimal mark of the language. */
	isWorkbook: boolean
	/** Somebody opened the table of columns; it stays open while answers are given. */
	showsColumns: boolean
	form: SourceForm | null
	/** The form before anybody wrote in it: what differs was written by hand, and stays when another dataset is chosen. */
	drafted: SourceForm | null
	recipients: RecipientsState | null
}

/** What is known of recipients once their step has begun. */
export type RecipientsState = {
	seen: RecipientsSeen
	/** Code of the area all of whose villages the file is about; empty for the villages it names, `null` until said. */
	scope: string | null
	acceptNewlyHidden: boolean
}

/** The steps below the file, in the order of the page. */
export const deskSteps = ['understood', 'checked', 'source', 'recipients', 'save'] as const
export type DeskStep = (typeof deskSteps)[number]

/** What every step is given. */
export type Desk = {
	language: Language
	t: DeskText
	home: DeskHome
	ask: AskWorker
	registers: DeskRegisters
	state: DeskState
	/** Says in the status line what goes on; empty when nothing does. */
	say(text: string): void
	/** Draws the steps from this one on anew; who works by keyboard stays where they were, or at the next question. */
	show(step: DeskStep): void
	/** Leads to the heading of a step. */
	lead(step: DeskStep): void
}

export const emptyState: DeskState = {
	answers: {},
	opened: null,
	seen: null,
	dataset: '',
	questioned: null,
	confirmed: new Map(),
	confirming: Promise.resolve(),
	leavesOpen: false,
	isWorkbook: false,
	showsColumns: false,
	form: null,
	drafted: null,
	recipients: null,
}
