import { resolve } from 'node:path'
import { parseArgs } from 'node:util'
import { siteOrigin } from '../../../src/schemas/site-origin.ts'
import { OFFICE_FOLDER } from '../../gate/read/office-folder.ts'
import { UsageError } from '../../ground/fault/usage-error.ts'

/** What a build reads, where it puts the site, the address the site will have, and what it packs beside it. */
export type BuildOptions = {
	data: string
	out: string
	site: string | undefined
	/** Whether briefs are printed as PDF, too. */
	briefs: boolean
	/** Whether everything is built anew though nothing changed. */
	fresh: boolean
	/** The kabupaten or kota to pack for reading without a server; `home` is the home area; absent: none is packed. */
	pocket?: string
	/** The site in public that the new one is compared with; absent: the one that stands in `out`. */
	published?: string
	/** Whether figures that went or changed without a word stop the build. */
	strict?: boolean
	/** Whether they are published without asking. */
	yes?: boolean
}

export const buildUsage = `Pemakaian · usage: npm run build -- [--data FOLDER] [--out FOLDER] [--site URL] [--briefs] [--pocket [KODE]] [--fresh]
  --data  folder kantor · the office's folder (${OFFICE_FOLDER})
  --out   folder situs jadi · finished site (dist)
  --site  alamat situs · address of the site (site dalam portal.yaml)
  --briefs  cetak juga ringkasan PDF kabupaten ke atas · print briefs of kabupaten and above as PDF, too
  --pocket  juga ZIP satu kabupaten/kota untuk dibuka tanpa internet · also a ZIP of one area, read offline (home_area)
  --published  situs yang sekarang terbit, untuk dibandingkan · the site in public, to compare with (--out)
  --strict  berhenti bila angka terbit hilang atau berubah tanpa koreksi · stop where published figures go or change unexplained
  --yes  terbitkan tanpa bertanya tentang itu · publish without asking about it
  --fresh  susun semua lagi walau tak ada yang berubah · build all anew though nothing changed`

/**
 * Reads the arguments of `npm run build`; folders are resolved against `root`.
 * @throws {UsageError}
 */
export function parseBuildOptions(args: readonly string[], root: string): BuildOptions {
	const { data, out, site, briefs, fresh, pocket, published, strict, yes } = parseValues(args)
	return {
		data: resolve(root, data ?? OFFICE_FOLDER),
		out: resolve(root, out ?? 'dist'),
		site: site === undefined ? undefined : siteAddress(site),
		briefs: briefs ?? false,
		fresh: fresh ?? false,
		...(pocket === undefined ? {} : { pocket }),
		...(published === undefined ? {} : { published: resolve(root, published) }),
		...(strict ? { strict } : {}),
		...(yes ? { yes } : {}),
	}
}

type Values = Partial<Record<'data' | 'out' | 'site' | 'pocket' | 'published', string>> &
	Partial<Record<'briefs' | 'fresh' | 'strict' | 'yes', boolean>>

function parseValues(args: readonly string[]): Values {
	try {
		const string = { type: 'string' } as const
		return parseArgs({
			args: withPocketCode(args),
			options: {
				data: string,
				out: string,
				site: string,
				briefs: { type: 'boolean' },
				fresh: { type: 'boolean' },
				pocket: string,
				published: string,
				strict: { type: 'boolean' },
				yes: { type: 'boolean' },
			},
		}).values
	} catch (error) {
		throw new UsageError(error instanceof Error ? error.message : String(error))
	}
}

/** `--pocket` alone means the home area; written with a value, as options have one or none. */
function withPocketCode(args: readonly string[]): string[] {
	return args.map((arg, at) => (arg === '--pocket' && !/^[^-]/.test(args[at + 1] ?? '') ? '--pocket=home' : arg))
}

/** The address without a slash at the end; only http and https, and no path that pages would not know of. */
function siteAddress(text: string): string {
	const origin = siteOrigin(text)
	if (origin === null)
		throw new UsageError(`--site: alamat seperti https://contoh.go.id, bukan "${text}" · an address, not "${text}"`)
	return origin
}
