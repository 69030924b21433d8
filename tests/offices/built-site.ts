import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { inputFingerprint } from '../../scripts/assemble/room/input-fingerprint.ts'
import type { OfficeBuilder } from './office-builder.ts'

/** A finished site of an office: how the build ended, what it said, and every file of the site by its path. */
export type OfficeSite = { code: number | null; output: string; paths: readonly string[]; read(path: string): string }

const root = resolve(import.meta.dirname, '../..')
/** Where the sites of `tests/offices/` stay between runs: the browser opens those that the build has tried. */
const sites = join(root, '.terang/tests/offices/sites')

/** Folder of the office of that name. */
export const officeFolder = (name: string) => join(import.meta.dirname, name)

/** Folder of the site of the office of that name. */
export const siteFolder = (name: string) => join(sites, name)

/** Builds an office of `tests/offices/` anew. */
export async function buildSite(name: string, builder: OfficeBuilder): Promise<OfficeSite> {
	const out = siteFolder(name)
	rmSync(out, { recursive: true, force: true })
	rmSync(wordFile(name), { force: true })
	const word = wordOf(name)
	const site = await buildInto(officeFolder(name), out, builder)
	if (site.code === 0) writeFileSync(wordFile(name), word)
	return site
}

/** Builds an office folder into an empty one. */
export async function buildInto(data: string, out: string, builder: OfficeBuilder): Promise<OfficeSite> {
	mkdirSync(dirname(out), { recursive: true })
	const { code, output } = await builder.build(data, out)
	return { code, output, paths: code === 0 ? filesOf(out) : [], read: (path) => readFileSync(join(out, path), 'utf8') }
}

/** A file of the site of an office, as it was built last. */
export const readBuilt = (name: string, path: string) => readFileSync(join(siteFolder(name), path), 'utf8')

/** True when the site that stands there was built from the office and the program as they are now. */
export function isBuilt(name: string): boolean {
	return existsSync(wordFile(name)) && readFileSync(wordFile(name), 'utf8') === wordOf(name)
}

const wordFile = (name: string) => `${siteFolder(name)}.built-from`

const wordOf = (name: string) => inputFingerprint({ data: officeFolder(name), site: undefined }, root)

function filesOf(folder: string): string[] {
	return readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1))
		.sort()
}
