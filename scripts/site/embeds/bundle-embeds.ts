import { createHash } from 'node:crypto'
import { mkdirSync, writeFileSync } from 'node:fs'
import { join, resolve } from 'node:path'
import { bundle } from 'lightningcss'
import { build } from 'rolldown'

const src = resolve(import.meta.dirname, '../../../src')

/** Addresses of what pages to be framed are drawn with: one stylesheet, and a script for figures and for comparisons. */
export type EmbedFiles = { styles: string; figure: string; comparison: string }

/** Writes these files among those whose name changes with their content. */
export async function bundleEmbeds(site: string): Promise<EmbedFiles> {
	const { code } = bundle({ filename: join(src, 'styles/embed.css'), minify: true })
	const [figure, comparison] = await Promise.all([scriptOf('start-embed'), scriptOf('start-comparison')])
	const write = (content: string | Uint8Array, ending: string) => {
		const name = `_astro/sematan.${createHash('sha256').update(content).digest('hex').slice(0, 8)}.${ending}`
		mkdirSync(join(site, '_astro'), { recursive: true })
		writeFileSync(join(site, name), content)
		return `/${name}`
	}
	return { styles: write(code, 'css'), figure: write(figure, 'js'), comparison: write(comparison, 'js') }
}

/** One file for each page, by the bundler of the pages: a frame asks for as little as can be. */
async function scriptOf(name: string): Promise<string> {
	const { output } = await build({
		input: join(src, 'topics/embed', `${name}.ts`),
		write: false,
		output: { format: 'es', minify: true, codeSplitting: false },
	})
	return output[0].code
}
