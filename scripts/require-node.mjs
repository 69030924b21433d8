// Plain JavaScript for any Node since 18: it runs before anything that needs a newer one.
// The npm package `node` puts the right Node in front of every npm script; this is for when that failed.
const [major = 0, minor = 0] = process.versions.node.split('.').map(Number)

if (major < 22 || (major === 22 && minor < 12)) {
	console.error(
		`Terang memerlukan Node 22.12 atau lebih baru, sedangkan yang berjalan ${process.version}: jalankan "npm ci" lagi dengan sambungan internet, atau pasang Node 24 dari https://nodejs.org.\n` +
			`Terang needs Node 22.12 or newer and found ${process.version}: run "npm ci" again while online, or install Node 24 from https://nodejs.org.`,
	)
	process.exit(1)
}
