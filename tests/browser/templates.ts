import { existsSync, readdirSync, statSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { languages } from '../../src/schemas/bilingual.ts'
import { inFull, inTurn } from '../depth.ts'
import { filesUnder } from '../docs/repository-files.ts'
import { shippedSiteFolder } from './shipped-site.ts'

/** One kind of page, as `src/pages` has it, and addresses that stand for it. */
export type Template = { route: string; addresses: string[] }

/** Areas of every level and kind, real and invented: one template that reads differently at each. */
const areas = [
	'00',
	'35',
	'35.29',
	'35.75',
	'33.16.02',
	'33.16.02.2006',
	'33.16.02.1005',
	'99.01',
	'99.01.01',
	'99.01.01.2001',
]

/**
 * Every route of the site with pages that stand for it, found in the source and in the finished site: a page that is
 * added is looked at without anybody remembering to list it. Fixed addresses stand for themselves, in each language;
 * of a route over many things the lightest and the heaviest page, and the heaviest English one.
 */
export function templates(site = shippedSiteFolder): Template[] {
	return filesUnder('src/pages', /\.astro$/).map(({ path }) => {
		const route = path.replace('src/pages/', '').replace(/\.astro$/, '')
		return { route, addresses: addressesOf(route, site) }
	})
}

/** Areas that stand for the others before a push: a province, a kabupaten, a kecamatan, a village and an invented one. */
const areasNow = ['35', '35.29', '33.16.02', '33.16.02.2006', '99.01.01'].map((code) => `/wilayah/${code}/`)

/**
 * Addresses of all templates, none twice: all at night. Before a push the heaviest Indonesian page of each route, some
 * areas, the English home page and page of an area, and three more English ones that have their turn; the style page
 * has a test of its own.
 */
export function representatives(site = shippedSiteFolder): string[] {
	const all = templates(site)
	if (inFull) return [...new Set(all.flatMap(({ addresses }) => addresses))]
	const isEnglish = (address: string) => address.startsWith('/en/')
	const heaviest = all.flatMap(({ addresses }) => addresses.filter((address) => !isEnglish(address)).slice(-1))
	const english = all.flatMap(({ addresses }) => addresses.filter(isEnglish))
	const now = [...heaviest, ...areasNow, '/en/', '/en/wilayah/35.29/', ...inTurn(english, 3)]
	return [...new Set(now)].filter((address) => !/^\/(?:en\/)?gaya\//.test(address))
}

function addressesOf(route: string, site: string): string[] {
	const translated = route.startsWith('[...lang]/')
	const inner = route.replace('[...lang]/', '').replace(/(^|\/)index$/, '')
	const prefixes = translated ? languages.map((language) => (language === 'id' ? '' : 'en')) : ['']
	const found = prefixes.flatMap((prefix) => pagesOf([prefix, inner].filter(Boolean).join('/'), site))
	return inner === 'wilayah/[code]' ? [...areas.map((code) => `/wilayah/${code}/`), '/en/wilayah/35.29/'] : found
}

function pagesOf(pattern: string, site: string): string[] {
	const [folder = '', name] = pattern.split(/\/?\[(?:\.{3})?\w+\]$/)
	if (name === undefined) return existing(pattern, site)
	const bySize = readdirSync(join(site, folder), { withFileTypes: true })
		.filter((entry) => entry.isDirectory() && existsSync(join(site, folder, entry.name, 'index.html')))
		.map((entry) => ({
			address: `/${folder}/${entry.name}/`,
			bytes: statSync(join(site, folder, entry.name, 'index.html')).size,
		}))
		.sort((a, b) => a.bytes - b.bytes || (a.address < b.address ? -1 : 1))
	const chosen = folder.startsWith('en/') ? [bySize.at(-1)] : [bySize[0], bySize.at(-1)]
	return [...new Set(chosen.flatMap((page) => (page ? [page.address] : [])))]
}

function existing(pattern: string, site: string): string[] {
	if (pattern === '404') return ['/404.html']
	const address = pattern === '' ? '/' : `/${pattern}/`
	return existsSync(resolve(site, `.${address}`, 'index.html')) ? [address] : []
}
