import { execFile } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { describe, expect, it } from 'vitest'

const root = join(import.meta.dirname, '../../../..')
const run = promisify(execFile)

/** Where rows stand in an office's folder, and where they stood when `data/` was the only one. */
const folders = ['data/recipients', 'data/*/recipients']

/** Every path that any commit of any branch ever held in such a folder; a copy without history has none. */
async function pathsInHistory(): Promise<string[]> {
	if (!existsSync(join(root, '.git'))) return []
	const asked = ['log', '--all', '--name-only', '--pretty=format:', '--', ...folders]
	const { stdout } = await run('git', asked, { cwd: root, maxBuffer: 2 ** 26 })
	return [...new Set(stdout.split('\n').filter((path) => path !== ''))]
}

/** The files of the working copy that git would take up with `git add .`, and those it has. */
async function pathsForGit(): Promise<string[]> {
	if (!existsSync(join(root, '.git'))) return []
	const asked = ['ls-files', '--cached', '--others', '--exclude-standard', '--', ...folders]
	return (await run('git', asked, { cwd: root })).stdout.split('\n').filter((path) => path !== '')
}

const isSample = (path: string) => /^data\/(?:office\/)?recipients\/contoh-[a-z0-9-]+\.(?:csv|yaml)$/.test(path)

describe('rows about recipients', () => {
	it('never entered the history of the repository, but for the simulated sample', async () => {
		expect((await pathsInHistory()).filter((path) => !isSample(path))).toEqual([])
	})

	it('would not be taken up by git, but for the simulated sample', async () => {
		expect((await pathsForGit()).filter((path) => !isSample(path))).toEqual([])
	})
})
