import {
	cpSync,
	existsSync,
	mkdirSync,
	readdirSync,
	readFileSync,
	renameSync,
	rmSync,
	statSync,
	writeFileSync,
} from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import type { PageWorkerStart } from './page-messages.ts'

/** Pages as the site builder bundled them, with what a thread needs to render them and the word for all their code. */
export type PageBundle = { start: PageWorkerStart; code: string }

/** A bundle that an earlier build left, and the folder of what the site builder puts beside pages: scripts, styles. */
export type StoredBundle = PageBundle & { beside: string }

/** What is written down of a bundle; the address of its entry is found anew, wherever it stands. */
type Noted = Omit<PageBundle, 'start'> & { entry: string; pages: [string, { styles: unknown[] }][]; scripts: unknown[] }

/**
 * Where bundles stand that earlier builds left, one to a folder that is named by the word for all they were made from: a
 * build from the same has no need of the site builder.
 */
export type BundleStore = {
	find(word: string): StoredBundle | undefined
	/** Keeps the code of a bundle while it stands, for `seal`. */
	take(bundle: PageBundle): void
	/** Keeps what was taken, with what stands beside the pages; the oldest one goes. */
	seal(word: string, beside: Iterable<string>, site: string): void
}

/** An office and a second one, or a site with other texts, are built in turn: a bundle weighs a few megabytes. */
const MOST = 3

export function bundleStore(folder: string): BundleStore {
	// Named by the process: a build that was killed leaves a half bundle, and none is ever found by that name.
	const draft = join(folder, `draft-${process.pid}`)
	return {
		find(word) {
			const noted = join(folder, word, 'bundle.json')
			if (!existsSync(noted)) return undefined
			const { entry, pages, scripts, code } = JSON.parse(readFileSync(noted, 'utf8')) as Noted
			const address = pathToFileURL(join(folder, word, 'code', entry)).href
			return { start: { entry: address, pages: new Map(pages), scripts }, code, beside: join(folder, word, 'beside') }
		},
		take({ start, code }) {
			rmSync(draft, { recursive: true, force: true })
			const entry = fileURLToPath(start.entry)
			cpSync(dirname(entry), join(draft, 'code'), { recursive: true })
			const noted: Noted = { entry: basename(entry), pages: [...start.pages], scripts: [...start.scripts], code }
			writeFileSync(join(draft, 'bundle.json'), JSON.stringify(noted))
		},
		seal(word, beside, site) {
			if (!existsSync(draft)) return
			for (const path of beside) {
				mkdirSync(dirname(join(draft, 'beside', path)), { recursive: true })
				cpSync(join(site, path), join(draft, 'beside', path))
			}
			rmSync(join(folder, word), { recursive: true, force: true })
			renameSync(draft, join(folder, word))
			dropOldest(folder)
		},
	}
}

/** Keeps the bundles made last. A half one, of a build that was killed, is never the newest for long. */
function dropOldest(folder: string): void {
	const age = (name: string) => statSync(join(folder, name)).mtimeMs
	const oldest = readdirSync(folder).toSorted((a, b) => age(b) - age(a))
	for (const name of oldest.slice(MOST)) rmSync(join(folder, name), { recursive: true, force: true })
}
