/**
 * For the worker of the desk: what each rule of the gate asks for in general is told by the documents and by `npm run check`.
 * The desk says what is wrong with one figure and never reads it, and both languages of all rules are heavy.
 */
export const withoutExplanations = {
	name: 'without-explanations',
	transform: {
		filter: { id: /\/src\/gate\/.*\.ts$/ },
		handler: (code: string) => ({ code: unexplained(code), map: null }),
	},
}

const text = String.raw`(?:'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")`
const explanation = new RegExp(String.raw`\bexplanation:\s*\{\s*id:\s*${text},\s*en:\s*${text},?\s*\},?`, 'g')

/** A module whose rules explain nothing. */
export function unexplained(code: string): string {
	return code.replace(explanation, '')
}
