import jsonld from 'jsonld'
import { Parser, Store } from 'n3'

/** A document of JSON-LD as statements; whatever it would ask of the network is refused. */
export async function statementsOf(document: object): Promise<Store> {
	const documentLoader = async (url: string) => {
		throw new Error(`${url} was asked`)
	}
	const text = await jsonld.toRDF(document, { format: 'application/n-quads', documentLoader })
	return new Store(new Parser({ format: 'N-Quads' }).parse(String(text)))
}
