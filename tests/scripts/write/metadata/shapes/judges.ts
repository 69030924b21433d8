import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { Parser, Store } from 'n3'
import Validator from 'rdf-validate-shacl'
import { statementsOf } from '../dcat-statements.ts'

const shape = (name: string) => readFileSync(join(import.meta.dirname, name), 'utf8')

/** Version 2 of Data Package in our words: its published profile lies in no package, and tests ask nothing of the network. */
export function dataPackageFaults(document: unknown): string[] {
	const ajv = new Ajv({ allErrors: true, strict: false })
	addFormats.default(ajv)
	const validate = ajv.compile(JSON.parse(shape('data-package-2.json')))
	validate(document)
	return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

/** What the shapes of DCAT-AP and StatDCAT-AP find wrong: "title MinCount". The one who judges by them is not ours. */
export async function catalogueFaults(document: object): Promise<string[]> {
	const shapes = new Store(['dcat-ap.ttl', 'statdcat-ap.ttl'].flatMap((name) => new Parser().parse(shape(name))))
	const { results } = await new Validator(shapes).validate(await statementsOf(document))
	const last = (name: string | undefined) => name?.split(/[/#]/).at(-1)?.replace('ConstraintComponent', '')
	return results.map(
		({ path, sourceConstraintComponent }) => `${last(path?.value)} ${last(sourceConstraintComponent?.value)}`,
	)
}
