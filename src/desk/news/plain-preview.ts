import type { FigureKey } from './news-tags.ts'

const drawn = /<(Figure|Chart)(?=\s)([^>]*)\/>/g

/** The figures and charts that a text asks for; what a tag does not say is empty. */
export function askedIn(body: string): (FigureKey & { kind: 'Figure' | 'Chart' })[] {
	return [...body.matchAll(drawn)].map(([, kind, attributes = '']) => ({
		...keyOf(attributes),
		kind: kind === 'Chart' ? 'Chart' : 'Figure',
	}))
}

function keyOf(attributes: string): FigureKey {
	const said = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(attributes)?.[1] ?? ''
	return { indicator: said('indicator'), area: said('area'), period: said('period') }
}

/**
 * A text as it reads, without the marks of Markdown; for looking at, never for a page.
 * @param say what stands in the place of a figure or a chart
 */
export function plainPreview(body: string, say: (key: FigureKey, kind: 'Figure' | 'Chart') => string): string {
	return body
		.replace(drawn, (_, kind, attributes: string) => say(keyOf(attributes), kind === 'Chart' ? 'Chart' : 'Figure'))
		.replace(/^#{1,6}[ \t]+/gm, '')
		.replace(/^[ \t]*[-*+][ \t]+/gm, '• ')
		.replace(/!?\[([^\]\n]*)\]\([^)\n]*\)/g, '$1')
		.replace(/(\*\*|__)(?=\S)(.+?)\1/g, '$2')
		.replace(/\\([<{}])/g, '$1')
}
