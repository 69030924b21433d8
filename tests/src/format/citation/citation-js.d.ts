/** What the tests use of packages that bring no types. */
declare module '@citation-js/core' {
	export class Cite {
		constructor(input: unknown)
		data: { title?: string; [name: string]: unknown }[]
	}
}
declare module '@citation-js/plugin-bibtex'
