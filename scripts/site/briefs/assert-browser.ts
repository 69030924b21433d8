import { BuildError } from '../../ground/fault/build-error.ts'

type OpenBrowser = () => Promise<{ close(): Promise<void> }>

/** Loaded when it is asked for: a build without briefs needs no browser, not even its package. */
const shipped: OpenBrowser = async () => (await import('../../ground/browser/open-browser.ts')).openBrowser()

/**
 * Starts the browser once and closes it: a build that is to print says at its start when it cannot, not after a minute.
 * @throws {BuildError} in both languages
 */
export async function assertBrowser(open: OpenBrowser = shipped): Promise<void> {
	try {
		const browser = await open()
		await browser.close()
	} catch (error) {
		throw new BuildError(`${noBrowser}\n${reasonOf(error)}`)
	}
}

const noBrowser = `--briefs: tidak ada peramban yang bisa dijalankan untuk mencetak ringkasan. Di Linux x64 peramban ikut terpasang
dengan "npm ci"; di sistem lain pasang Google Chrome. Tanpa --briefs situs tetap bisa dibangun.
--briefs: no browser starts to print the briefs. On Linux x64 one comes with "npm ci"; elsewhere install Google
Chrome. Without --briefs the site can still be built.`

/** The first line alone: browsers explain at length. */
function reasonOf(error: unknown): string {
	return (error instanceof Error ? error.message : String(error)).split('\n', 1)[0] ?? ''
}
