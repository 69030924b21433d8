import { isScalar, LineCounter, parseDocument, visit } from 'yaml'
import type { PlacedFinding } from '../../issue/finding.ts'
import { findPersonalData, personalDataKindsIn } from '../../personal-data/find-personal-data.ts'
import type { PersonalDataHit } from '../../personal-data/personal-data-kind.ts'
import { tooDeepAt } from '../nesting/too-deep.ts'
import { personalDataFinding } from './personal-data-finding.ts'

type Kind = PersonalDataHit['kind']

/** What an office says of itself under `contact` in `portal.yaml` is meant to be public. */
const officeKinds: ReadonlySet<Kind> = new Set(['phone', 'email', 'address'])

/** Personal data in an article or another text of lines; `firstLine` is the line of its first character. */
export function personalDataInProse(text: string, firstLine = 1): PlacedFinding[] {
	const lines = new LineCounter()
	for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines.addNewLine(at + 1)
	lines.lineStarts.unshift(0)
	return findPersonalData(text, { prose: true }).map(({ kind, index }) => {
		const { line, col } = lines.linePos(index)
		return { line: line + firstLine - 1, column: String(col), finding: personalDataFinding(kind) }
	})
}

/** Personal data in a note or a list, line by line and cell by cell: what stands side by side there is no sentence. */
export function personalDataInLines(text: string): PlacedFinding[] {
	const kindsIn = (part: string) => [...personalDataKindsIn(part, { prose: true })]
	// A table says few things in many cells.
	const known = new Map<string, Kind[]>()
	const kindsInCell = (cell: string) => {
		const kinds = known.get(cell) ?? kindsIn(cell)
		known.set(cell, kinds)
		return kinds
	}
	return text.split('\n').flatMap((line, i) => {
		const kinds = new Set([...kindsIn(line), ...line.split(/[,;\t]/).flatMap(kindsInCell)])
		return [...kinds].map((kind) => ({ line: i + 1, column: null, finding: personalDataFinding(kind) }))
	})
}

/**
 * Personal data in a settings file: every key, every value as YAML reads it (folded lines and escapes
 * resolved), and every comment. The office's own address, telephone and e-mail under `contact` may stand.
 */
export function personalDataInYaml(text: string): PlacedFinding[] {
	if (tooDeepAt(text) !== null) return personalDataInProse(text)
	const lines = new LineCounter()
	const document = parseDocument(text, { lineCounter: lines, prettyErrors: false })
	if (document.errors.length > 0) return personalDataInProse(text)
	const found: PlacedFinding[] = []
	visit(document, (_, node, path) => {
		if (!isScalar(node) || !node.range) return
		const value = typeof node.value === 'string' ? node.value : (node.source ?? '')
		const { line, col } = lines.linePos(node.range[0])
		const isBelow = (name: string) =>
			path.some((step) => 'key' in step && isScalar(step.key) && step.key.value === name)
		const isOffice = isBelow('contact')
		// user@host:/path looks like an address of mail.
		const isLogin = isBelow('publish')
		for (const kind of personalDataKindsIn(value, { prose: true })) {
			if ((isOffice && officeKinds.has(kind)) || (isLogin && kind === 'email')) continue
			found.push({ line, column: String(col), finding: personalDataFinding(kind) })
		}
	})
	return [...found, ...inComments(text)]
}

/** Comments are no part of the parsed document; a `#` inside a value is looked at twice, which harms nothing. */
function inComments(text: string): PlacedFinding[] {
	return text.split('\n').flatMap((line, i) => {
		const start = /^\s*#/.test(line) ? 0 : line.search(/\s#\s/)
		// Blanks keep the column of what follows.
		return start === -1 ? [] : personalDataInProse(' '.repeat(start) + line.slice(start), i + 1)
	})
}
