import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, inject, test } from 'vitest'
import { openSite } from '../../scripts/ground/files/site-files.ts'
import { catalogueFaults, dataPackageFaults } from '../scripts/write/metadata/shapes/judges.ts'

/* What harvesters take from the shipped site, all of it: other tests judge documents of invented tables. */
const { paths, read } = openSite(inject('siteFolder'))
const document = (path: string) => JSON.parse(read(path))
const site = /^site: (\S+)$/m.exec(readFileSync(join('data/office', 'portal.yaml'), 'utf8'))?.[1] ?? ''

test('the data package is valid, and each of its tables is there with just that size', () => {
	const descriptor = document('datapackage.json')
	expect(dataPackageFaults(descriptor)).toEqual([])
	const told = descriptor.resources as { path: string; bytes: number }[]
	expect(told.length).toBeGreaterThan(10)
	const wrong = told.filter(
		({ path, bytes }) => !paths.has(path) || readFileSync(join(inject('siteFolder'), path)).length !== bytes,
	)
	expect(wrong).toEqual([])
})

test('the catalogue conforms to the shapes, and each address of the portal in it leads to a file', async () => {
	const catalogue = document('katalog.jsonld')
	expect(await catalogueFaults(catalogue)).toEqual([])
	const addresses = [...read('katalog.jsonld').matchAll(/"(https?:[^"#?]+)/g)].map(([, address]) => address ?? '')
	const own = [...new Set(addresses)].filter((address) => address.startsWith(`${site}/`))
	expect(own.length).toBeGreaterThan(50)
	const isThere = (path: string) => paths.has(path) || paths.has(`${path}index.html`)
	expect(own.map((address) => address.slice(site.length + 1)).filter((path) => !isThere(path))).toEqual([])
})
