import { issueAt } from '../../../src/issue/finding.ts'
import type { Issue } from '../../../src/schemas/issue.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import { attackGroups, isGroup } from './attack-groups.ts'
import { attackRecipients } from './attack-recipients.ts'
import { type AllowedContacts, allowedContacts, personalKinds } from './personal-data.ts'
import { loadSolver } from './programme/linear-programme.ts'
import type { QuietFiles } from './quiet-files.ts'
import { attackedFiles } from './read/attacked-files.ts'
import { mergeCells, type PlacedAttackFinding } from './read/merge-cells.ts'
import type { FileReading, PrintedCell } from './read/printed-cell.ts'
import type { PublicRegister } from './read/public-register.ts'
import { readCsvCells } from './read/read-csv-cells.ts'
import { readHtmlCells } from './read/read-html-cells.ts'
import { readJsonCells } from './read/read-json-cells.ts'
import { readableText } from './read/readable-text.ts'
import { unreadDataIn } from './read/unread-data.ts'
import { attackFinding } from './rules/attack-finding.ts'
import { countUntried, type Untried } from './rules/untried.ts'
import type { Search, Unlabelled } from './unlabelled/find-in-page.ts'
import { findUnlabelled } from './unlabelled/find-unlabelled.ts'
import { programmeNames } from './unlabelled/programme-names.ts'
import { smallNumbers } from './unlabelled/small-numbers.ts'

/** How long large systems of hidden cells are attacked, in milliseconds; what is left then is said. */
const PATIENCE = 60_000

/** What an attack needs to know beyond the site itself. */
export type AttackOptions = {
	/** Threshold K: counts from 1 to K - 1 are secret. */
	threshold: number
	/** Telephone numbers and e-mail addresses that the office publishes of itself. */
	contacts: readonly string[]
	/** What the site prints about programmes. */
	register: PublicRegister
	/** Files that the same attack read before, and of which nothing came; absent: all are read. */
	quiet?: QuietFiles | undefined
}

/** What an attack found, and what it had to leave out. */
export type AttackReport = { issues: Issue[]; untried: ReturnType<Untried['counts']> }

/**
 * Reads a finished site as an outsider would and tries to learn what it hides: counts of fewer than K recipients, and
 * data about persons. Knows nothing of how the tables were protected. One success is an issue.
 */
export async function attackSite(
	site: SiteFiles,
	options: AttackOptions,
	onFile?: (done: number) => void,
): Promise<AttackReport> {
	const { threshold, register, quiet } = options
	const untried = countUntried()
	const found: PlacedAttackFinding[] = []
	const printed: PrintedCell[] = []
	const contacts = allowedContacts(options.contacts)
	const search = { names: programmeNames(register), smallIn: smallNumbers(threshold, register.names) }
	const suspects: Suspect[] = []
	let done = 0
	const unreadData = unreadDataIn(register)
	const packages = quiet && { ...quiet.packages, isTelling: search.names.in }
	for await (const { path, text, opaque, loud } of attackedFiles(site, packages)) {
		const unread = opaque ? 'opaque' : text === null ? unreadData(path, () => site.read(path)) : null
		if (unread) found.push({ file: path, line: null, finding: attackFinding(unread, 'CSV or JSON', path) })
		const word = text === null ? undefined : quiet?.wordOf(path, text)
		const isQuiet = word !== undefined && quiet?.knows(word)
		const said = text === null || isQuiet ? nothing : readFile(path, text, search, contacts)
		for (const cell of said.cells) printed.push(cell)
		found.push(...said.found)
		suspects.push(...said.suspects)
		const isSilent = !unread && Object.values(said).every((list) => list.length === 0)
		if (!isSilent) loud()
		else if (word !== undefined) quiet?.keep(word)
		onFile?.(++done)
	}
	if (printed.length > 0) {
		const merged = mergeCells(printed.filter((cell) => !isGroup(cell)))
		const attack = { open: await loadSolver(), threshold, untried, until: performance.now() + PATIENCE }
		found.push(...merged.findings, ...attackRecipients(merged, register, attack))
		found.push(...attackGroups(printed.filter(isGroup), merged))
	}
	found.push(...unlabelledNumbers(suspects, printed))
	const issues = found.map(({ file, line, finding }) => issueAt({ file, line, column: null }, finding))
	return { issues, untried: untried.counts() }
}

type Suspect = Unlabelled & { file: string }

/** What came of one file. */
type Said = { cells: readonly PrintedCell[]; found: readonly PlacedAttackFinding[]; suspects: readonly Suspect[] }

const nothing: Said = { cells: [], found: [], suspects: [] }

function readFile(path: string, text: string, search: Search, contacts: AllowedContacts): Said {
	const reading = readCells(path, text)
	const { cells, unread } = reading
	const words = readableText(path, text) ?? ''
	const isNamed = search.names.in(words) || search.names.in(path)
	return {
		cells,
		found: [
			...unread.map(({ file, line, where }) => {
				return { file, line, finding: attackFinding('unread', 'a whole number or the mark', where) }
			}),
			...personalKinds(words, contacts).map((kind) => {
				return { file: path, line: null, finding: attackFinding('personal', 'none', kind) }
			}),
		],
		suspects: isNamed ? findUnlabelled(path, text, reading, search).map((one) => ({ ...one, file: path })) : [],
	}
}

/** Suspects beside a programme whose recipients the site counts: of any other nothing is hidden. */
function unlabelledNumbers(suspects: readonly Suspect[], printed: readonly PrintedCell[]): PlacedAttackFinding[] {
	const counted = new Set(printed.map(({ programme }) => programme))
	return suspects
		.filter(({ programmes }) => !programmes.isDisjointFrom(counted))
		.map(({ file, where }) => ({
			file,
			line: null,
			finding: attackFinding('unlabelled', 'a label, or no number', where),
		}))
}

function readCells(path: string, text: string): FileReading {
	if (path.endsWith('.csv')) return readCsvCells(path, text)
	if (path.endsWith('.html')) return readHtmlCells(path, text)
	return path.endsWith('.json') ? readJsonCells(path, text) : { cells: [], unread: [] }
}
