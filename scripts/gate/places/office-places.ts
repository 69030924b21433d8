/**
 * How a place is watched for personal data: cell by cell, by those who read the table; keys, values and comments of
 * settings; words; keys and values of a JSON file; lines of a note. Of all else the name alone can be looked at.
 */
export type PlaceWatch = 'cells' | 'settings' | 'prose' | 'json' | 'lines' | 'name'

/** A place of an office's folder where files may stand; `path` is taken from the folder, with `/`. */
export type OfficePlace = { path: RegExp; watch: PlaceWatch }

/** Everything that an office may put in. What stands in no place here is refused: nobody would look at it. */
export const officePlaces: readonly OfficePlace[] = [
	{ path: /^portal\.yaml$/, watch: 'settings' },
	{ path: /^[^/]+\.csv$/, watch: 'cells' },
	{ path: /^(?:observations|recipients|protected)\/[^/]+\.csv$/, watch: 'cells' },
	{ path: /^(?:observations|recipients|protected)\/[^/]+\.yaml$/, watch: 'settings' },
	{ path: /^observations\/[^/]+\.resep\.json$/, watch: 'json' },
	{ path: /^(?:news|pages|programmes)\/[^/]+\.mdx$/, watch: 'prose' },
	{ path: /^boundaries\/[^/]+\.(?:geojson|topojson|json)$/, watch: 'json' },
	{ path: /^figure-history\/[^/]+\.json$/, watch: 'json' },
	{ path: /^versions\/[^/]+\/versions\.json$/, watch: 'json' },
	// Unpacked and looked at by those who read versions.
	{ path: /^versions\/[^/]+\/[^/]+\.csv\.gz$/, watch: 'name' },
	// Read as pixels, by the step that publishes them.
	{ path: /^pictures\/.+\.(?:jpe?g|png|webp|avif|svg|gif|heic|pdf)$/i, watch: 'name' },
	// Looked through cell by cell and page by page, by those who read attachments.
	{ path: /^attachments\/[a-z0-9]+(?:[-_.][a-z0-9]+)*\.csv$/, watch: 'cells' },
	{ path: /^attachments\/[a-z0-9]+(?:[-_.][a-z0-9]+)*\.pdf$/, watch: 'name' },
	{ path: /^(?:.+\/)?README\.(?:md|txt)$/i, watch: 'lines' },
	{ path: /^LICENSE[^/]*$/i, watch: 'lines' },
	{ path: /^Mulai-Terang\.(?:cmd|command|desktop)$/, watch: 'lines' },
	// For people alone: codes to look up, and what an upgrade carried over. Nothing of it is given out.
	{ path: /^(?:rujukan|lainnya)\/.+\.(?:csv|ya?ml|mdx?|txt|json|geojson)$/, watch: 'lines' },
	{ path: /^(?:rujukan|lainnya)\/.+$/, watch: 'name' },
]

const MEBIBYTE = 1_048_576

/** Bytes of a file that is read whole at most; tables are read piece by piece, and may be of any size. */
export const mostBytes: Readonly<Record<PlaceWatch, number>> = {
	cells: Number.POSITIVE_INFINITY,
	settings: MEBIBYTE,
	prose: MEBIBYTE,
	json: 256 * MEBIBYTE,
	lines: 64 * MEBIBYTE,
	name: Number.POSITIVE_INFINITY,
}

/** Folders of an office's folder. */
export const officeFolders: readonly string[] = [
	'observations',
	'recipients',
	'protected',
	'boundaries',
	'figure-history',
	'versions',
	'news',
	'pictures',
	'attachments',
	'pages',
	'programmes',
	'rujukan',
	'lainnya',
]

/** Files that systems and programs leave; nothing of them is read or given out. */
const left =
	/^(?:\.git|\.github|\.gitlab-ci\.yml|\.gitignore|\.gitattributes|\.gitkeep|\.editorconfig|\.DS_Store|\.vscode|\.idea|\.terang.*|\.~lock\..*#)$/

/** True for the name of a file or folder that belongs to the system or to another program. */
export function isLeftByPrograms(name: string): boolean {
	return left.test(name)
}

/** The place a file stands in, if it is one that the portal knows. */
export function placeOf(path: string): OfficePlace | undefined {
	return officePlaces.find((place) => place.path.test(path))
}
