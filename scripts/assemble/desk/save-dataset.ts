import { randomBytes } from 'node:crypto'
import { cpSync, linkSync, mkdirSync, mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { formatText } from '../../ground/report/format-text.ts'
import { checkData } from '../check/check-data.ts'

/** Files of an office's folder by their path within it. */
export type DraftFiles = Readonly<Record<string, string | Uint8Array>>

/** Saved whole, or not at all with what the gate says. */
export type SaveOutcome = { saved: boolean; files: string[]; said: string[] }

/** Issues told of one rule in one file. */
const TOLD = 5

/** Puts files into an office's folder if the gate lets the folder pass with them in it; then each takes its place by rename. */
export async function saveDataset(office: string, files: DraftFiles): Promise<SaveOutcome> {
	const faults = await trialFaults(office, files)
	if (faults !== null) return { saved: false, files: [], said: [faults] }
	writeAll(office, files)
	return { saved: true, files: Object.keys(files), said: [] }
}

/**
 * What the gate says against an office's folder with these files in it; `null` where it lets the folder pass. It looks
 * at a copy, made of links, so a folder that would not pass is never seen by anyone.
 */
export async function trialFaults(office: string, files: DraftFiles): Promise<string | null> {
	const trial = mkdtempSync(join(dirname(office), `.terang-${basename(office)}-`))
	try {
		copyByLinks(office, trial)
		writeAll(trial, files)
		const { issues, counts } = await checkData(trial, { limit: TOLD })
		if (!counts.some(({ severity }) => severity === 'error')) return null
		return formatText(issues.filter(({ severity }) => severity === 'error')).replaceAll(trial, basename(office))
	} finally {
		rmSync(trial, { recursive: true, force: true })
	}
}

/** A copy that takes no room: files of the same disk are linked, and only ever replaced, never written into. */
function copyByLinks(from: string, to: string): void {
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const [source, target] = [join(from, entry.name), join(to, entry.name)]
		if (entry.isDirectory()) {
			if (entry.name.startsWith('.')) continue
			mkdirSync(target)
			copyByLinks(source, target)
		} else if (entry.isFile()) linkOrCopy(source, target)
	}
}

function linkOrCopy(source: string, target: string): void {
	try {
		linkSync(source, target)
	} catch {
		cpSync(source, target)
	}
}

function writeAll(folder: string, files: DraftFiles): void {
	const written: { aside: string; target: string }[] = []
	try {
		for (const [path, content] of Object.entries(files)) {
			const target = join(folder, path)
			mkdirSync(dirname(target), { recursive: true })
			const aside = `${target}.${randomBytes(6).toString('hex')}`
			written.push({ aside, target })
			writeFileSync(aside, content)
		}
		// A disk that is full is met before any of them takes its place.
		for (const { aside, target } of written) renameSync(aside, target)
	} finally {
		for (const { aside } of written) rmSync(aside, { force: true })
	}
}
