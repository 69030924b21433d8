const references = /["'`(=]((?:\.\/|\/?_astro\/)[\w.~@-]+\.(?:css|js|woff2|svg|png|jpg|webp)|\/favicon\.svg)/g
const pictures = /\bsrc="?(\/(?!\/|_astro\/)[^"\s>?#]+\.(?:svg|png|jpg|webp))/g

/**
 * Files of the site that a page, stylesheet or script needs: as addresses from the root, each once.
 * The bundler writes `./name.js` inside scripts and `_astro/name.css` in lists of what a part loads later.
 */
export function referencedAssets(text: string): string[] {
	const found = [...text.matchAll(references), ...text.matchAll(pictures)].map(([, target = '']) => fromRoot(target))
	return [...new Set(found)]
}

function fromRoot(target: string): string {
	if (target.startsWith('./')) return `/_astro/${target.slice(2)}`
	return target.startsWith('/') ? target : `/${target}`
}
