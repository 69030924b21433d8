import { contentTypes, isCompressible } from './content-type.ts'
import { fixedHeaders, transportSecurity, type VaryingHeader, varyingHeaders } from './response-headers.ts'

/** What Apache (2.4, as shared hosts run it) reads in the folder of a site; kept as `deploy/apache/.htaccess`. */
export function apacheSettings(): string {
	return `${[head, types(), compression(), headers(), villages, hidden].join('\n\n')}\n`
}

const head = `# Terang: salin berkas ini ke folder situs (public_html), di samping index.html.
# Terang: copy this file into the folder of the site (public_html), beside index.html.
# Dibuat dari scripts/site/host/apache-settings.ts. Made from scripts/site/host/apache-settings.ts.

ErrorDocument 404 /404.html
DirectoryIndex index.html
AddDefaultCharset utf-8
<IfModule mod_autoindex.c>
	Options -Indexes
</IfModule>`

function types(): string {
	const rows = Object.entries(contentTypes).map(([ending, type]) => `\tAddType "${type}" ${ending}`)
	return `<IfModule mod_mime.c>\n${rows.join('\n')}\n</IfModule>`
}

function compression(): string {
	const packed = Object.entries(contentTypes).filter(([ending]) => isCompressible(`x${ending}`))
	const list = [...new Set(packed.map(([, type]) => type.replace(/;.*/, '')))].join(' ')
	return `<IfModule mod_deflate.c>\n\tAddOutputFilterByType DEFLATE ${list}\n</IfModule>`
}

function headers(): string {
	const fixed = Object.entries(fixedHeaders).map(([name, value]) => `\tHeader always set ${name} "${value}"`)
	const hsts = `\tHeader always set Strict-Transport-Security "${transportSecurity}" "expr=%{HTTPS} == 'on'"`
	return `<IfModule mod_headers.c>\n${[...fixed, ...varyingHeaders.flatMap(varying), hsts].join('\n')}\n</IfModule>`
}

/** The usual value first; where an address fits a pattern, its value takes the place of the one before. */
function varying({ name, usual, cases }: VaryingHeader): string[] {
	const others = cases.map(
		({ pattern, value }) => `\tHeader always set ${name} "${value}" "expr=%{REQUEST_URI} =~ m#${pattern}#"`,
	)
	return usual === '' ? others : [`\tHeader always set ${name} "${usual}"`, ...others]
}

const villages = `# Portal besar menyimpan catatan desa di berkas kecamatannya. Large portals keep records of villages in that of their kecamatan.
<IfModule mod_rewrite.c>
	RewriteEngine On
	RewriteCond %{REQUEST_FILENAME} !-f
	RewriteRule "^api/v1/wilayah/(\\d\\d\\.\\d\\d\\.\\d\\d)\\.\\d{4}\\.json$" "/api/v1/wilayah/$1/desa.json" [R=301,L]
</IfModule>`

const hidden = `# Berkas kerja, bukan halaman. Files for the host, not for readers.
<IfModule mod_alias.c>
	RedirectMatch 404 "/\\.(?!well-known/)|^/_headers$"
</IfModule>`
