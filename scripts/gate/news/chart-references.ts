import type { ChartAsked } from './chart-kind.ts'
import type { FrontMatter } from './front-matter.ts'

/**
 * What a drawing in an article asks for: `<Chart indicator="…" area="…" />` an indicator and an area,
 * `<Funnel id="…" />` a verification.
 */
export type ChartReference = {
	kind: 'area' | 'indicator' | 'verification'
	value: string
	line: number
	column: string
}

const tag = /<[A-Z]\w*(?:\s[^>]*)?>/g
const entries = { Chart: /\s(area|indicator)="([^"]*)"/g, Funnel: /\s(id)="([^"]*)"/g } as const

/** What the components in the body of an item refer to, with the place in its file. */
export function chartReferences({ body, bodyLine }: Pick<FrontMatter, 'body' | 'bodyLine'>): ChartReference[] {
	return [...body.matchAll(tag)].flatMap((component) =>
		[...component[0].matchAll(component[0].startsWith('<Funnel') ? entries.Funnel : entries.Chart)].map(
			([whole, attribute, value = '']) => {
				const before = body.slice(0, component.index + component[0].indexOf(whole) + 1).split('\n')
				const column = String((before.at(-1) ?? '').length + 1)
				return { kind: kindOf(attribute), value, line: bodyLine + before.length - 1, column }
			},
		),
	)
}

/** The charts of an item with the place of their tags; those without indicator or area are not told of here. */
export function chartsAsked({ body, bodyLine }: Pick<FrontMatter, 'body' | 'bodyLine'>): (ChartAsked & Place)[] {
	return [...body.matchAll(tag)].flatMap(({ 0: text, index }) => {
		if (!/^<Chart\s/.test(text)) return []
		const said = (name: string) => new RegExp(`\\s${name}="([^"]*)"`).exec(text)?.[1]
		const before = body.slice(0, index + 1).split('\n')
		const place = { line: bodyLine + before.length - 1, column: String((before.at(-1) ?? '').length) }
		return { indicator: said('indicator') ?? '', area: said('area') ?? '', kind: said('kind'), ...place }
	})
}

type Place = { line: number; column: string }

function kindOf(attribute: string | undefined): ChartReference['kind'] {
	if (attribute === 'id') return 'verification'
	return attribute === 'area' ? 'area' : 'indicator'
}
