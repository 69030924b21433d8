import type { ReadProgress } from '../../../src/gate/read/read-progress.ts'
import { formatText } from '../../ground/report/format-text.ts'
import { clearLine, progressLine } from '../../ground/report/progress-line.ts'
import { askYesNo } from '../../ground/terminal/ask-yes-no.ts'
import type { ProtectEffects, ProtectResult } from './run-protect.ts'
import { sayHidden } from './say-hidden.ts'
import { sayNewSecret, sayRelease } from './say-release.ts'
import { writeProtected } from './write-protected.ts'

export const WRITTEN = 0
const ISSUES = 1

type Terminal = Pick<NodeJS.Process, 'stdin' | 'stdout' | 'stderr'>

/**
 * Carries out a run that protects rows, tells whoever started it what is hidden and what stands against it, asks before a
 * release is written over, and writes. Returns the exit code.
 * @param place the folder of the rows, beside which a new secret lies
 * @param yes a release is written over without asking
 */
export async function carryOut(
	run: (effects: ProtectEffects) => Promise<ProtectResult>,
	{ place, yes }: { place: string; yes: boolean },
	terminal: Terminal,
): Promise<number> {
	const say = (line: string) => terminal.stdout.write(`${line}\n`)
	const complain = (line: string) => terminal.stderr.write(`${line}\n`)
	const nothingWritten = () => {
		complain('Tidak ada yang ditulis. / Nothing was written.')
		return ISSUES
	}
	const live = terminal.stderr.isTTY
	const classes: string[] = []
	const onClasses = (dataset: string, lines: readonly string[]) =>
		classes.push(`${dataset}:`, ...lines.map((line) => `  ${line}`))
	const onProgress = (done: ReadProgress) => terminal.stderr.write(progressLine(done))
	const result = await run(live ? { onClasses, onProgress } : { onClasses })
	if (live) terminal.stderr.write(clearLine)
	if (classes.length > 0) say(classes.join('\n'))
	if (result.issues.length > 0) complain(formatText(result.issues))
	if (!result.counts) return nothingWritten()
	for (const line of [...sayHidden(result.reasons), ...(result.isNewSecret ? sayNewSecret(place) : [])]) say(line)
	if (result.replaced.length > 0 && !yes && !(await mayReplace(result, terminal))) return nothingWritten()
	writeProtected(result.folder, result.files)
	say(sayRelease(result, result.counts))
	return WRITTEN
}

/** Asks whoever sits at the terminal; where nobody does, `--yes` has to say so. */
async function mayReplace({ folder, replaced }: ProtectResult, terminal: Terminal): Promise<boolean> {
	const what = `${folder}: ${replaced.join(', ')}`
	if (!terminal.stdin.isTTY) {
		terminal.stderr.write(
			`Terbitan yang ada akan diganti (${what}); jalankan lagi dengan --yes. / The release that is there would be written over; run again with --yes.\n`,
		)
		return false
	}
	return askYesNo(`Ganti terbitan yang ada · Write over the release (${what})?`, terminal)
}
