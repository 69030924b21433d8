import { BuildError } from '../../ground/fault/build-error.ts'
import { SITE_MARKER } from '../room/site-folder.ts'
import type { Say } from './publish-site.ts'
import { orFail, type Run } from './run-program.ts'

/** What hosts keep in the folder of a site beside it. */
const OF_THE_HOST = ['.well-known', 'cgi-bin']

type RsyncPublishing = { dist: string; place: string; say: Say; run: Run }

/**
 * Hands a site over by rsync: new files arrive whole and are put in their places together at the end, old ones go last.
 * @throws {BuildError} where the place holds something else, or cannot be reached
 */
export async function publishToRsync({ dist, place, say, run }: RsyncPublishing): Promise<void> {
	const target = place.endsWith('/') ? place : `${place}/`
	if (/^(?:[^:/]+:)?\/?$|:~?\/$|\/\.\.\/|^-/.test(target))
		throw new BuildError(
			`Tujuan ${place} terlalu luas: sebutkan folder situsnya, misalnya user@server:/srv/laman/.\n` +
				`The place ${place} is too wide: name the folder of the site, such as user@server:/srv/site/.`,
		)
	await assertOurs(target, place, run)
	const kept = OF_THE_HOST.flatMap((name) => ['--filter', `P /${name}/***`])
	const args = ['-rtz', '--delay-updates', '--delete-after', ...kept, '--', `${dist}/`, target]
	orFail(await run('rsync', args), `rsync ke ${place} gagal.`, `rsync to ${place} failed.`)
	say(`${place}: situs diserahkan dengan rsync. / The site was handed over by rsync.`)
}

/** Files are removed there: the place must be empty or hold a site of ours. */
async function assertOurs(target: string, place: string, run: Run): Promise<void> {
	const listing = await run('rsync', ['--list-only', '--', target])
	// Code 23: the folder is not there yet; anything else that fails is told by the next call.
	if (listing.code !== 0) return
	const names = listing.stdout
		.split('\n')
		.flatMap((line) => /^\S+\s+\S+\s+\S+\s+\S+\s+(.+)$/.exec(line.trim())?.[1] ?? [])
	const others = names.filter((name) => name !== '.' && !OF_THE_HOST.includes(name))
	if (others.length === 0 || names.includes(SITE_MARKER)) return
	throw new BuildError(
		`${place} berisi berkas lain (tanpa ${SITE_MARKER}); kosongkan sendiri bila memang situs lama.\n` +
			`${place} holds other files (no ${SITE_MARKER}); empty it yourself if it is an old site.`,
	)
}
