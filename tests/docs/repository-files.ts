import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, normalize, relative } from 'node:path'

const root = join(import.meta.dirname, '..', '..')

/** A text file of the repository; `path` from the root, with slashes. */
export type RepositoryFile = { path: string; text: string }

/** Files under a folder whose path matches, in order; generated and installed ones never. */
export function filesUnder(folder: string, pattern: RegExp): RepositoryFile[] {
	return readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => relative(root, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
		.filter((path) => pattern.test(path) && !/(^|\/)(generated|node_modules|fixtures|__snapshots__)\//.test(path))
		.sort()
		.map((path) => ({ path, text: textOf(path) }))
}

/** Text of a file of the repository. */
export function textOf(path: string): string {
	return readFileSync(join(root, path), 'utf8')
}

/** True for a file or folder of the repository. */
export function exists(path: string): boolean {
	return existsSync(join(root, path))
}

/** Folders at the top of the repository that hold its source: neither hidden, installed nor built. */
export function topFolders(): string[] {
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && !/^(\..*|node_modules|dist|coverage)$/.test(entry.name))
		.map(({ name }) => name)
}

/** Files at the top of the repository whose name matches. */
export function topFiles(pattern: RegExp): RepositoryFile[] {
	return readdirSync(root, { withFileTypes: true })
		.filter((entry) => entry.isFile() && pattern.test(entry.name))
		.map(({ name }) => ({ path: name, text: textOf(name) }))
}

/** Folders inside a folder. */
export function foldersIn(folder: string): string[] {
	return readdirSync(join(root, folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && entry.name !== 'generated')
		.map(({ name }) => name)
}

export type Manifest = {
	scripts: Record<string, string>
	dependencies: Record<string, string>
	devDependencies: Record<string, string>
	optionalDependencies: Record<string, string>
}

/** The package.json of the repository. */
export function manifest(): Manifest {
	return JSON.parse(textOf('package.json'))
}

/** The room of a file: `src/views`, `scripts/read`; files at the top of a folder are in the room `scripts`. */
export function roomOf(path: string): string {
	const parts = path.split('/')
	return parts.slice(0, parts.length > 2 ? 2 : 1).join('/')
}

/** The text without its comments, for rules about what code does and not what it says. */
export function withoutComments(text: string): string {
	return text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1')
}

const statement = /(?:^|\n)\s*(?:import|export)\b([^'"`;]*?\bfrom)?\s*['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]/g

/** What a file imports: paths from the root for its neighbours, bare names for packages. */
export function importsOf(file: RepositoryFile): string[] {
	return importing(file, () => true)
}

/** What a file needs while it runs: its imports without those of types alone. */
export function neededBy(file: RepositoryFile): string[] {
	return importing(file, (names) => !/^\s*type\b/.test(names) && !/^\s*\{(\s*type \w+,?)+\s*\} from$/.test(names))
}

function importing({ path, text }: RepositoryFile, counts: (names: string) => boolean): string[] {
	return [...text.matchAll(statement)]
		.filter((match) => counts(match[1] ?? ''))
		.map((match) => match[2] ?? match[3] ?? '')
		.map((target) => (target.startsWith('.') ? normalize(join(dirname(path), target)) : target))
}
