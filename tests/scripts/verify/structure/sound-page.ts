import { contentPolicy } from '../../../../src/security/content-policy.ts'

/** A page of `https://contoh.id` that passes every check of structure, whatever its body adds. */
export function soundPage(path: string, body: string, head = ''): string {
	const address = `/${path.replace(/index\.html$/, '')}`
	const [id, en] = address.startsWith('/en/') ? [address.slice(3), address] : [address, `/en${address}`]
	const twin = (language: string, to: string) =>
		`<link rel="alternate" hreflang="${language}" href="https://contoh.id${to}">`
	return `<!DOCTYPE html><html lang="${address === en ? 'en' : 'id'}"><head><title>Judul ${path}</title>
<meta http-equiv="Content-Security-Policy" content="${contentPolicy(address)}">
<meta name="description" content="Ringkasan ${path}"><link rel="canonical" href="https://contoh.id${address}">
${twin('id', id)}${twin('en', en)}${head}</head><body><h1>Judul</h1>${body}</body></html>`
}

/** The sitemap of the given pages. */
export function soundSitemap(paths: readonly string[]): string {
	const addresses = paths.map((path) => `<loc>https://contoh.id/${path.replace(/index\.html$/, '')}</loc>`)
	return `<urlset>${addresses.join('')}</urlset>`
}
