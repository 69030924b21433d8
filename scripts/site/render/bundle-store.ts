import { cpSync, existsSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { bundleWord } from './bundle-word.ts'
import type { PageWorkerStart } from './page-messages.ts'

/** Pages as the site builder bundled them. */
export type PageBundle = {
	/** What a thread needs to render them. */
	start: PageWorkerStart
	/** One word for all their code. */
	code: string
	/** The folder of what stands beside them: scripts, styles, and the files of the project's `public`. */
	beside: string
}

/** What is written down of a bundle; the address of its entry is found anew, wherever it stands. */
type Noted = { code: string; entry: string; pages: [string, { styles: unknown[] }][]; scripts: readonly unknown[] }

/**
 * Bundles that builds left, each in a folder named by the word for all it was made from: a build from the same has no need
 * of the site builder. One build at a time works in it.
 */
export type BundleStore = {
	find(word: string): PageBundle | undefined
	/** Where the site builder puts what it makes. */
	beside: string
	/** Takes the code of the pages out of there, while it stands. */
	take(start: PageWorkerStart): void
	/** Keeps what was made under its word; the oldest one goes. */
	seal(word: string): void
}

/** An office and a second one, or a site with other texts, are built in turn: a bundle weighs a few megabytes. */
const MOST = 3

export function bundleStore(folder: string): BundleStore {
	// What a killed build left there is never found, and cleared away by the next.
	const draft = join(folder, 'draft')
	const beside = join(draft, 'beside')
	const find = (word: string): PageBundle | undefined => {
		const noted = join(folder, word, 'bundle.json')
		if (!existsSync(noted)) return undefined
		const { entry, pages, scripts, code } = JSON.parse(readFileSync(noted, 'utf8')) as Noted
		const address = pathToFileURL(join(folder, word, 'code', entry)).href
		return { start: { entry: address, pages: new Map(pages), scripts }, code, beside: join(folder, word, 'beside') }
	}
	return {
		find,
		beside,
		take(start) {
			const entry = fileURLToPath(start.entry)
			rmSync(join(draft, 'code'), { recursive: true, force: true })
			cpSync(dirname(entry), join(draft, 'code'), { recursive: true })
			const told = { entry: basename(entry), pages: [...start.pages], scripts: start.scripts }
			const noted: Noted = { ...told, code: bundleWord(start) }
			writeFileSync(join(draft, 'bundle.json'), JSON.stringify(noted))
		},
		seal(word) {
			rmSync(join(folder, word), { recursive: true, force: true })
			renameSync(draft, join(folder, word))
			dropOldest(folder)
		},
	}
}

function dropOldest(folder: string): void {
	const age = (name: string) => statSync(join(folder, name)).mtimeMs
	const newestFirst = readdirSync(folder).toSorted((a, b) => age(b) - age(a))
	for (const name of newestFirst.slice(MOST)) rmSync(join(folder, name), { recursive: true, force: true })
}
