import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { qrSvg } from '../../../src/format/qr-svg.ts'
import { openSite } from '../../ground/files/site-files.ts'
import { elementIn } from '../../ground/html/elements.ts'

/**
 * Writes the code of every page that asks for one: a file beside the page, since it would not pack well inside it.
 * @param site address the site is published under
 */
export function writeQrCodes(folder: string, site: string): number {
	const files = openSite(folder)
	const pages = [...files.paths].filter((path) => path.endsWith('/index.html') || path === 'index.html')
	const asking = pages.flatMap((path) => {
		const code = qrFileOf(files.read(path))
		return code
			? [{ address: new URL(path.replace(/index\.html$/, ''), `${site.replace(/\/$/, '')}/`).href, code }]
			: []
	})
	for (const { address, code } of asking) {
		const file = join(folder, code)
		mkdirSync(dirname(file), { recursive: true })
		writeFileSync(file, qrSvg(address))
	}
	return asking.length
}

/** The file a page shows as its code: "qr/wilayah/35.29.svg". */
export function qrFileOf(html: string): string | undefined {
	const near = html.indexOf('brief-qr')
	if (near === -1) return undefined
	// The tag that names it; what stands before need not be read.
	const picture = elementIn(html.slice(html.lastIndexOf('<', near)), (tag) => tag.name === 'img' && tag.is('brief-qr'))
	return /^\/(qr\/[\w./-]+\.svg)$/.exec(picture?.tag.get('src') ?? '')?.[1]
}
