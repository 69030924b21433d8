import { describe, expect, it } from 'vitest'
import { filesUnder } from '../../docs/repository-files.ts'
import { found, site } from '../../docs/source-code.ts'

/**
 * A build renders the pages alone whose inputs changed: none may rest on what it does not name. That such a site is the
 * one built anew, byte by byte, is tried at night (`tests/build/changed-site.test.ts`).
 */
describe('the inputs of a page', () => {
	it('hold what its list was made from', () => {
		const lists = found(filesUnder('src/pages', /\.(?:astro|ts)$/), /export .*getStaticPaths.*/g)
		expect(lists.length).toBeGreaterThan(30)
		expect(lists.filter((line) => !/ = (?:pathsOf\(.*|feedPaths)$/.test(line))).toEqual([])
	})

	it('hold what was read for what is kept between pages', () => {
		const reading = site.filter(({ text }) => text.includes("/read-generated.ts'"))
		expect(reading.length).toBeGreaterThan(50)
		expect(found(reading, /^(?:const|let) \w+(?:: [^=\n]+)?(?: = new (?:Weak)?Map\b.*|: .*undefined$)/gm)).toEqual([])
	})
})
