import { broken, type Finding } from '../../../src/issue/finding.ts'
import { fileAt, type SiteFiles } from '../../ground/files/site-files.ts'
import { ownText } from '../../ground/html/own-text.ts'
import { type PageScan, scanPage } from './page-scan.ts'
import { verifyRules } from './verify-rules.ts'

/** A place inside a page that some page links to. */
type Fragment = { from: string; target: string; id: string; link: string }

/** A file of the site, if there is one, and a place inside it. */
type Place = { target: string | undefined; id: string }

/** Without a question: those of figures ask for one id each. */
const fromRoot = /^\/(?!\/)[^?]*$/

/** Checks addresses against the files of the site; places inside other pages are looked up at the end. */
export function createLinkCheck(site: SiteFiles, origin: string) {
	const fragments = new Map<string, Fragment>()
	const known = new Map<string, Place | undefined>()
	const placeOf = (link: string, from: string): Place | undefined => {
		const url = resolveLink(link, from, origin)
		return url && { target: fileAt(url.pathname, site.paths), id: decodeURIComponent(url.hash.slice(1)) }
	}
	/** Where an address leads. One from the root leads to the same place from every page, and stands on most of them. */
	const lookUp = (link: string, from: string): Place | undefined => {
		if (!fromRoot.test(link)) return placeOf(link, from)
		if (!known.has(link)) known.set(ownText(link), placeOf(link, from))
		return known.get(link)
	}

	function* checkLink(from: string, link: string, page: PageScan, onInner: (link: string) => void): Generator<Finding> {
		const place = lookUp(link, from)
		if (!place) return
		const { target, id } = place
		if (target === undefined) yield deadLink(link)
		else if (id !== '' && target === from && !page.ids.has(id)) yield deadLink(link)
		else if (id !== '' && target !== from) {
			fragments.set(`${target}#${id}`, { from, target, id, link: ownText(link) })
			onInner(link)
		}
	}

	function* checkAsset(from: string, link: string, page?: PageScan): Generator<Finding> {
		if (link.startsWith('data:')) return
		if (link.startsWith('#')) {
			if (page && !page.ids.has(link.slice(1))) yield deadLink(link)
			return
		}
		const place = lookUp(link, from)
		if (!place) yield thirdParty(link)
		else if (place.target === undefined) yield deadLink(link)
	}

	return {
		/** @param onInner is told of links that lead to places inside other pages, which are looked up at the end */
		*check(from: string, page: PageScan, onInner: (link: string) => void): Generator<Finding> {
			for (const link of page.links) yield* checkLink(from, link, page, onInner)
			for (const link of page.assets) yield* checkAsset(from, link, page)
		},
		/** Has the places looked up that a page leads to which was checked before. */
		recall(from: string, inner: readonly string[]): void {
			for (const link of inner) {
				const { target, id } = lookUp(link, from) ?? {}
				if (target !== undefined && id) fragments.set(`${target}#${id}`, { from, target, id, link })
			}
		},
		*checkStyles(from: string, css: string): Generator<Finding> {
			for (const [, link = ''] of css.matchAll(/(?:url\(\s*|@import\s+)["']?([^"')\s;]+)/g))
				yield* checkAsset(from, link)
		},
		/** Links to places inside other pages, each page read once. */
		*fragments(): Generator<{ from: string; finding: Finding }> {
			for (const [target, wanted] of Map.groupBy(fragments.values(), (fragment) => fragment.target)) {
				const { ids } = scanPage(site.read(target))
				for (const { from, id, link } of wanted) if (!ids.has(id)) yield { from, finding: deadLink(link) }
			}
		},
	}
}

/** An address inside the site as a URL; `undefined` for other sites, mail and telephone. */
function resolveLink(link: string, from: string, origin: string): URL | undefined {
	const base = new URL(`/${from.replace(/index\.html$/, '')}`, origin)
	if (!URL.canParse(link, base.href)) return undefined
	const url = new URL(link, base.href)
	return url.origin === base.origin ? url : undefined
}

function deadLink(link: string): Finding {
	return broken(verifyRules.link, { id: 'alamat di dalam situs', en: 'an address inside the site' }, link, {
		id: 'perbaiki alamat tautan atau buat halamannya',
		en: 'correct the address of the link, or make the page',
	})
}

function thirdParty(link: string): Finding {
	return broken(verifyRules.thirdParty, { id: 'berkas situs ini', en: 'a file of this site' }, link, {
		id: 'simpan berkas itu di public/',
		en: 'keep that file in public/',
	})
}
