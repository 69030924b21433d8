import type { Language } from '../../../schemas/bilingual.ts'
import type { DeskRegisters } from '../../../schemas/desk-registers.ts'
import type { BuildOutcome } from '../../home.ts'
import type { AreaFinder } from '../find-areas.ts'
import type { NewsDeskText } from '../news-desk-text.ts'
import type { NewsForm } from '../news-form.ts'
import type { NewsHome } from '../news-home.ts'

/** What every part of the form is given. `form` is replaced by each change. */
export type NewsRoom = {
	language: Language
	/** Languages that the office publishes in, Indonesian first. */
	languages: readonly Language[]
	t: NewsDeskText
	home: NewsHome
	build: (() => Promise<BuildOutcome>) | null
	registers: DeskRegisters
	areas: AreaFinder
	day: string
	form: NewsForm
	/** The file of a picture that was chosen and is not saved yet. */
	chosen: Uint8Array | null
	/** Draws the form anew, as after another item was opened. */
	redraw(): void
	say(...lines: (string | Node)[]): void
}
