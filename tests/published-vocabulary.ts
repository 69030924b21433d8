import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { Parser, type Quad, Store, type Term } from 'n3'

const RDF_TYPE = 'http://www.w3.org/1999/02/22-rdf-syntax-ns#type'
const RDFS = 'http://www.w3.org/2000/01/rdf-schema#'
const SCHEMA = 'http://schema.org/'

/** Words by which vocabularies say to what a property leads, what it belongs to, and what a class is a kind of. */
const leadsTo = [`${RDFS}range`, 'http://purl.org/dc/dcam/rangeIncludes', `${SCHEMA}rangeIncludes`]
const belongsTo = [`${RDFS}domain`, 'http://purl.org/dc/dcam/domainIncludes', `${SCHEMA}domainIncludes`]
const wider = [`${RDFS}subClassOf`, 'http://www.w3.org/2002/07/owl#equivalentClass']

/** Classes that hold everything: a property of theirs may stand anywhere. */
const anything = [`${RDFS}Resource`, 'http://www.w3.org/2002/07/owl#Thing', `${SCHEMA}Thing`]

/**
 * Vocabularies as packages of somebody else bring them: the judge of documents that we write in their words.
 * @param files addresses of their statements, as `import.meta.resolve` gives them
 */
export function publishedVocabulary(files: readonly string[]) {
	const words = new Store(
		files.flatMap((file) => new Parser({ format: 'N-Quads' }).parse(readFileSync(fileURLToPath(file), 'utf8'))),
	)
	const isKnown = (term: Term) => words.countQuads(term, null, null, null) > 0
	const classesOf = (property: Term, said: readonly string[]) =>
		said.flatMap((word) => words.getObjects(property, word, null).map(({ value }) => value))

	/** A class with all it is a kind of, or the same as. */
	function withinOf(name: string, seen: readonly string[] = []): string[] {
		if (seen.includes(name)) return []
		const next = wider.flatMap((word) => words.getObjects(name, word, null))
		return [name, ...next.flatMap(({ value }) => withinOf(value, [...seen, name]))]
	}

	/** True unless the vocabulary asks for other classes than a thing says it has. */
	function fits(types: readonly string[], asked: readonly string[]): boolean {
		if (asked.length === 0 || types.length === 0 || asked.some((name) => anything.includes(name))) return true
		return types.some((type) => withinOf(type).some((one) => asked.includes(one)))
	}

	return {
		/** Properties and classes of a document that stand in none of the vocabularies. */
		unknownWords(document: Store): string[] {
			const properties = document.getPredicates(null, null, null).filter(({ value }) => value !== RDF_TYPE)
			return [...properties, ...document.getObjects(null, RDF_TYPE, null)]
				.filter((word) => !isKnown(word))
				.map(({ value }) => value)
		},
		/** Statements that lead to another class than their property does: "property object". */
		astray: (document: Store) =>
			told(document, ({ predicate, object }) => fits(typesIn(document, object), classesOf(predicate, leadsTo))),
		/** Statements of a class that their property does not belong to: "property class". */
		misplaced: (document: Store) =>
			told(document, ({ subject, predicate }) => fits(typesIn(document, subject), classesOf(predicate, belongsTo))),
	}
}

function typesIn(document: Store, node: Term): string[] {
	return document.getObjects(node, RDF_TYPE, null).map(({ value }) => value)
}

function told(document: Store, isRight: (quad: Quad) => boolean): string[] {
	const wrong = document.getQuads(null, null, null, null).filter((quad) => !isRight(quad))
	return wrong.map(({ subject, predicate, object }) => `${predicate.value} (${subject.value}) ${object.value}`)
}
