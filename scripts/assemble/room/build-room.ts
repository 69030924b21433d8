import { basename, dirname, join } from 'node:path'

/**
 * The working room of an output folder: it stands beside it, on the same disk, so that a finished site
 * can be moved in by rename. `dist` has `.terang/dist/`.
 */
export type BuildRoom = {
	out: string
	folder: string
	lock: string
	/** The site being built. */
	fresh: string
	/** Pages of the desk that are no part of the site being built, and those of the site that stands. */
	freshDesk: string
	desk: string
	/** The generated JSON of the site being built. */
	generated: string
	/** The texts of the office as the gate read them: pages are rendered from these alone. */
	texts: string
	/** What was noted for the next build of the site being built, and of the site that stands. */
	freshNotes: string
	notes: string
	/** What is noted of pages as they are rendered, for the case that the build is stopped. */
	journal: string
	/** What a build that was stopped had rendered, with its journal. */
	stopped: string
	/** Figures of the site being built, on their way to where `/cek/` looks them up. */
	figures: string
	/** What the site builder keeps while it works. */
	cache: string
	/** Pictures drawn by earlier builds, by what they are drawn from. */
	pictures: string
	/** Pictures of the office made by earlier builds, by what they are made from. */
	officePictures: string
	/** The site before, for the moment between the two renames. */
	previous: string
	/** Where folders go to be deleted: a half-deleted one is never taken for a site. */
	trash: string
}

/** @param out absolute path of the output folder */
export function buildRoom(out: string): BuildRoom {
	const folder = join(dirname(out), '.terang', basename(out))
	return {
		out,
		folder,
		lock: join(folder, 'lock'),
		fresh: join(folder, 'fresh', 'site'),
		freshDesk: join(folder, 'fresh', 'desk'),
		desk: join(folder, 'desk'),
		generated: join(folder, 'fresh', 'generated'),
		texts: join(folder, 'fresh', 'texts'),
		freshNotes: join(folder, 'fresh', 'notes'),
		notes: join(folder, 'notes'),
		journal: join(folder, 'fresh', 'rendered.jsonl'),
		stopped: join(folder, 'stopped'),
		figures: join(folder, 'fresh', 'figures'),
		cache: join(folder, 'fresh', 'cache'),
		pictures: join(folder, 'pictures'),
		officePictures: join(folder, 'office-pictures'),
		previous: join(folder, 'previous'),
		trash: join(folder, 'trash'),
	}
}
