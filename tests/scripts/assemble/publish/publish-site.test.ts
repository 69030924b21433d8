import { execFileSync } from 'node:child_process'
import {
	existsSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { publishSite } from '../../../../scripts/assemble/publish/publish-site.ts'
import { parseReleaseOptions } from '../../../../scripts/assemble/publish/release-options.ts'
import { type Run, runProgram } from '../../../../scripts/assemble/publish/run-program.ts'
import { type PublishTarget, publishTargetSchema } from '../../../../src/schemas/publish-target.ts'

let work: string
const said: string[] = []
beforeEach(() => {
	work = mkdtempSync(join(tmpdir(), 'terang-terbit-'))
	said.length = 0
	put('dist', { '.terang-site': 'x', 'index.html': 'satu', '_astro/a.css': 'a', 'wilayah/99.01/index.html': 'w' })
	put('kantor', { 'portal.yaml': 'x' })
})
afterEach(() => rmSync(work, { recursive: true }))

function put(folder: string, files: Readonly<Record<string, string>>): void {
	for (const [path, text] of Object.entries(files)) {
		mkdirSync(dirname(join(work, folder, path)), { recursive: true })
		writeFileSync(join(work, folder, path), text)
	}
}

function filesOf(folder: string): string[] {
	return readdirSync(join(work, folder), { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => join(entry.parentPath, entry.name).slice(join(work, folder).length + 1))
		.filter((path) => !path.startsWith('.git/'))
		.sort()
}

const publish = (target: PublishTarget, run: Run = runProgram) =>
	publishSite({
		dist: join(work, 'dist'),
		target,
		office: join(work, 'kantor'),
		workFolder: join(work, 'kerja'),
		say: (sentence) => said.push(sentence),
		run,
	})

describe('a site handed over to a folder', () => {
	it('arrives whole, takes away what is old, and leaves the files of others', async () => {
		put('public_html', { '.well-known/acme': 'host', 'cgi-bin/x': 'host' })
		await publish({ folder: '../public_html' })
		expect(filesOf('public_html')).toEqual([
			'.terang-site',
			'.terang-terbit.json',
			'.well-known/acme',
			'_astro/a.css',
			'cgi-bin/x',
			'index.html',
			'wilayah/99.01/index.html',
		])
		rmSync(join(work, 'dist/wilayah'), { recursive: true })
		put('dist', { 'index.html': 'dua' })
		await publish({ folder: '../public_html' })
		expect(filesOf('public_html')).not.toContain('wilayah/99.01/index.html')
		expect(existsSync(join(work, 'public_html/wilayah'))).toBe(false)
		expect(readFileSync(join(work, 'public_html/index.html'), 'utf8')).toBe('dua')
		expect(existsSync(join(work, 'public_html/.well-known/acme'))).toBe(true)
		expect(said.at(-1)).toContain('3 berkas diserahkan, 1 berkas lama dihapus')
	})

	it('never writes over a file that somebody else put there, and then changes nothing', async () => {
		put('public_html', { 'index.html': 'milik orang lain' })
		await expect(publish({ folder: '../public_html' })).rejects.toThrow(/sudah berisi index\.html/)
		expect(filesOf('public_html')).toEqual(['index.html'])
		expect(readFileSync(join(work, 'public_html/index.html'), 'utf8')).toBe('milik orang lain')
	})

	it('is refused in, around and at the site itself and the office folder', async () => {
		for (const folder of ['.', '..', 'situs', '../dist', '../dist/x', '../../'])
			await expect(publish({ folder })).rejects.toThrow(/tidak diserahkan/)
		expect(filesOf('kantor')).toEqual(['portal.yaml'])
	})

	it('follows no link out of the folder', async () => {
		put('luar', { 'a.css': 'rahasia' })
		mkdirSync(join(work, 'public_html'))
		symlinkSync(join(work, 'luar'), join(work, 'public_html/_astro'))
		await expect(publish({ folder: '../public_html' })).rejects.toThrow(/pintasan/)
		expect(readFileSync(join(work, 'luar/a.css'), 'utf8')).toBe('rahasia')
	})

	it('removes nothing that a damaged or forged list names outside', async () => {
		put('luar', { 'penting.txt': 'x' })
		put('public_html', { '.terang-terbit.json': JSON.stringify({ files: ['../luar/penting.txt'] }) })
		await expect(publish({ folder: '../public_html' })).rejects.toThrow(/penting/)
		put('public_html', { '.terang-terbit.json': 'bukan json' })
		await expect(publish({ folder: '../public_html' })).rejects.toThrow(/rusak/)
		expect(existsSync(join(work, 'luar/penting.txt'))).toBe(true)
	})

	it('finishes what a run before it left half done', async () => {
		await publish({ folder: '../public_html' })
		put('public_html', { '.terang-masuk/index.html': 'setengah' })
		await publish({ folder: '../public_html' })
		expect(existsSync(join(work, 'public_html/.terang-masuk'))).toBe(false)
	})

	it('has to be a finished one', async () => {
		rmSync(join(work, 'dist/.terang-site'))
		await expect(publish({ folder: '../public_html' })).rejects.toThrow(/bukan situs jadi/)
	})
})

describe('a site handed over to a git host', () => {
	const git = (...args: string[]) => execFileSync('git', args, { cwd: work, encoding: 'utf8' }).trim()
	const remote = () => join(work, 'host.git')
	const target = () => ({ git: { remote: remote(), branch: 'gh-pages' } })
	const shown = (path: string) => git('--git-dir', remote(), 'show', `gh-pages:${path}`)
	const count = () => Number(git('--git-dir', remote(), 'rev-list', '--count', 'gh-pages'))

	beforeEach(() => {
		git('init', '--quiet', '--bare', remote())
	})

	it('begins its branch, commits what changed, and nothing where nothing did', async () => {
		await publish(target())
		expect(shown('index.html')).toBe('satu')
		expect(git('--git-dir', remote(), 'ls-tree', '-r', '--name-only', 'gh-pages').split('\n')).toEqual([
			'.nojekyll',
			'.terang-site',
			'_astro/a.css',
			'index.html',
			'wilayah/99.01/index.html',
		])
		await publish(target())
		expect(said.at(-1)).toContain('tidak ada yang berubah')
		put('dist', { 'index.html': 'dua' })
		rmSync(join(work, 'dist/wilayah'), { recursive: true })
		await publish(target())
		expect(shown('index.html')).toBe('dua')
		expect(count()).toBe(2)
		expect(() => shown('wilayah/99.01/index.html')).toThrow()
	})

	it('builds upon what somebody else added to the branch, and keeps the domain', async () => {
		await publish(target())
		git('clone', '--quiet', '--branch', 'gh-pages', remote(), 'orang')
		put('orang', { CNAME: 'data.contoh.go.id' })
		const commit = ['-c', 'user.name=x', '-c', 'user.email=x@localhost', 'commit', '--quiet', '-m', 'Domain']
		git('-C', 'orang', 'add', '--all')
		git('-C', 'orang', ...commit)
		git('-C', 'orang', 'push', '--quiet')
		put('dist', { 'index.html': 'tiga' })
		await publish(target())
		expect(shown('CNAME')).toBe('data.contoh.go.id')
		expect(shown('index.html')).toBe('tiga')
		expect(count()).toBe(3)
	})

	it('leaves a branch with other things alone', async () => {
		git('init', '--quiet', '--initial-branch', 'gh-pages', 'lain')
		put('lain', { 'program.py': 'x' })
		git('-C', 'lain', 'add', '--all')
		git('-C', 'lain', '-c', 'user.name=x', '-c', 'user.email=x@localhost', 'commit', '--quiet', '-m', 'Lain')
		git('-C', 'lain', 'push', '--quiet', remote(), 'gh-pages')
		await expect(publish(target())).rejects.toThrow(/berisi hal lain/)
		expect(shown('program.py')).toBe('x')
		expect(count()).toBe(1)
	})

	it('says so where the host cannot be reached', async () => {
		await expect(publish({ git: { remote: join(work, 'tidak-ada.git'), branch: 'gh-pages' } })).rejects.toThrow(
			/tidak dapat dihubungi/,
		)
	})
})

describe('a site handed over by rsync', () => {
	/** Stands in for rsync: notes what it is asked, and lists a place as told. */
	function fakeRsync(listing: string): { asked: (readonly string[])[]; run: Run } {
		const asked: (readonly string[])[] = []
		const run: Run = async (_, args) => {
			asked.push(args)
			return { code: 0, stdout: args[0] === '--list-only' ? listing : '', stderr: '' }
		}
		return { asked, run }
	}
	const line = (name: string) => `-rw-r--r--          5 2026/06/30 10:00:00 ${name}\n`

	it('goes to an empty place or one that holds a site of ours, old files last', async () => {
		for (const listing of [line('.'), line('.') + line('.well-known'), line('.terang-site') + line('index.html')]) {
			const { asked, run } = fakeRsync(listing)
			await publish({ rsync: 'pengguna@server:/srv/laman' }, run)
			expect(asked[1]?.slice(0, 3)).toEqual(['-rtz', '--delay-updates', '--delete-after'])
			expect(asked[1]?.slice(-3)).toEqual(['--', `${join(work, 'dist')}/`, 'pengguna@server:/srv/laman/'])
		}
	})

	it('is refused where other files stand, and where the place is the whole disk', async () => {
		const { asked, run } = fakeRsync(line('.') + line('data-kantor'))
		await expect(publish({ rsync: 'pengguna@server:/srv' }, run)).rejects.toThrow(/berisi berkas lain/)
		expect(asked).toHaveLength(1)
		for (const rsync of ['server:/', 'server:', 'server:~', '/'])
			await expect(publish({ rsync }, run)).rejects.toThrow(/terlalu luas/)
	})

	it('says so where the program is not installed', async () => {
		const missing: Run = (_, args, options) => runProgram('rsync-yang-tidak-ada', args, options)
		await expect(publish({ rsync: '/srv/laman' }, missing)).rejects.toThrow(/tidak terpasang/)
	})
})

describe('the target in portal.yaml', () => {
	const accepts = (target: unknown) => publishTargetSchema.safeParse(target).success

	it('is exactly one, and no option of a program', () => {
		expect(accepts({ folder: '../situs' })).toBe(true)
		expect(accepts({ rsync: 'a@b:/srv/x/' })).toBe(true)
		expect(accepts({ git: { remote: 'git@host.example:kantor/laman.git' } })).toBe(true)
		expect(accepts({ folder: 'x', rsync: 'a@b:/srv/x/' })).toBe(false)
		expect(accepts({})).toBe(false)
		expect(accepts({ rsync: '-e sh' })).toBe(false)
		expect(accepts({ git: { remote: '--upload-pack=x' } })).toBe(false)
		expect(accepts({ git: { remote: 'ext::sh -c x' } })).toBe(false)
		expect(accepts({ git: { remote: '/srv/x.git', branch: '-f' } })).toBe(false)
	})
})

describe('the options of release', () => {
	it('have defaults, and refuse what is not known', () => {
		expect(parseReleaseOptions([])).toEqual({ data: 'data/office', dist: 'dist', to: undefined, help: false })
		expect(parseReleaseOptions(['--to', '/srv/laman'])).toMatchObject({ to: '/srv/laman' })
		expect(parseReleaseOptions(['--nope'])).toHaveProperty('wrongUsage')
	})
})
