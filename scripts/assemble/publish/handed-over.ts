import { existsSync, mkdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'zod'
import { openSite, type SiteFiles } from '../../ground/files/site-files.ts'
import { buildRoom } from '../room/build-room.ts'

/** Which files a site had, beside those of them that a comparison reads. */
const LIST = 'files.json'
const listSchema = z.array(z.string())

/** The tables that a comparison reads. */
const isTable = (path: string) => /^unduh\/[^/]+\.json$/.test(path)

/**
 * Remembers a site that was handed over, beside the folder it was built in: what changes next is compared with what the
 * public reads, not with a build that only the office saw.
 */
export function rememberHandedOver(dist: string): void {
	const folder = folderOf(dist)
	const fresh = `${folder}.baru`
	rmSync(fresh, { recursive: true, force: true })
	const { paths, read } = openSite(dist)
	mkdirSync(join(fresh, 'unduh'), { recursive: true })
	writeFileSync(join(fresh, LIST), JSON.stringify([...paths]))
	for (const path of [...paths].filter(isTable)) writeFileSync(join(fresh, path), read(path))
	rmSync(folder, { recursive: true, force: true })
	renameSync(fresh, folder)
}

/** The site that was handed over last from a folder, as far as a comparison reads it; `null` where none is known. */
export function handedOver(dist: string): SiteFiles | null {
	const folder = folderOf(dist)
	if (!existsSync(join(folder, LIST))) return null
	const list = listSchema.safeParse(JSON.parse(readFileSync(join(folder, LIST), 'utf8')))
	if (!list.success) return null
	return { paths: new Set(list.data), read: (path) => (isTable(path) ? readFileSync(join(folder, path), 'utf8') : '') }
}

function folderOf(dist: string): string {
	return join(dirname(buildRoom(dist).folder), `${basename(dist)}-diserahkan`)
}
