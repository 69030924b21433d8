import { createHash } from 'node:crypto'
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs'
import { join, relative, sep } from 'node:path'
import type { BuildOptions } from './build-options.ts'

/** Everything of the project that a site is made from; the generated JSON follows from the rest. */
const parts = ['src', 'scripts', 'public', 'data/national', 'astro.config.mjs', 'package-lock.json'] as const
const leftOut = /^src\/generated(?:\/|$)/

/**
 * One word for the whole input of a build: it changes with any byte of the data, the source or the
 * options. `npm start` compares it to spare a build that would give the same site.
 */
export function inputFingerprint({ data, site }: Pick<BuildOptions, 'data' | 'site'>, root: string): string {
	const hash = createHash('sha256').update(`${process.version} ${site ?? ''}\n`)
	for (const path of [data, ...parts.map((part) => join(root, part))]) addPath(path, root, hash)
	return hash.digest('hex')
}

/** One word for the program that builds sites, whatever it builds them from. */
export function programFingerprint(root: string): string {
	const hash = createHash('sha256').update(process.version)
	for (const part of parts) addPath(join(root, part), root, hash)
	return hash.digest('hex')
}

/** One word for all that pages are bundled from: the program, the texts of an office, and where the site will stand. */
export function bundleFingerprint(texts: string, site: string, root: string): string {
	const hash = createHash('sha256').update(`${programFingerprint(root)} ${site}\n`)
	addPath(texts, root, hash)
	return hash.digest('hex')
}

/** One word for everything in an office's folder. */
export function officeFingerprint(data: string, root: string): string {
	const hash = createHash('sha256')
	addPath(data, root, hash)
	return hash.digest('hex')
}

function addPath(path: string, root: string, hash: ReturnType<typeof createHash>): void {
	const name = relative(root, path).split(sep).join('/')
	if (leftOut.test(name) || !existsSync(path)) return
	if (statSync(path).isDirectory()) {
		for (const child of readdirSync(path).sort()) addPath(join(path, child), root, hash)
	} else {
		const bytes = readFileSync(path)
		hash.update(`${name}\n${bytes.length}\n`).update(bytes)
	}
}
