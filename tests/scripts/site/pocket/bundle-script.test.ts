import { describe, expect, it } from 'vitest'
import { bundleScript, carriedScripts, isCarried, leftScripts } from '../../../../scripts/site/pocket/bundle-script.ts'
import { filesUnder } from '../../../docs/repository-files.ts'

describe('the script of the pocket edition', () => {
	it('has a word on every component with a script: carried, or left because it needs a server', () => {
		const withScript = filesUnder('src', /\.astro$/).filter(({ text }) => /<script>/.test(text))
		const names = withScript.map(({ path }) => path.split('/').at(-1)?.replace('.astro', ''))
		expect([...carriedScripts, ...leftScripts].sort()).toEqual(names.sort())
	})

	it('knows the files of the finished site by their component', () => {
		expect(isCarried('_astro/ChartFrame.astro_astro_type_script_index_0_lang.abc.js')).toBe(true)
		expect(isCarried('_astro/ComparePage.astro_astro_type_script_index_0_lang.abc.js')).toBe(false)
		expect(isCarried('_astro/chart-points.abc.js')).toBe(false)
	})

	it('is one classic script that searches its own list and asks nothing of a server', async () => {
		const code = await bundleScript([])
		expect(code).toContain('terangSearch')
		expect(code).not.toMatch(/pagefind|\bfetch\(|\bimport\(|import\.meta|^export|serviceWorker/m)
		expect(() => new Function(code)).not.toThrow()
	})
})
