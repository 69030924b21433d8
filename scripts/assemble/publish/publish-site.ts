import { existsSync } from 'node:fs'
import { join, resolve } from 'node:path'
import type { PublishTarget } from '../../../src/schemas/publish-target.ts'
import { BuildError } from '../../ground/fault/build-error.ts'
import { SITE_MARKER } from '../room/site-folder.ts'
import { rememberHandedOver } from './handed-over.ts'
import { type Run, runProgram } from './run-program.ts'
import { publishToFolder } from './to-folder.ts'
import { publishToGit } from './to-git.ts'
import { publishToRsync } from './to-rsync.ts'

/** Says one sentence in both languages, as things go on. */
export type Say = (sentence: string) => void

/** What is handed over and where to. */
export type Publishing = {
	/** A finished site, as `npm run build` writes it. */
	dist: string
	target: PublishTarget
	say: Say
	/** The office's folder: a relative folder starts there, and no site is ever written into it. */
	office: string
	/** Where clones are kept. */
	workFolder?: string
	run?: Run
}

/**
 * Hands a finished site over to where it is read from: a folder, a place for rsync, or a branch of a git host.
 * @throws {BuildError} in both languages, where the site is none or the target may not be written to
 */
export async function publishSite(publishing: Publishing): Promise<void> {
	const { target, say, office, workFolder = '.terang/publish', run = runProgram } = publishing
	const dist = resolve(publishing.dist)
	if (!existsSync(join(dist, SITE_MARKER)) || !existsSync(join(dist, 'index.html')))
		throw new BuildError(
			`${publishing.dist} bukan situs jadi; jalankan npm run build lebih dahulu.\n` +
				`${publishing.dist} is no finished site; run npm run build first.`,
		)
	if (target.folder !== undefined) publishToFolder({ dist, folder: resolve(office, target.folder), office, say })
	else if (target.rsync !== undefined) await publishToRsync({ dist, place: target.rsync, say, run })
	else if (target.git) await publishToGit({ dist, ...target.git, workFolder: resolve(workFolder), say, run })
	rememberHandedOver(dist)
}
