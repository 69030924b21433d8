import { comparedProgrammes } from '../../topics/compare/compared-programmes.ts'

/** The programmes whose recipients can be compared, with the datasets they are read from. */
export function GET() {
	return new Response(JSON.stringify(comparedProgrammes()), {
		headers: { 'Content-Type': 'application/json; charset=utf-8' },
	})
}
