import { createHash } from 'node:crypto'
import { gitignore } from '../new/ci-files.ts'
import { type RowFate, registerKeys, splitRegister } from './split-register.ts'

/** An old project's files by path, in the four places where an office kept its own. */
export type OldFiles = Readonly<Record<OldPlace, ReadonlyMap<string, Uint8Array>>>
export type OldPlace = 'data' | 'news' | 'pages' | 'programmes' | 'public'

/** What became of one old file: where it stands now, or why it stands nowhere. */
export type FileFate = { from: string } & (
	| { fate: 'copied' | 'unknown'; to: string }
	| { fate: 'split'; to: string | null; rows: RowFate[] }
	| { fate: 'program'; to: string | null }
)

/** The new office folder, and every old file accounted for. */
export type Migration = { files: Map<string, Uint8Array | string>; fates: FileFate[] }

/** Folders and files of the old data folder that keep their place. */
const kept = /^(?:(?:observations|recipients|protected|boundaries|figure-history)\/|portal\.yaml$)/
const registers = ['verifications', 'recommendations', 'corrections', 'electoral-districts'].map(
	(name) => `${name}.csv`,
)

/** Files of the program itself as version 0.1 had them, by hash; one that was changed is the office's. */
const programFiles: Readonly<Record<string, string>> = {
	'pages/metodologi.en.mdx': 'f9b8802f9c49b56668c2cf0aa0efe7f9fc071b4f6cb69c152aa3cb1aa0cfdb13',
	'pages/metodologi.id.mdx': 'c9b5514b3a5b8f70445a53e132c2ba721ca36294b8444f536e603354e990cc17',
	'pages/tentang.en.mdx': 'ae0efc61c684e0c63c14a849e851eeb7d6c295907e1242b21f51d256ddce854d',
	'pages/tentang.id.mdx': '70cf6f7bf190e5227eea7a890062a2f6e3480ca7815ecc3167c6bba6c0fc433a',
	'public/favicon.svg': '8562fcb4f7da4e00b4efed0497fa6fcee8b3e505219523c5ee89a406093627b2',
	'data/README.md': '027e221d15338de825f9379a534b2e635855acfe3e7a877ca51cfc3206f21cb2',
}

/**
 * Plans an office folder out of a project of version 0.1. Nothing is lost: each file is copied, split against the
 * nation's register of its name, known to be the program's, or carried over into `lainnya/`.
 * @param national the program's registers by name, as text
 */
export function planMigration(old: OldFiles, national: ReadonlyMap<string, string>): Migration {
	const files: Migration['files'] = new Map()
	const fates: FileFate[] = []
	for (const place of ['data', 'news', 'pages', 'programmes', 'public'] as const) {
		for (const [name, bytes] of [...old[place]].sort(([a], [b]) => (a < b ? -1 : 1))) {
			const from = `${place}/${name}`
			const fate = fateOf(place, name, bytes, national)
			fates.push({ from, ...fate.said })
			if (fate.written) files.set(fate.written.to, fate.written.content)
		}
	}
	if (!files.has('.gitignore')) files.set('.gitignore', gitignore)
	return { files, fates }
}

type Written = { to: string; content: Uint8Array | string }
type Planned = { said: DistributiveOmit<FileFate, 'from'>; written?: Written }
type DistributiveOmit<T, K extends PropertyKey> = T extends unknown ? Omit<T, K> : never

function fateOf(place: OldPlace, name: string, bytes: Uint8Array, national: ReadonlyMap<string, string>): Planned {
	const from = `${place}/${name}`
	const isProgram = programFiles[from] === createHash('sha256').update(bytes).digest('hex')
	// Texts are kept to read: they said things of the example's figures that an office may want to say of its own.
	if (isProgram && place !== 'pages') return { said: { fate: 'program', to: null } }
	const copy = (to: string, fate: 'copied' | 'unknown' | 'program' = 'copied'): Planned => ({
		said: { fate, to },
		written: { to, content: bytes },
	})
	if (isProgram) return copy(`lainnya/${from}`, 'program')
	if (place === 'news' || place === 'programmes') return copy(from)
	if (place === 'public' && name.startsWith('gambar/')) return copy(name.replace('gambar/', 'pictures/'))
	if (place === 'data' && (kept.test(name) || registers.includes(name))) return copy(name)
	const keys = place === 'data' ? registerKeys[name] : undefined
	return keys ? split(name, bytes, national.get(name) ?? '', keys) : copy(`lainnya/${from}`, 'unknown')
}

/** A register that cannot be read as text stays whole: the check says what is wrong with it. */
function split(name: string, bytes: Uint8Array, national: string, keys: readonly string[]): Planned {
	const old = textOf(bytes)
	const copied: Planned = { said: { fate: 'copied', to: name }, written: { to: name, content: bytes } }
	if (old === null || national === '') return copied
	const { text, fates } = splitRegister(old, national, keys)
	const said = { fate: 'split' as const, to: text === null ? null : name, rows: fates }
	return text === null ? { said } : { said, written: { to: name, content: text } }
}

function textOf(bytes: Uint8Array): string | null {
	try {
		return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
	} catch {
		return null
	}
}
