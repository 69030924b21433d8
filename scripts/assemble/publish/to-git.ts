import { createHash } from 'node:crypto'
import { cpSync, existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { BuildError } from '../../ground/fault/build-error.ts'
import { SITE_MARKER } from '../room/site-folder.ts'
import type { Say } from './publish-site.ts'
import { type Ended, orFail, type Run } from './run-program.ts'

/** Files of the host or of people that stay on the branch: the domain, and what the repository says of itself. */
const KEPT = ['.git', 'CNAME', 'README.md', 'LICENSE']

type GitPublishing = { dist: string; remote: string; branch: string; workFolder: string; say: Say; run: Run }

/**
 * Hands a site over as one commit on a branch of a git host, from a clone of its own. Nothing is ever forced: a branch
 * that somebody else moved meanwhile is left as it is.
 * @throws {BuildError} where the branch holds something else, or the host refuses
 */
export async function publishToGit({ dist, remote, branch, workFolder, say, run }: GitPublishing): Promise<void> {
	const clone = join(workFolder, createHash('sha256').update(`${remote}\n${branch}`).digest('hex').slice(0, 12))
	const git = (...args: string[]): Promise<Ended> =>
		run('git', args, { cwd: clone, env: { GIT_TERMINAL_PROMPT: '0', GIT_ALLOW_PROTOCOL: 'https:ssh:file' } })
	await openClone(clone, remote, run)
	const heads = await git('ls-remote', '--heads', 'origin', `refs/heads/${branch}`)
	orFail(heads, `${remote} tidak dapat dihubungi.`, `${remote} cannot be reached.`)
	if (heads.stdout.trim() === '') await startBranch(clone, branch, git)
	else await takeBranch(clone, { remote, branch }, git)
	for (const name of readdirSync(clone)) if (!KEPT.includes(name)) rmSync(join(clone, name), { recursive: true })
	cpSync(dist, clone, { recursive: true })
	// Hosts that would run the files through a generator of their own are told not to.
	writeFileSync(join(clone, '.nojekyll'), '')
	orFail(await git('add', '--all', '--force'), 'Berkas tidak dapat dicatat.', 'The files cannot be recorded.')
	if ((await git('diff', '--cached', '--quiet')).code === 0 && heads.stdout.trim() !== '') {
		say(`${remote} (${branch}): tidak ada yang berubah. / Nothing changed.`)
		return
	}
	orFail(await commit(git), 'Situs tidak dapat dicatat.', 'The site cannot be committed.')
	orFail(
		await git('push', 'origin', `HEAD:refs/heads/${branch}`),
		`${remote} menolak situs ini; periksa hak aksesnya, lalu jalankan lagi.`,
		`${remote} refused the site; check who may write there, then run again.`,
	)
	say(`${remote} (${branch}): situs diserahkan. / The site was handed over.`)
}

type Git = (...args: string[]) => Promise<Ended>

async function openClone(clone: string, remote: string, run: Run): Promise<void> {
	if (existsSync(join(clone, '.git'))) return
	mkdirSync(clone, { recursive: true })
	orFail(await run('git', ['init', '--quiet'], { cwd: clone }), 'Git tidak dapat dimulai.', 'git cannot begin.')
	const added = await run('git', ['remote', 'add', 'origin', remote], { cwd: clone })
	orFail(added, 'Alamat git tidak dapat dipakai.', 'The address cannot be used.')
}

async function startBranch(clone: string, branch: string, git: Git): Promise<void> {
	for (const name of readdirSync(clone)) if (name !== '.git') rmSync(join(clone, name), { recursive: true })
	await git('update-ref', '-d', 'HEAD')
	const started = await git('symbolic-ref', 'HEAD', `refs/heads/${branch}`)
	orFail(started, 'Cabang tidak dapat dibuat.', 'The branch cannot be made.')
}

/** Stands the clone where the branch stands now; a branch with other things is no place for a site. */
async function takeBranch(
	clone: string,
	{ remote, branch }: Record<'remote' | 'branch', string>,
	git: Git,
): Promise<void> {
	const fetched = await git('fetch', '--quiet', '--depth', '1', 'origin', `refs/heads/${branch}`)
	orFail(fetched, `${remote} tidak dapat dibaca.`, `${remote} cannot be read.`)
	const taken = await git('checkout', '--quiet', '--force', '-B', branch, 'FETCH_HEAD')
	orFail(taken, 'Cabang tidak dapat dibuka.', 'The branch cannot be opened.')
	const others = readdirSync(clone).filter((name) => !KEPT.includes(name))
	if (others.length === 0 || existsSync(join(clone, SITE_MARKER))) return
	throw new BuildError(
		`Cabang ${branch} di ${remote} berisi hal lain (tanpa ${SITE_MARKER}); pilih cabang lain.\n` +
			`The branch ${branch} at ${remote} holds something else (no ${SITE_MARKER}); choose another branch.`,
	)
}

/** By the name that this computer gives to commits, or the portal's own where it gives none. */
async function commit(git: Git): Promise<Ended> {
	const hasName = (await git('config', 'user.email')).code === 0
	const name = hasName ? [] : ['-c', 'user.name=Portal', '-c', 'user.email=portal@localhost']
	return git(...name, 'commit', '--quiet', '--message', 'Terbitkan situs')
}
