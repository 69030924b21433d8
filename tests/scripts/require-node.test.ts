import { spawnSync } from 'node:child_process'
import { resolve } from 'node:path'
import { describe, expect, test } from 'vitest'

const program = resolve(import.meta.dirname, '../../scripts/require-node.mjs')

/** Runs the check as if this Node were another one. */
function runAs(version: string) {
	const pretend = `data:text/javascript,Object.defineProperty(process.versions,'node',{value:'${version}'});Object.defineProperty(process,'version',{value:'v${version}'})`
	return spawnSync(process.execPath, ['--import', pretend, program], { encoding: 'utf8' })
}

describe('require-node', () => {
	test.each(['18.20.0', '20.20.2', '22.11.0'])('stops Node %s with one clear sentence in each language', (version) => {
		const { status, stderr } = runAs(version)
		expect(status).toBe(1)
		expect(stderr.trim().split('\n')).toEqual([
			expect.stringContaining(`Terang memerlukan Node 22.12 atau lebih baru, sedangkan yang berjalan v${version}`),
			expect.stringContaining(`Terang needs Node 22.12 or newer and found v${version}`),
		])
	})

	test.each(['22.12.0', '24.0.0', '26.1.0'])('lets Node %s pass', (version) => {
		expect(runAs(version)).toMatchObject({ status: 0, stderr: '' })
	})
})
