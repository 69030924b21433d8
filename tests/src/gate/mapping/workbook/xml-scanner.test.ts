import fc from 'fast-check'
import { Parser } from 'saxen'
import { describe, expect, it } from 'vitest'
import { XmlScanner } from '../../../../../src/gate/mapping/workbook/package/xml-scanner.ts'
import { UnreadableFile } from '../../../../../src/gate/mapping/workbook/unreadable.ts'

type Heard = (string | Record<string, string>)[]

/** What is heard of a document that comes in pieces; stretches of text that follow each other are one. */
function heard(pieces: readonly string[]): Heard {
	const all: Heard = []
	const scanner = new XmlScanner({
		open: (name, attributes) => all.push(`<${name}`, { ...attributes() }),
		close: (name) => all.push(`>${name}`),
		text: (text) => all.push(`=${text}`),
		cdata: (text) => all.push(`#${text}`),
	})
	for (const piece of pieces) scanner.write(piece)
	scanner.end()
	return all
}

/** Given whole: a piece that ends behind a `>` inside of quotation marks is too much for it. */
function heardBySaxen(document: string): Heard {
	const all: Heard = []
	const parser = new Parser()
		.on('openTag', (name, attributes) => all.push(`<${name}`, { ...attributes() }))
		.on('closeTag', (name) => all.push(`>${name}`))
		.on('text', (text) => all.push(`=${text}`))
		.on('cdata', (text) => all.push(`#${text}`))
		.on('error', (error) => {
			throw error
		})
	parser.write(document)
	parser.end()
	return all
}

const name = fc.constantFrom('c', 'row', 'v', 'x:sheetData', 'is', 't', 'Relationship', 'a-b.c')
const value = fc.stringMatching(/^[ a-z0-9>&;/=_x-]{0,12}$/)
const attributes = fc
	.uniqueArray(fc.tuple(fc.constantFrom('r', 's', 't', 'r:id', 'xml:space', 'constructor'), value, fc.boolean()), {
		selector: ([own]) => own,
		maxLength: 3,
	})
	.map((list) => list.map(([own, text, isSingle]) => ` ${own}=${isSingle ? `'${text}'` : `"${text}"`}`).join(''))
const text = fc.stringMatching(/^[a-z0-9&;"'>/ \n_x-]{1,12}$/)
const { document } = fc.letrec<{ document: string; inside: string }>((tie) => ({
	inside: fc.oneof(
		{ depthSize: 'small' },
		text,
		text.map((own) => `<!-- ${own.replaceAll('-', '')}-->`),
		text.map((own) => `<![CDATA[<${own.replaceAll('>', '')}]]>`),
		fc.constant('<?mso application?>'),
		tie('document'),
	),
	document: fc
		.tuple(name, attributes, fc.array(tie('inside'), { maxLength: 4 }), fc.constantFrom('', ' ', '\n'))
		.map(([own, given, parts, space]) =>
			parts.length === 0 ? `<${own}${given}${space}/>` : `<${own}${given}${space}>${parts.join('')}</${own}${space}>`,
		),
}))

/** The document in pieces that end anywhere. */
const pieces = fc.tuple(document, fc.array(fc.nat(200), { maxLength: 6 })).map(([own, cuts]) => {
	const whole = `<?xml version="1.0"?>\n${own}\n`
	const places = [0, ...cuts.map((cut) => cut % whole.length).sort((a, b) => a - b), whole.length]
	return places.slice(1).map((to, at) => whole.slice(places[at], to))
})

describe('XmlScanner', () => {
	it('hears what another reader hears, whatever the pieces', () => {
		fc.assert(
			fc.property(pieces, (own) => {
				expect(heard(own)).toEqual(heardBySaxen(own.join('')))
			}),
		)
	})

	it.for([
		['a tag that is not closed', '<a><b></b>'],
		['tags that cross', '<a><b></a></b>'],
		['a tag of nothing', '<a></a></b>'],
		['text outside', '<a/>text'],
		['two roots', '<a/><b/>'],
		['nothing', ' '],
		['a name that is none', '<a>< b/></a>'],
		['a sign where a tag should end', '<a <b/></a>'],
		['a value without marks', '<a r=1/>'],
		['an attribute without value', '<a r/>'],
		['a tag cut off', '<a><b r="1'],
		['a document type', '<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>'],
		['text set apart outside', '<![CDATA[a]]><a/>'],
	] as const)('takes %s for damaged', ([, document]) => {
		expect(() => heard([document])).toThrow(UnreadableFile)
		expect(() => heard([...document])).toThrow(UnreadableFile)
	})
})
