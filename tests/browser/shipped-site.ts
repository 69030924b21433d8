import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildRoom } from '../../scripts/build/build-room.ts'
import { isBuiltFrom } from '../../scripts/build/built-from.ts'
import { inputFingerprint } from '../../scripts/build/input-fingerprint.ts'
import { hasSite } from '../../scripts/serve/run-preview.ts'
import { serveSite } from '../../scripts/serve/serve-site.ts'

declare module 'vitest' {
	interface ProvidedContext {
		/** Folder of the finished site. */
		siteFolder: string
		/** Address it is served at, without a slash at the end. */
		siteAddress: string
	}
}

const root = resolve(import.meta.dirname, '../..')

/** Where the site for tests is kept between runs. */
export const shippedSiteFolder = resolve(root, '.terang/browser/site')

/** Builds the portal once for all browser tests and serves it while they run. */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	ensureShippedSite()
	const { address, close } = await serveSite(shippedSiteFolder, 0)
	project.provide('siteFolder', shippedSiteFolder)
	project.provide('siteAddress', address)
	return close
}

/** Builds the portal with the shipped data, unless it stands there built from just this input. */
export function ensureShippedSite(): void {
	const fingerprint = inputFingerprint({ data: resolve(root, 'data'), site: undefined }, root)
	const isFresh = hasSite(shippedSiteFolder) && isBuiltFrom(buildRoom(shippedSiteFolder), fingerprint)
	if (!isFresh) buildShippedSite(shippedSiteFolder)
}

/** The command that everyone uses, with another output folder. */
export function buildShippedSite(out: string): void {
	const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], { cwd: root, stdio: 'inherit' })
	if (status !== 0) throw new Error('the shipped site could not be built; see the output above')
}
