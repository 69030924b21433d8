import type { TableDraft } from '../draft/draft-table.ts'
import type { Signs } from '../draft/signs.ts'
import { absenceSaid, statusSaid } from './footnote-meaning.ts'
import { plainSign } from './plain-sign.ts'

/** A remark that is proposed for the source of a dataset. */
export type SaidBelow = { kind: 'source' | 'note'; text: string }

/**
 * What stands below the tables and is said of them as a whole, each once. What explains a sign of single figures is their
 * status or their note already; what explains a sign of a heading names that heading, and the legend of a sign that stands
 * nowhere says nothing. Of recipients no line is taken: it may name somebody.
 */
export function saidBelow(drafts: readonly TableDraft[], signs: Signs): SaidBelow[] {
	const ofFigures = drafts.filter(({ recipients }) => recipients === null)
	const said = ofFigures.flatMap((draft) =>
		draft.below.footnotes.flatMap(({ kind, sign, text }): SaidBelow[] => {
			if (sign !== '' && signs.hasMet(sign)) return []
			const marked = sign === '' ? null : markedText(draft, sign)
			const isLegend = statusSaid(text) !== null || absenceSaid(text) !== null
			if (sign !== '' && marked === null && isLegend && !isInTitle(draft, sign)) return []
			return [{ kind, text: marked === null ? text : `${marked}: ${text}` }]
		}),
	)
	return [...new Map(said.map((one) => [`${one.kind} ${one.text}`, one])).values()]
}

const isInTitle = ({ context: { titles } }: TableDraft, sign: string) =>
	titles.some((title) => plainSign(ending.exec(title)?.[1] ?? '') === sign)

const ending = /\s*\(?(\*{1,3}|[⁰¹²³⁴-⁹]+|(?<=\s)\d{1,2}|(?<=[\p{L})])\d{1,2}|(?<=\s)[a-z])\)?$/iu

/** The heading or the name of a row that ends in a sign, without it; `null` where none does. */
function markedText({ context: { scan, frame } }: TableDraft, sign: string): string | null {
	for (const row of [...frame.headingRows, ...frame.body.map((one) => one.row)]) {
		for (let column = frame.left; column <= frame.right; column++) {
			const text = scan.cell(row, column)?.text ?? ''
			const end = /\p{L}/u.test(text) ? ending.exec(text)?.[1] : undefined
			if (end !== undefined && plainSign(end) === sign) return text.replace(ending, '')
		}
	}
	return null
}
