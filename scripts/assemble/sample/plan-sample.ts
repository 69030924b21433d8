import { BuildError } from '../../ground/fault/build-error.ts'
import { homeAreaOf, keptEmpty, withKeptEmpty, withListed, withoutKeptEmpty, withoutListed } from './edit-portal.ts'
import { holdsNoRow, withoutRows, withRows } from './edit-register.ts'
import { makeSample } from './make-sample.ts'
import { SAMPLE_PROVINCE, SAMPLE_REGENCY } from './sample-areas.ts'
import { sampleDataset, sampleProgrammes } from './sample-programmes.ts'
import { sampleCodes, sampleRegisters } from './sample-registers.ts'
import { versionsToRemove } from './sample-versions.ts'

/** What a file of an office folder is to become: its new text, or `null` where it goes. */
export type Change = { file: string; text: string | null }

/** Reads a file of the office folder by its path inside; `null` where there is none. */
export type ReadText = (file: string) => string | null

const listed = [
	['provinces', SAMPLE_PROVINCE],
	['regencies', SAMPLE_REGENCY],
] as const

/** What adds the invented areas, their recipients, electoral districts and tiles to an office folder. */
export function planAdding(read: ReadText): Change[] {
	const before = portalOf(read)
	const registers = sampleRegisters().map(({ file, rows }) => ({ file, rows, text: read(file) }))
	// Noted at the first time only: afterwards these registers are not empty any more.
	const empty = registers.flatMap(({ file, text }) => (text !== null && holdsNoRow(text) ? [file] : []))
	const portal = named('portal.yaml', () => withListed(before, listed))
	const changes = registers.map(({ file, rows, text }): Change => {
		return { file, text: named(file, () => withRows(text, rows, sampleCodes())) }
	})
	return changed(read, [
		...[...makeSample()].map(([name, text]) => ({ file: `recipients/${name}`, text })),
		...changes,
		{ file: 'portal.yaml', text: withKeptEmpty(portal, empty) },
	])
}

/** What takes everything of it out again: an office folder that had nothing of its own changed is as it was. */
export function planRemoving(read: ReadText): Change[] {
	const before = portalOf(read)
	if (sampleCodes().has(homeAreaOf(before))) {
		throw new BuildError(
			`portal.yaml: home_area masih ${homeAreaOf(before)}, wilayah simulasi; pilih wilayah kantor dahulu · home_area is still an area of the simulation; choose one of the office first`,
		)
	}
	const kept = keptEmpty(before)
	const registers = sampleRegisters().flatMap(({ file }): Change[] => {
		const text = read(file)
		if (text === null) return []
		const rest = withoutRows(text, sampleCodes())
		// A register that was empty all along is the office's own.
		const goes = rest !== text && holdsNoRow(rest) && !kept.includes(file)
		return [{ file, text: goes ? null : rest }]
	})
	const portal = named('portal.yaml', () => withoutListed(withoutKeptEmpty(before), listed))
	return changed(read, [
		...[...makeSample().keys()].map((name) => ({ file: `recipients/${name}`, text: null })),
		...versionsToRemove(sampleProgrammes.map(sampleDataset), read).map((file) => ({ file, text: null })),
		...registers,
		{ file: 'portal.yaml', text: portal },
	])
}

function portalOf(read: ReadText): string {
	const text = read('portal.yaml')
	if (text === null)
		throw new BuildError('portal.yaml tidak ada di folder ini · there is no portal.yaml in this folder')
	return text
}

/** Only what differs from what is there. */
function changed(read: ReadText, changes: readonly Change[]): Change[] {
	return changes.filter(({ file, text }) => read(file) !== text)
}

/** Says which file lacks what. */
function named(file: string, edit: () => string): string {
	try {
		return edit()
	} catch (error) {
		if (!(error instanceof RangeError)) throw error
		throw new BuildError(
			`${file}: tidak ada ${error.message}; jalankan npm run check dahulu · lacks ${error.message}; run npm run check first`,
		)
	}
}
