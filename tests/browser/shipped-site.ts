import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildRoom } from '../../scripts/assemble/room/build-room.ts'
import { isBuiltFrom } from '../../scripts/assemble/room/built-from.ts'
import { inputFingerprint } from '../../scripts/assemble/room/input-fingerprint.ts'
import { hasSite } from '../../scripts/assemble/run-preview.ts'
import { OFFICE_FOLDER } from '../../scripts/gate/read/office-folder.ts'
import { serveSite } from '../../scripts/site/serve/serve-site.ts'
import { announceEnd } from './announce-end.ts'

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the finished site. */
		siteFolder: string
		/** Address it is served at, without a slash at the end. */
		siteAddress: string
		/** Address that answers once the site is built. */
		siteBuilt: string
	}
}

const root = resolve(import.meta.dirname, '../..')

/** Where the site for tests is kept between runs. */
export const shippedSiteFolder = resolve(root, '.terang/browser/site')

/**
 * Builds the portal once for all browser tests and serves it while they run. Nobody waits here: tests that open no
 * page run meanwhile, and those that do ask `once-built.ts`.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const build = isFresh() ? undefined : startBuild(shippedSiteFolder)
	const { address, close } = await serveSite(shippedSiteFolder, 0)
	const announcement = await announceEnd(build ? endOf(build) : Promise.resolve())
	project.provide('siteFolder', shippedSiteFolder)
	project.provide('siteAddress', address)
	project.provide('siteBuilt', announcement.address)
	return async () => {
		build?.kill()
		await Promise.all([close(), announcement.close()])
	}
}

/** Whether the site stands there built from just this input. */
function isFresh(): boolean {
	const fingerprint = inputFingerprint({ data: resolve(root, OFFICE_FOLDER), site: undefined }, root)
	return hasSite(shippedSiteFolder) && isBuiltFrom(buildRoom(shippedSiteFolder), fingerprint)
}

/** Builds the portal with the shipped data by the command that everyone uses, with another output folder. */
export function buildShippedSite(out: string): Promise<void> {
	return endOf(startBuild(out))
}

function startBuild(out: string): ChildProcess {
	return spawn(process.execPath, ['scripts/build.ts', '--out', out], { cwd: root, stdio: 'inherit' })
}

async function endOf(build: ChildProcess): Promise<void> {
	const [code] = await once(build, 'exit')
	if (code !== 0) throw new Error('the shipped site could not be built; see the output above')
}
