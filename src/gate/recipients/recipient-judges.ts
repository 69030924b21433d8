import type { Finding } from '../../issue/finding.ts'
import type { Area } from '../../schemas/area.ts'
import type { Programme } from '../../schemas/programme.ts'
import { recipientCategories } from '../../schemas/recipient-categories.ts'
import { type Breakdown, breakdowns } from '../../schemas/recipients.ts'
import { SmallIds } from '../csv/small-ids.ts'
import { type NumberStyle, readNumber } from '../read/read-number.ts'
import { areasByName } from '../register/areas-by-name.ts'
import { isMissingWord } from '../rules/finding/number-damages.ts'
import { knownArea } from '../rules/known-area.ts'
import { knownProgramme } from '../rules/known-programme.ts'
import { periodFormat } from '../rules/period-format.ts'
import { recipientLevel } from '../rules/recipient-level.ts'
import { outsideScope } from '../rules/recipient-scope.ts'
import { noCount, recipientWhole } from '../rules/recipient-whole.ts'
import type { RecipientContext, RecipientFile } from './recipient-file.ts'

/** A cell's text with its finding, or with the number that the valid text has in this file. */
type Judged = { text: string; id: number; finding: Finding | null }
export type JudgedVillage = Judged
export type JudgedPeriod = Judged
export type JudgedProgramme = Judged & { programme: Programme | null; words: CategoryWords }
export type JudgedNumber = { value: number; isEmpty: boolean; finding: Finding | null }

/** For each breakdown, in the order of `breakdowns`, its categories and which of them a word stands for. */
export type CategoryWords = readonly { ids: readonly string[]; places: ReadonlyMap<string, number> }[]

/** Judges the texts of one column each; callers keep the outcomes, since texts repeat. */
export class RecipientJudges {
	readonly villages = new SmallIds()
	/** Codes of the villages, in the order of their ids. */
	readonly codes: string[] = []
	readonly #periods = new SmallIds()
	readonly #programmes = new SmallIds()
	readonly #context: RecipientContext
	readonly #scope: readonly string[]
	readonly #style: NumberStyle
	readonly #villagesNamed: (text: string) => readonly Area[]

	constructor({ sidecar, format, declared }: RecipientFile, context: RecipientContext) {
		this.#context = context
		this.#scope = sidecar?.scope ?? []
		const named = areasByName(context.register, this.#scope)
		this.#villagesNamed = (text) => named(text).filter(({ level }) => level === 'desa-kelurahan')
		this.#style = { format, declared, grouped: true }
	}

	village(text: string): JudgedVillage {
		const area = this.#context.register.get(text)
		if (!area) return { text, id: -1, finding: knownArea(text, this.#context.register, this.#villagesNamed) }
		if (area.level !== 'desa-kelurahan') return { text, id: -1, finding: recipientLevel() }
		if (this.#scope.length > 0 && !this.#scope.some((code) => text === code || text.startsWith(`${code}.`))) {
			return { text, id: -1, finding: outsideScope(this.#scope) }
		}
		const id = this.villages.of(text)
		this.codes[id] = text
		return { text, id, finding: null }
	}

	period(text: string): JudgedPeriod {
		const finding = periodFormat(text)
		return { text, finding, id: finding ? -1 : this.#periods.of(text) }
	}

	programme(text: string): JudgedProgramme {
		const programme = this.#context.programmes.find(({ id }) => id === text) ?? null
		const ids = this.#context.programmes.map(({ id }) => id)
		const finding = knownProgramme(text, ids)
		const words = breakdowns.map((breakdown) => this.#wordsOf(breakdown, text))
		return { text, finding, programme, words, id: programme ? this.#programmes.of(text) : -1 }
	}

	/** A count or an amount of rupiah; an empty cell is told from zero. */
	number(text: string): JudgedNumber {
		if (text === '') return { value: 0, isEmpty: true, finding: null }
		const value = readNumber(text, this.#style)
		if (typeof value !== 'number') {
			return { value: 0, isEmpty: false, finding: isMissingWord(text) ? noCount() : value }
		}
		const isRight = Number.isInteger(value) && value >= 0
		return { value: isRight ? value : 0, isEmpty: false, finding: isRight ? null : recipientWhole() }
	}

	#wordsOf(breakdown: Breakdown, programme: string): CategoryWords[number] {
		if (breakdown !== 'komponen') {
			const list = recipientCategories[breakdown]
			const places = list.flatMap(({ words }, place) => words.map((word) => [word, place] as const))
			return { ids: list.map(({ id }) => id), places: new Map(places) }
		}
		const own = this.#context.components.filter((component) => component.programme === programme)
		return { ids: own.map(({ id }) => id), places: new Map(own.map(({ id }, place) => [id, place])) }
	}
}
