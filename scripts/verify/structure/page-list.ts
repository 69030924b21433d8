import { alike, broken, type Finding } from '../../../src/issue/finding.ts'
import { addressIn, indonesianAddress } from '../../../src/schemas/address-in.ts'
import { languages as every, type Language } from '../../../src/schemas/bilingual.ts'
import { contentPolicy } from '../../../src/security/content-policy.ts'
import type { SiteFiles } from '../../ground/files/site-files.ts'
import type { PageScan } from './page-scan.ts'
import { verifyRules } from './verify-rules.ts'

const notFound = '404.html'

/** What is held against other pages. */
type Head = Pick<PageScan, 'language' | 'title' | 'description' | 'indexed'>

/** Holds pages against one another: titles, twins, and the list that search engines are given. */
export function createPageList(site: SiteFiles, origin: string, languages: readonly Language[] = every) {
	const heads = new Map<string, string>()
	const indexed = new Set<string>()

	/** Puts a page on the list, and holds what it says of itself against the others. */
	function* listed(path: string, { language, title, description }: Head): Generator<Finding> {
		indexed.add(new URL(addressOf(path), origin).href)
		for (const text of [title, description]) {
			const key = `${language}: ${text}`
			const other = heads.get(key)
			if (other !== undefined && text !== '') {
				yield broken(
					verifyRules.unique,
					{ id: `teks yang berbeda dari ${other}`, en: `another text than ${other}` },
					text,
					{
						id: 'sebutkan yang membedakan halaman ini',
						en: 'say what sets this page apart',
					},
				)
			}
			heads.set(key, path)
		}
	}

	return {
		*check(path: string, page: PageScan): Generator<Finding> {
			yield* policyOf(path, page)
			if (path === notFound) return
			yield* twinsOf(path, page, origin, languages)
			yield* this.recall(path, page)
		},
		/** The same for a page that was checked before by itself. */
		*recall(path: string, page: Head): Generator<Finding> {
			if (path !== notFound && page.indexed) yield* listed(path, page)
		},
		/** Pages that the sitemap leaves out, and addresses in it that no reader should be sent to. */
		*sitemap(): Generator<{ from: string; finding: Finding }> {
			const listed = new Set(addressesIn(site))
			for (const address of symmetricDifference(indexed, listed))
				yield { from: 'sitemap-index.xml', finding: wrongSitemap(address, indexed.has(address)) }
		},
	}
}

function addressOf(path: string): string {
	return `/${path.replace(/index\.html$/, '')}`
}

function* policyOf(path: string, { policy }: PageScan): Generator<Finding> {
	const expected = contentPolicy(addressOf(path))
	if (policy === expected) return
	yield broken(verifyRules.policy, alike(expected), policy ?? null, {
		id: 'pakai tata letak src/layouts/Page.astro',
		en: 'use the layout src/layouts/Page.astro',
	})
}

function* twinsOf(
	path: string,
	{ canonical, alternates }: PageScan,
	origin: string,
	languages: readonly Language[],
): Generator<Finding> {
	const own = addressOf(path)
	const bare = indonesianAddress(own)
	const absolute = (address: string) => new URL(address, origin).href
	const named = languages.length > 1 ? languages : []
	const expected = named.map((language) => `${language} ${absolute(addressIn(language, bare))}`)
	const received = alternates.map(({ language, href }) => `${language} ${href}`)
	if (canonical === absolute(own) && expected.toSorted().join() === received.toSorted().join()) return
	yield broken(verifyRules.twin, alike([absolute(own), ...expected].join(', ')), [canonical, ...received].join(', '), {
		id: 'pakai tata letak src/layouts/Page.astro',
		en: 'use the layout src/layouts/Page.astro',
	})
}

function* addressesIn(site: SiteFiles): Generator<string> {
	for (const path of site.paths) {
		if (!/^sitemap-\d+\.xml$/.test(path)) continue
		for (const [, address = ''] of site.read(path).matchAll(/<loc>([^<]+)<\/loc>/g)) yield address
	}
}

function wrongSitemap(address: string, isPage: boolean): Finding {
	return broken(
		verifyRules.sitemap,
		{
			id: isPage ? 'setiap laman untuk pembaca' : 'hanya laman untuk pembaca',
			en: isPage ? 'every page for readers' : 'no page but those for readers',
		},
		address,
		{
			id: 'periksa penyaring peta situs di scripts/site/render/sitemap-options.ts',
			en: 'look into the filter of the sitemap in scripts/site/render/sitemap-options.ts',
		},
	)
}

function symmetricDifference(a: ReadonlySet<string>, b: ReadonlySet<string>): string[] {
	return [...a].filter((one) => !b.has(one)).concat([...b].filter((one) => !a.has(one)))
}
