import type { CitedWork } from './cited-work.ts'

const words = {
	id: { version: 'Versi', kind: 'Kumpulan data', and: 'dan' },
	en: { version: 'Version', kind: 'Data set', and: '&' },
} as const

/** By the seventh edition of the APA manual (10.9): author, year, title, version, kind, publisher, address. */
export function apaCitation({ authors, issued, title, version, publisher, url, language }: CitedWork): string {
	const t = words[language]
	const last = authors.at(-1) ?? publisher
	const named = authors.length > 1 ? `${authors.slice(0, -1).join(', ')}, ${t.and} ${last}` : last
	const edition = version === null ? '' : ` (${t.version} ${version})`
	return `${named.replace(/\.$/, '')}. (${issued.slice(0, 4)}). ${title}${edition} [${t.kind}]. ${publisher}. ${url}`
}
