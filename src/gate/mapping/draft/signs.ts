import type { ObservationStatus } from '../../../schemas/observation-status.ts'
import { absenceSaid, statusSaid } from '../footnotes/footnote-meaning.ts'
import { plainSign } from '../footnotes/plain-sign.ts'
import type { Footnote } from '../footnotes/read-footnotes.ts'
import { figureQuestionText as text } from '../questions/figure-questions-text.ts'
import { type Doubt, questionsOf } from '../questions/shared-answers.ts'
import type { Answers, Question, SourceAddress } from '../understanding.ts'
import { signKind } from './sign-kinds.ts'

/** Signs that stand for no figure, empty cells and marks beside numbers, as they are met in a file. */
export class Signs {
	readonly #answers: Answers
	/** By their kind: each kind has an answer of its own. */
	readonly #missing = new Map<string, { signs: Set<string>; source: SourceAddress; open: boolean; note: string }>()
	readonly #unread = new Map<string, SourceAddress>()
	readonly #marks = new Map<string, { sample: string; source: SourceAddress; note: string }>()
	#footnotes: readonly Footnote[] = []
	/** Signs that were met, whose footnotes are said of single figures. */
	readonly #met = new Set<string>()

	constructor(answers: Answers) {
		this.#answers = answers
	}

	/** The remarks below the table that is read, which may explain marks. */
	explainedBy(footnotes: readonly Footnote[]): void {
		this.#footnotes = footnotes
	}

	/** What a sign for no figure, or an empty cell (`''`), means; `null` while it is not answered. */
	missing(sign: string, source: SourceAddress): 'O' | 'M' | 'zero' | 'omit' | null {
		const kind = signKind(sign)
		const met = this.#missing.get(kind) ?? { signs: new Set(), source, open: false, note: this.#noteOn(kind) }
		this.#missing.set(kind, met)
		this.#met.add(kind)
		met.signs.add(sign)
		const answer = this.#answers[`missing:${kind}`] ?? this.#answers.missing
		if (answer === 'O' || answer === 'M' || answer === 'omit') return answer
		if (answer === 'zero') return sign === '' ? 'omit' : 'zero'
		met.open = true
		return null
	}

	/** What a text where a number is expected means. */
	unread(cell: string, source: SourceAddress): 'O' | 'M' | 'omit' | null {
		const answer = this.#answers[`unread:${cell}`]
		if (answer === 'O' || answer === 'M' || answer === 'omit') return answer
		if (!this.#unread.has(cell)) this.#unread.set(cell, source)
		return null
	}

	/** The status that a mark beside a number says; `null` while it is open. */
	mark(sign: string, sample: string, source: SourceAddress): ObservationStatus | null {
		if (sign === '') return 'A'
		this.#met.add(plainSign(sign))
		const answer = this.#answers[`mark:${sign}`]
		if (answer === 'P' || answer === 'E' || answer === 'U' || answer === 'A') return answer
		const explained = this.#explained(sign)
		if (explained) return explained
		const note =
			this.#noteOn(sign) || (this.#footnotes.find((one) => one.sign === '' && statusSaid(one.text))?.text ?? '')
		if (!this.#marks.has(sign)) this.#marks.set(sign, { sample, source, note })
		return null
	}

	#explained(sign: string): ObservationStatus | null {
		const note = this.#noteOn(sign)
		return note === '' ? null : statusSaid(note)
	}

	#noteOn(sign: string): string {
		const plain = plainSign(sign)
		return this.#footnotes.find((one) => one.sign === plain && plain !== '')?.text ?? ''
	}

	/** What is noted of a figure with this mark: its footnote, where that is more than its status. */
	noteOf(sign: string, status: ObservationStatus): string {
		return sign === '' || status !== 'A' ? '' : this.#noteOn(sign)
	}

	/** True for signs beside figures and in their place: what explains them is said of no table as a whole. */
	hasMet(sign: string): boolean {
		return this.#met.has(sign)
	}

	/** The kinds of signs that were met, and what is asked of them. */
	missingDoubts(): Doubt[] {
		return [...this.#missing].map(([end, { signs, source, open, note }]) => ({
			end,
			question: open ? missingQuestion([...signs], source, note) : null,
		}))
	}

	questions(): Question[] {
		return [...questionsOf('missing', this.missingDoubts()), ...this.#unreadQuestions(), ...this.#markQuestions()]
	}

	/** A cell may hold a footnote's sign alone: "7)". */
	#unreadQuestions(): Question[] {
		return [...this.#unread].map(([cell, source]) => {
			const note = this.#noteOn(cell)
			return signQuestion(`unread:${cell}`, 'missing', text.unread(cell), text.unreadWhy, {
				note,
				sample: [cell],
				source,
				options: likeliestFirst(absenceSaid(note), [...absences, omit]),
			})
		})
	}

	#markQuestions(): Question[] {
		return [...this.#marks].map(([sign, { sample, source, note }]) =>
			signQuestion(`mark:${sign}`, 'mark', text.mark(sign), text.markWhy, {
				note,
				sample: [sample],
				source,
				options: likeliestFirst(statusSaid(note), [
					{ value: 'P', label: text.provisional },
					{ value: 'E', label: text.estimated },
					{ value: 'U', label: text.unreliable },
					{ value: 'A', label: text.noMeaning },
				]),
			}),
		)
	}
}

const absences = [
	{ value: 'O', label: text.noFigure },
	{ value: 'M', label: text.notApplicable },
]
const omit = { value: 'omit', label: text.omit }

/** The frame of what is asked about a sign: a footnote that explains it stands in the place of the reason. */
function signQuestion(
	id: string,
	kind: Question['kind'],
	words: Question['text'],
	why: Question['reason'],
	{ note, ...seen }: { note: string } & Pick<Question, 'sample' | 'source' | 'options'>,
): Question {
	return { id, kind, text: words, reason: note === '' ? why : text.footnote(note), ...seen, open: false }
}

function missingQuestion(signs: readonly string[], source: SourceAddress, note: string): Question {
	const named = (language: 'id' | 'en') =>
		signs.map((sign) => (sign === '' ? text.emptyCells[language] : `“${sign}”`)).join(', ')
	const isBlank = signs.every((sign) => sign === '')
	const words = { id: text.missing(named('id')).id, en: text.missing(named('en')).en }
	return signQuestion('missing', 'missing', words, text.missingWhy, {
		note,
		sample: [...signs],
		source,
		options: isBlank
			? [omit, ...absences]
			: likeliestFirst(absenceSaid(note), [...absences, { value: 'zero', label: text.zero }, omit]),
	})
}

/** The options with the one that a footnote says first. */
function likeliestFirst<T extends { value: string }>(said: string | null, options: readonly T[]): T[] {
	return [...options.filter(({ value }) => value === said), ...options.filter(({ value }) => value !== said)]
}
