/** What a host takes without payment, as far as it says so; `null` where it names no limit. */
export type HostLimit = {
	host: string
	files: number | null
	/** Bytes of the whole site. */
	bytes: number | null
	/** Bytes of one file. */
	fileBytes: number | null
	/** Month in which the limit was looked up, and where. */
	asOf: string
	source: string
}

const GB = 1_000_000_000
const MIB = 1_048_576

/**
 * Hosts that publish sites for nothing and say how large one may be. Where a page leaves open whether a gigabyte is
 * 10⁹ or 2³⁰ bytes, the smaller one counts.
 */
export const hostLimits: readonly HostLimit[] = [
	{
		host: 'GitHub Pages',
		files: null,
		bytes: GB,
		fileBytes: 100 * MIB,
		asOf: '2026-11',
		source: 'https://docs.github.com/en/pages/getting-started-with-github-pages/github-pages-limits',
	},
	{
		host: 'GitLab Pages',
		files: 200_000,
		bytes: GB,
		fileBytes: null,
		asOf: '2026-11',
		source: 'https://docs.gitlab.com/user/gitlab_com/',
	},
	{
		host: 'Cloudflare Pages',
		files: 20_000,
		bytes: null,
		fileBytes: 25 * MIB,
		asOf: '2026-01',
		source: 'https://developers.cloudflare.com/pages/platform/limits/',
	},
]
