import type { FrontMatter } from './front-matter.ts'

/** An area or an indicator that a chart in an article asks for: `<Chart indicator="p0" area="35.29" />`. */
export type ChartReference = { kind: 'area' | 'indicator'; value: string; line: number; column: string }

const tag = /<[A-Z]\w*(?:\s[^>]*)?>/g
const entry = /\s(area|indicator)="([^"]*)"/g

/** What the components in the body of an item refer to, with the place in its file. */
export function chartReferences({ body, bodyLine }: Pick<FrontMatter, 'body' | 'bodyLine'>): ChartReference[] {
	return [...body.matchAll(tag)].flatMap((component) =>
		[...component[0].matchAll(entry)].map(([whole, attribute, value = '']) => {
			const before = body.slice(0, component.index + component[0].indexOf(whole) + 1).split('\n')
			const column = String((before.at(-1) ?? '').length + 1)
			return {
				kind: attribute === 'area' ? 'area' : 'indicator',
				value,
				line: bodyLine + before.length - 1,
				column,
			} as const
		}),
	)
}
