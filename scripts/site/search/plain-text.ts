import { bodyOf, elementIn } from '../../ground/html/elements.ts'
import { textOf } from '../../ground/html/text.ts'

/** The words of an MDX text: without imports, components, expressions and marks. */
export function plainText(mdx: string): string {
	return mdx
		.replace(/^(?:import|export)\s.*$/gm, '')
		.replace(/<[^>]*>/g, ' ')
		.replace(/\{[^{}]*\}/g, ' ')
		.replace(/!?\[([^\]]*)\]\([^)]*\)/g, '$1')
		.replace(/[#*_`>|]+/g, ' ')
		.replace(/\s+/g, ' ')
		.trim()
}

/** The words of a page inside `<main>`, without what its scripts, styles and drawings hold. */
export function mainText(html: string): string {
	const main = elementIn(html, (tag) => tag.name === 'main')
	return main ? textOf(bodyOf(html, main), ' ', ({ name }) => passedOver.has(name)) : ''
}

const passedOver: ReadonlySet<string> = new Set(['script', 'style', 'svg'])
