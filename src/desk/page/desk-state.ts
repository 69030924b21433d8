import type { Answers } from '../../gate/mapping/understanding.ts'
import type { Language } from '../../schemas/bilingual.ts'
import type { Checked } from '../../schemas/checked.ts'
import type { DeskRegisters } from '../../schemas/desk-registers.ts'
import type { AskWorker } from '../ask-worker.ts'
import type { DeskText } from '../desk-text.ts'
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
	form: SourceForm | null
}

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
	/** Draws the steps from this one on anew. */
	show(step: 'understood' | 'checked' | 'source' | 'save'): void
}

export const emptyState: DeskState = {
	answers: {},
	opened: null,
	seen: null,
	dataset: '',
	questioned: null,
	confirmed: new Map(),
	form: null,
}
