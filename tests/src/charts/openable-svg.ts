import { renderSvg } from '../../../src/charts/render-svg.ts'
import type { Scene } from '../../../src/charts/scene.ts'

const stylesheet = (name: string) => `<?xml-stylesheet href="../../../../src/styles/${name}.css"?>\n`

/** A drawing as a file that a browser opens with the site's own colours, one element a line. */
export function openableSvg(scene: Scene, title: string, more: readonly string[] = []): string {
	const svg = renderSvg(scene, { title, description: title, idPrefix: 'u', className: '' })
	const root = '<svg xmlns="http://www.w3.org/2000/svg" font-family="Plus Jakarta Sans, Arial, sans-serif"'
	return `${['tokens', 'charts', ...more].map(stylesheet).join('')}${svg.replace('<svg', root).replaceAll('><', '>\n<')}\n`
}
