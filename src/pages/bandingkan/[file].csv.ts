import type { APIContext } from 'astro'
import { pathsOf } from '../../contract/paths-of.ts'
import { readyComparison } from '../../topics/compare/ready-comparison.ts'
import { readySets } from '../../topics/compare/ready-sets.ts'

/** The figures of the ready comparisons, a file a drawing. */
export const getStaticPaths = pathsOf(() => {
	return readySets().flatMap((set) =>
		readyComparison(set, 'id').views.map(({ form, csv }) => ({
			params: { file: `${set.id}-${form}` },
			props: { csv },
		})),
	)
})

export function GET({ props }: APIContext<{ csv: string }>) {
	return new Response(props.csv, { headers: { 'Content-Type': 'text/csv; charset=utf-8' } })
}
