/** What the tests use of a package that brings no types. */
declare module 'rdf-parser-csvw' {
	import type { Readable } from 'node:stream'
	import type { Quad, Store } from 'n3'

	export default class Parser {
		constructor(options: { metadata: Store; baseIRI: string })
		import(input: Readable): AsyncIterable<Quad>
	}
}
