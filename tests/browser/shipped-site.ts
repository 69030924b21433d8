import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import type { TestProject } from 'vitest/node'
import { buildRoom } from '../../scripts/build/build-room.ts'
import { isBuiltFrom } from '../../scripts/build/built-from.ts'
import { inputFingerprint } from '../../scripts/build/input-fingerprint.ts'
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
const out = resolve(root, '.terang/browser/site')

/**
 * Builds the portal once for all browser tests, with the shipped data and the command that everyone
 * uses, and serves it. A site built from just this input before is used again.
 */
export default async function setup(project: TestProject): Promise<() => Promise<void>> {
	const fingerprint = inputFingerprint({ data: resolve(root, 'data'), site: undefined }, root)
	if (!isBuiltFrom(buildRoom(out), fingerprint)) buildSite()
	const { address, close } = await serveSite(out, 0)
	project.provide('siteFolder', out)
	project.provide('siteAddress', address)
	return close
}

function buildSite(): void {
	const { status } = spawnSync(process.execPath, ['scripts/build.ts', '--out', out], { cwd: root, stdio: 'inherit' })
	if (status !== 0) throw new Error('the shipped site could not be built; see the output above')
}
